// The deployed SDKs' bodies through the codec: each decodes, and is encoded to bytes that decode to the same.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  RegistrationRequest,
  SpawnRequest,
  UndecodableMessage,
} from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { readCaptures } from './captures.js';

const requests = {
  register: RegistrationRequest,
  spawn: SpawnRequest,
  invoke: InvocationRequest,
  action: ActorInvocation,
};

/** Bodies that are no message, and why. */
const undecodable: Readonly<Record<string, string>> = {
  'python-sdk-example/register-string-channel':
    'its channel is a string where a list of Channel messages belongs',
};

/** Answers that are no message, and why. */
const unanswered: Readonly<Record<string, string>> = {
  'node-sdk-on-node/action-invoke-NodeCounter-boom': 'the handler threw: 400 and an empty body',
  'node-sdk-on-bun/action-invoke-NodeCounter-boom': 'the handler threw: 400 and an empty body',
  'python-sdk/action-invoke-PyJoe-boom': 'the handler threw: 500 and a page',
  'python-sdk/action-invoke-PyJoe-badReturn': 'the handler returned no answer object: 500 and a page',
  'python-sdk/action-invoke-PyJoe-bcastNoop': 'the SDK cannot broadcast a noop: 500 and a page',
  'python-sdk/action-invoke-PyJoe-forwardReadme': 'the SDK cannot forward without an answer: 500 and a page',
  'python-sdk/action-invoke-PyJoe-noResponse': 'the SDK cannot reply without an answer: 500 and a page',
  'python-sdk/action-invoke-PyJoe-setTags': 'the SDK fails when tags are set: 500 and a page',
};

interface Codec {
  encode(message: object): Uint8Array;
  decode(bytes: Uint8Array): object;
  toJson(message: object): Record<string, unknown>;
}

const captures = readCaptures();

test.each(captures.filter(({ id }) => !(id in undecodable)))('$id', ({ id, kind, body, response }) => {
  comesBackWhole(requests[kind], body);
  if (response !== undefined && !(id in unanswered)) comesBackWhole(ActorInvocationResponse, response.body);
});

test.each(Object.entries(undecodable))('%s is no message: %s', (id) => {
  const capture = captures.find((one) => one.id === id);
  expect(capture).toBeDefined();
  expect(() => requests[capture?.kind ?? 'action'].decode(capture?.body ?? Buffer.of())).toThrow(
    UndecodableMessage,
  );
});

test.each(Object.entries(unanswered))('%s has no message for an answer: %s', (id) => {
  const response = captures.find((one) => one.id === id)?.response;
  expect(response?.status).toBeGreaterThanOrEqual(400);
  if (response?.body.length)
    expect(() => ActorInvocationResponse.decode(response.body)).toThrow(UndecodableMessage);
});

test('every sort of exchange is there, of both SDKs', () => {
  const sortsOf = (sdk: string) =>
    new Set(captures.filter((one) => one.sdk === sdk).map(({ kind, cause }) => cause ?? kind));
  const both = ['register', 'spawn', 'invoke', 'pipe', 'forward', 'effect'];
  expect(sortsOf('Python SDK')).toEqual(new Set(both));
  expect(sortsOf('Node.js SDK')).toEqual(
    new Set([...both, 'init', 'broadcast', 'effect-scheduled', 'invoke-scheduled']),
  );
});

function comesBackWhole(codec: Codec, body: Buffer): void {
  const message = codec.decode(body);
  const again = Buffer.from(codec.encode(message));
  expect(codec.toJson(codec.decode(again))).toEqual(codec.toJson(message));
  expect(unknownBytes(codec.decode(again))).toEqual(unknownBytes(message));
}

/** The fields of other versions of the schema, at every depth. */
function unknownBytes(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const { $unknowns = [] } = value as { $unknowns?: Uint8Array[] };
  const own = $unknowns.map((bytes) => Buffer.from(bytes).toString('hex'));
  return [...own, ...Object.values(value).flatMap(unknownBytes)];
}
