// Why a callback was not answered with 200.

/** A callback that failed; the status is what the proxy gets. */
export class CallbackFailure extends Error {
  override readonly name = 'CallbackFailure';
  /** 400 not readable · 404 unknown actor or action · 500 the action failed, or its result cannot be written. */
  readonly status: 400 | 404 | 500;

  constructor(status: CallbackFailure['status'], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.status = status;
  }
}
