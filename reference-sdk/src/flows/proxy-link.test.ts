// What a client makes of every kind of answer.
import { InvocationResponse, Status } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { counter, linkTo, ok, session } from '../../test/fake-link.js';
import { createClient } from '../create-client.js';
import { SpawnError } from '../index.js';

describe('an answer', () => {
  const say = (status: Status, message = '') => InvocationResponse.encode({ status: { status, message } });
  test.each<[string, number, Uint8Array, string, string]>([
    ['ACTOR_NOT_FOUND', 404, say(Status.ACTOR_NOT_FOUND, 'who?'), 'actor-not-found', 'who? (HTTP 404)'],
    ['ACTOR_NOT_FOUND in a 200', 200, say(Status.ACTOR_NOT_FOUND), 'actor-not-found', 'HTTP 200'],
    ['ERROR in a 200', 200, say(Status.ERROR, 'broken'), 'action-failed', 'broken'],
    ['502', 502, say(Status.ERROR, 'no more paper'), 'action-failed', 'no more paper'],
    ['500 without a body', 500, new Uint8Array(), 'action-failed', 'HTTP 500 without a message'],
    ['504', 504, say(Status.ERROR), 'timed-out', 'HTTP 504'],
    ['503', 503, new Uint8Array(), 'overloaded', 'HTTP 503'],
    ['404 with ERROR (unknown action)', 404, say(Status.ERROR, 'no action'), 'refused', 'no action'],
    ['404 without a message', 404, Buffer.from('Not Found'), 'refused', 'option basePath'],
    ['413', 413, say(Status.ERROR), 'refused', 'HTTP 413'],
    ['400', 400, say(Status.ERROR, 'no actor'), 'refused', 'no actor'],
    ['409 (may come after the action)', 409, say(Status.ERROR), 'action-failed', 'HTTP 409'],
    ['501 (may come after the action)', 501, say(Status.ERROR), 'action-failed', 'HTTP 501'],
    ['200 and nothing in it', 200, new Uint8Array(), 'protocol-violation', 'without a matching status'],
    ['200 and garbage', 200, Uint8Array.of(10, 99), 'protocol-violation', 'cannot be decoded'],
    ['204', 204, new Uint8Array(), 'protocol-violation', 'HTTP 204'],
    ['302', 302, new Uint8Array(), 'protocol-violation', 'HTTP 302'],
    ['500 that says OK', 500, say(Status.OK), 'protocol-violation', 'without a matching status'],
    ['no reply where one is declared', 200, say(Status.OK), 'protocol-violation', 'got no reply'],
    [
      'a reply of another type',
      200,
      InvocationResponse.encode({ status: ok, value: { type_url: 'x/shop.Cart' } }),
      'protocol-violation',
      'expected a spawn.JSONType, got a shop.Cart',
    ],
  ])('%s', async (_, status, body, code, message) => {
    const { link } = linkTo({ status, body });
    const error: unknown = await createClient(link, {}, Date.now)
      .invoke(counter, 'add', 1)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SpawnError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) as string });
    expect((error as Error).message).toContain('invoking add of counter: ');
    expect((error as SpawnError).safeToRetry).toBe(code === 'overloaded');
  });
});

describe('a spawn', () => {
  test.each([400, 409, 500, 501])('that is answered with %i was refused: no action ran', async (status) => {
    const { link } = linkTo({ status, body: new Uint8Array() });
    const spawning = createClient(link, {}, Date.now).spawn(session.instance('ann'));
    await expect(spawning).rejects.toMatchObject({ code: 'refused', safeToRetry: false });
  });
});
