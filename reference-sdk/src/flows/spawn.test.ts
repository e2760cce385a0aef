// Spawns, message by message.
import { SpawnRequest } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { clientOf, linkTo, ok, session } from '../../test/fake-link.js';
import { createClient } from '../create-client.js';

describe('a spawn', () => {
  test('names every instance with system and parent', async () => {
    const { client, sent } = clientOf({ status: ok });
    await client.spawn([session.instance('ann'), session.instance('bob')], { timeoutMs: 9 });
    expect(sent[0]).toMatchObject({ path: '/api/v1/system/shop/actors/spawn', timeoutMs: 9 });
    expect(SpawnRequest.toJson(SpawnRequest.decode(sent[0]?.body ?? new Uint8Array()))).toEqual({
      actors: [
        { name: 'ann', system: 'shop', parent: 'session' },
        { name: 'bob', system: 'shop', parent: 'session' },
      ],
    });
  });

  test('can start from a revision', async () => {
    const { client, sent } = clientOf({ status: ok });
    await client.spawn(session.instance('ann'), { revision: 3 });
    expect(sent[0]?.path).toBe('/api/v1/system/shop/actors/spawn?revision=3');
  });

  test('that fails is refused, whatever the status', async () => {
    const { link } = linkTo({ status: 500, body: new Uint8Array() });
    const spawning = createClient(link, {}, Date.now).spawn(session.instance('ann'));
    await expect(spawning).rejects.toMatchObject({
      code: 'refused',
      message: 'spawning ann: the proxy answered HTTP 500 without a message',
    });
  });
});
