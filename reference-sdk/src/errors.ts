// What a user of the SDK can catch. One class, a closed set of codes, the cause kept. Always holds: every promise of
// the public API rejects with a SpawnError or with what the user's own code threw; nothing else gets out.

/** Each code: what it means, and whether the same request may be sent again without harm. */
const codes = {
  /** The call itself is wrong: a name, an option, or a value that its codec refuses. Nothing was sent. */
  'invalid-argument': { safeToRetry: false },
  /** The proxy does not know the actor, or the parent to spawn from. Nothing was run. */
  'actor-not-found': { safeToRetry: false },
  /** The proxy refused, and no action was run: unknown action, malformed, too large; of spawns and registrations, whatever failed. */
  refused: { safeToRetry: false },
  /** The action was run, or may have been, and failed; with 409 and 501 too, which can come before and after. */
  'action-failed': { safeToRetry: false },
  /** The proxy is overloaded or shutting down and took no work (503). */
  overloaded: { safeToRetry: true },
  /** No connection to the proxy. Nothing was sent. */
  'proxy-unreachable': { safeToRetry: true },
  /** The connection broke before the answer was complete: whether the action ran is unknown. */
  'connection-lost': { safeToRetry: false },
  /** No answer within the deadline: whether the action ran is unknown. */
  'timed-out': { safeToRetry: false },
  /** The caller's AbortSignal fired: whether the action ran is unknown. */
  aborted: { safeToRetry: false },
  /** The port for callbacks cannot be opened. */
  'cannot-listen': { safeToRetry: true },
  /** The proxy accepted no registration in time; `cause` is its last answer. */
  'not-registered': { safeToRetry: true },
  /** The system was stopped. Nothing was sent. */
  stopped: { safeToRetry: false },
  /** The proxy's answer breaks the protocol: undecodable, contradictory, too large, or of the wrong type. */
  'protocol-violation': { safeToRetry: false },
} as const;

/** The closed set of what can go wrong. */
export type SpawnErrorCode = keyof typeof codes;

/** Every failure of the SDK. Tell them apart by `code`; `cause` holds the original error, when there was one. */
export class SpawnError extends Error {
  override readonly name = 'SpawnError';
  readonly code: SpawnErrorCode;

  constructor(code: SpawnErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  /**
   * True when the request certainly was not executed and may succeed later. Spawning and registering may be repeated
   * after any error: doing them twice is the same as once (SPN-12, REG-7). An invocation may not.
   */
  get safeToRetry(): boolean {
    return codes[this.code].safeToRetry;
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
