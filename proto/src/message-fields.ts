// What may be handed in for a message: as generated, but int64 fields take every exact form, and a field may be
// `undefined` in so many words, which is the same as leaving it out.
import type Long from 'long';
import type { Int64 } from './int64.js';

/** The fields of a message as they may be handed in. `P` is what protobufjs generated for it. */
export type MessageFields<P> = { [K in keyof P]: FieldValue<P[K]> | undefined };

type FieldValue<T> = T extends Long
  ? Int64
  : T extends Uint8Array | string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? FieldValue<Item>[]
      : MessageFields<T>;
