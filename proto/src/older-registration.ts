// Registrations of an older schema: there `Metadata.channel_group` was one text, the name of a channel, and is a list of
// Channel messages now. Deployed SDKs still write the text. Always holds: nothing else is read in another way, bytes that
// are no registration in either schema are refused as before, and a registration of today is decoded once.
import protobuf from 'protobufjs/minimal.js';
import { UndecodableMessage } from './errors.js';
import { Channel, RegistrationRequest } from './messages.js';

/**
 * A registration of either schema. The text becomes a channel of that name, without an action; an empty one is no channel.
 * @throws UndecodableMessage as RegistrationRequest.decode does
 */
export function decodeRegistration(bytes: Uint8Array): RegistrationRequest {
  let asToday: RegistrationRequest | UndecodableMessage;
  try {
    asToday = RegistrationRequest.decode(bytes);
    if (!hasNamelessChannel(asToday)) return asToday;
    // Some texts are a Channel that says nothing, by chance.
  } catch (error) {
    // Without a cause the bytes were not even read: they are too many parts.
    if (!(error instanceof UndecodableMessage) || error.cause === undefined) throw error;
    asToday = error;
  }
  const rewritten = withChannels(bytes, channelGroupPath);
  if (rewritten !== bytes) return RegistrationRequest.decode(rewritten);
  if (asToday instanceof UndecodableMessage) throw asToday;
  return asToday;
}

const lengthDelimited = 2;
/** actor_system, registry, actors, the value of an entry, metadata, channel_group */
const channelGroupPath = [2, 2, 1, 2, 6, 1];

function hasNamelessChannel({ actorSystem }: RegistrationRequest): boolean {
  return Object.values(actorSystem?.registry?.actors ?? {}).some((actor) =>
    actor?.metadata?.channelGroup?.some(({ topic, action }) => !topic && !action),
  );
}

/** The bytes of a message, with a Channel for each text at the end of the path; the same object when there is none. */
function withChannels(bytes: Uint8Array, [id = 0, ...deeper]: readonly number[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const reader = protobuf.Reader.create(bytes);
  let copied = 0;
  try {
    while (reader.pos < reader.len) {
      const start = reader.pos;
      const tag = reader.uint32();
      if (tag !== ((id << 3) | lengthDelimited)) {
        reader.skipType(tag & 7);
        continue;
      }
      const inner = reader.bytes();
      const outer = deeper.length > 0 ? withChannels(inner, deeper) : asChannel(inner);
      if (outer === inner) continue;
      parts.push(bytes.subarray(copied, start), protobuf.Writer.create().uint32(tag).bytes(outer).finish());
      copied = reader.pos;
    }
  } catch {
    return bytes; // broken elsewhere, too: decoding says where
  }
  return parts.length === 0 ? bytes : joined([...parts, bytes.subarray(copied)]);
}

function asChannel(bytes: Uint8Array): Uint8Array {
  const topic = isChannel(bytes) ? undefined : plainText(bytes);
  return topic ? Channel.encode({ topic }) : bytes;
}

function isChannel(bytes: Uint8Array): boolean {
  try {
    const { topic, action } = Channel.decode(bytes);
    return Boolean(topic || action);
  } catch {
    return false;
  }
}

/** Undefined when the bytes are no text that somebody would call a channel. */
function plainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
