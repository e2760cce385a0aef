// Everything that can go wrong for a caller, as one closed set. Always holds: a refusal is a ProxyError with one of
// these codes and a message that names what was wrong; anything else that is thrown is a bug and becomes `internal`.

/**
 * What went wrong. Who is to blame: the caller (`malformed` to `conflict`), nobody (`notBuilt`), a cluster that changes
 * (`moved`), the user function
 * (`hostFailed`, `timedOut`), the load (`overloaded`, `draining`), the proxy itself (`internal`).
 */
const errorCodes = [
  'malformed',
  'unsupportedType',
  'tooLarge',
  'metadataTooLarge',
  'bodyTimedOut',
  'pathNotFound',
  'wrongMethod',
  'systemNotFound',
  'actorNotFound',
  'actionNotFound',
  'revisionNotFound',
  'conflict',
  'notBuilt',
  'moved',
  'hostFailed',
  'timedOut',
  'overloaded',
  'draining',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Whether a word of another node is a code that this one knows. */
export function isErrorCode(word: string): word is ErrorCode {
  return (errorCodes as readonly string[]).includes(word);
}

export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The funnel: what was thrown, as a ProxyError. A bug keeps its cause but does not tell the caller its insides. */
export function asProxyError(thrown: unknown): ProxyError {
  if (thrown instanceof ProxyError) return thrown;
  return new ProxyError('internal', 'the proxy failed on this request; its log says why', { cause: thrown });
}
