// Pieces of JSON Schema that several verbs share.
import { nodeNames } from '../nodes.js';

export const text = { type: 'string' };
export const flag = { type: 'boolean' };
export const texts = { type: 'object', additionalProperties: { type: 'string' } };
export const json = { type: 'object' };
/** Bytes; `$(0b*1000)` and names are filled in later. */
export const hex = { type: 'string', pattern: '^([0-9a-f]{2}|\\$\\(([0-9a-f]{2})+\\*[0-9]+\\))*$' };

/** A value: a text, or an Any to the byte. */
export const value = {
  oneOf: [text, closed({ type_url: text, base64: text }, ['type_url', 'base64'])],
};

export function closed(properties: object, required: readonly string[] = []): object {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** The proxy that a step is about, among several; A where none is named. */
export const atNode = { enum: [...nodeNames] };

/** What every request to a subject may say about its HTTP side. */
export const requestKeys = {
  as: text,
  background: flag,
  method: text,
  path: text,
  query: text,
  headers: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
  bytes: hex,
  text,
  append: hex,
  pieces: { type: 'array', items: { type: 'integer', minimum: 1 } },
  form: { enum: ['api', 'documented'] },
  withinMs: { type: 'integer', minimum: 1 },
};

const route = closed({ actor: text, action: text, registerRef: text });

/** What an invocation carries, in a step and as a side effect. */
export const invocationKeys = {
  actor: text,
  action: text,
  value,
  noop: flag,
  async: flag,
  metadata: texts,
  caller: json,
  registerRef: text,
  dueInMs: { type: 'integer' },
  system: text,
  message: json,
};

/** Subscriptions of an actor that is registered. */
export const channels = {
  type: 'array',
  items: closed({ topic: text, action: text }),
};

/** Actions of an actor that run at intervals, in ms. */
export const timers = { type: 'object', additionalProperties: { type: 'integer' } };

/** Sizes of a pool of actors. */
export const pool = closed({ min: { type: 'integer' }, max: { type: 'integer' } });

const answerSpec = closed({
  times: { type: 'integer', minimum: 1 },
  effects: { type: 'array', items: closed(invocationKeys) },
  broadcast: closed({ channel: text, value, noop: flag }),
  pipe: route,
  forward: route,
  payload: { oneOf: [{ enum: ['same', 'state', 'nothing', 'noop'] }, closed({ value }, ['value'])] },
  state: { oneOf: [{ enum: ['keep', 'append', 'same'] }, closed({ set: value }, ['set'])] },
  tags: texts,
  checkpoint: flag,
  message: json,
  status: { type: 'integer' },
  headers: texts,
  bytes: hex,
  text,
  append: hex,
  hold: text,
  drop: flag,
});

/** One answer, or a list: the nth call gets the nth (one with `times` counts so often), the last one stays. */
export const answerSpecs = { oneOf: [answerSpec, { type: 'array', items: answerSpec, minItems: 1 }] };
