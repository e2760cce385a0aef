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

/** Whether asking again is safe. */
const repeats = ['yes', 'perhaps', 'no'] as const;
export type MayRepeat = (typeof repeats)[number];

/** Whether a word of another node says so. */
export function isMayRepeat(word: string): word is MayRepeat {
  return (repeats as readonly string[]).includes(word);
}

interface ProxyErrorOptions extends ErrorOptions {
  readonly mayRepeat?: MayRepeat;
}

/** With these nothing was begun, and what is in the way passes. */
const passing: ReadonlySet<ErrorCode> = new Set(['moved', 'overloaded', 'draining']);

export class ProxyError extends Error {
  override readonly name = 'ProxyError';
  readonly code: ErrorCode;
  /**
   * 'yes': the action surely was not begun, and may be when it is asked for again. 'perhaps': nobody knows, as a node was
   * lost that may have begun it. 'no': it was begun, or would fail again.
   */
  readonly mayRepeat: MayRepeat;

  constructor(code: ErrorCode, message: string, options: ProxyErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.mayRepeat = options.mayRepeat ?? (passing.has(code) ? 'yes' : 'no');
  }

  /** The same for who has begun something before: repeating all of it is not safe. */
  afterBeginning(): ProxyError {
    return new ProxyError(this.code, this.message, { cause: this.cause, mayRepeat: 'no' });
  }
}

/** The funnel: what was thrown, as a ProxyError. A bug keeps its cause but does not tell the caller its insides. */
export function asProxyError(thrown: unknown): ProxyError {
  if (thrown instanceof ProxyError) return thrown;
  return new ProxyError('internal', 'the proxy failed on this request; its log says why', { cause: thrown });
}
