// Why the proxy in memory says no.
import { Status } from '@spawn-conformance/proto';

/** A request that is refused: HTTP status, wire status, and the message for the caller. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly http: number;
  readonly status: Status;

  constructor(http: number, message: string, status: Status = Status.ERROR) {
    super(message);
    this.http = http;
    this.status = status;
  }
}
