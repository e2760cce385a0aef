// JSON values as google.protobuf.Any, the way SDKs send them: the text in a JSONType.
import { pack, unpack } from './any.js';
import { InvalidMessage, UndecodableMessage } from './errors.js';
import { JSONType, type Any } from './messages.js';

/**
 * A JSON value as an Any.
 * @throws InvalidMessage when it has no JSON: undefined, a function, a bigint, a cycle
 */
export function packJson(value: unknown): { type_url: string; value: Uint8Array } {
  return pack(JSONType, { content: textOf(value) });
}

/**
 * The JSON value in an Any.
 * @throws UndecodableMessage when the Any holds no JSONType, or its text is not JSON
 */
export function unpackJson(any: Any): unknown {
  const { content } = unpack(any, JSONType);
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new UndecodableMessage(`the JSONType holds no JSON: ${(cause as Error).message}`, { cause });
  }
}

function textOf(value: unknown): string {
  try {
    const text: unknown = JSON.stringify(value);
    if (typeof text === 'string') return text;
  } catch (cause) {
    throw new InvalidMessage(`not a JSON value: ${(cause as Error).message}`, { cause });
  }
  throw new InvalidMessage(`not a JSON value: ${typeof value}`);
}
