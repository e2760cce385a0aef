// One contract between two programs, as Pact knows it: interactions of a request and an answer, each a POST of one
// protobuf message. Always holds: a request's bytes are exact, because they are what is sent; an answer that refuses
// has no body here, because refusals need none.
import type { MessageType } from '@spawn-conformance/proto';

export interface Contract {
  /** Who asks. */
  readonly consumer: string;
  /** Who answers. */
  readonly provider: string;
  readonly interactions: readonly Interaction[];
}

export interface Interaction {
  readonly description: string;
  /** What must hold at the provider before. */
  readonly given: string;
  readonly path: string;
  readonly request: Body;
  /** Of a refusal the status is an example: any from 400 on will do. */
  readonly status: number;
  readonly answer?: Body;
}

export interface Body {
  readonly bytes: Uint8Array;
  /** For people. */
  readonly message: Readonly<Record<string, unknown>>;
}

export const contentType = 'application/octet-stream';

export function bodyOf<P extends object, M extends P>(type: MessageType<P, M>, message: P): Body {
  return { bytes: type.encode(message), message: { [type.fullName]: type.toJson(message) } };
}
