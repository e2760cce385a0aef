// Message types of any kind, where requests and answers of all endpoints go through the same code.
import type { MessageType } from '@spawn-conformance/proto';

export type AnyMessageType = MessageType<object, object>;

/** A message type, whatever message it is of. */
export function anyType(type: unknown): AnyMessageType {
  return type as AnyMessageType;
}
