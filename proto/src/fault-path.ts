// Where bytes stop being the message they should be, for the text of the error: the path of the innermost field that
// cannot be read. Runs only after decoding has failed; always holds: it never throws, and goes no deeper than the
// messages do.
import protobuf from 'protobufjs/minimal.js';
import type { Field, Schema } from './schema.js';

/**
 * Such as `actor_system.registry.actors["joe"].metadata.channel_group`, with names as in the .proto files; empty when
 * it is the message itself that breaks off; undefined when nothing was found.
 */
export function faultPath(schema: Schema, bytes: Uint8Array): string | undefined {
  const reader = protobuf.Reader.create(bytes);
  while (reader.pos < reader.len) {
    let place = '';
    try {
      const tag = reader.uint32();
      const field = schema.fieldsById.get(tag >>> 3);
      if (field === undefined || (tag & 7) !== lengthDelimited) {
        reader.skipType(tag & 7);
        continue;
      }
      place = protoName(field);
      const inner = faultInside(field, reader.bytes());
      if (inner !== undefined) return place + inner;
    } catch {
      return place;
    }
  }
  return undefined;
}

const lengthDelimited = 2;

/** What follows the field's name in the path. @throws when the text of a string is no UTF-8 */
function faultInside(field: Field, bytes: Uint8Array): string | undefined {
  if (field.entry !== undefined) return faultInEntry(field.entry, bytes);
  if (field.message !== undefined) return afterDot(faultPath(field.message, bytes));
  if (field.scalar === 'string') utf8.decode(bytes);
  return undefined;
}

function faultInEntry(entry: Schema, bytes: Uint8Array): string | undefined {
  const path = faultPath(entry, bytes);
  return path === undefined ? undefined : `[${keyOf(bytes)}]${path.replace(/^(key|value)/, '')}`;
}

/** The key of a map entry that cannot be read as a whole: its first field, if it is there. */
function keyOf(entry: Uint8Array): string {
  try {
    const reader = protobuf.Reader.create(entry);
    return reader.uint32() === keyTag
      ? JSON.stringify(utf8.decode(reader.bytes()).slice(0, keyLengthMax))
      : '';
  } catch {
    return '';
  }
}

const keyTag = 10;
const keyLengthMax = 255;
const utf8 = new TextDecoder('utf-8', { fatal: true });

function afterDot(path: string | undefined): string | undefined {
  return path ? `.${path}` : path;
}

function protoName({ name }: Field): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
