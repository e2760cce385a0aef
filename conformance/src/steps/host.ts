// host: takes the port of the kit's user function away and brings it back, for all actors at once. A case that uses it
// is exclusive. Always holds: when the case ends, the host listens again.
import type { World } from '../world.js';
import { closed } from './schemas.js';
import type { Verb } from './verb.js';

export const host: Verb = {
  name: 'host',
  roles: ['proxy'],
  summary: 'Takes the host away (`down`: its port refuses connections) or brings it back (`up`).',
  example: `host: { is: down }`,
  schema: closed({ is: { enum: ['down', 'up'] } }, ['is']),
  async run(step, world) {
    const { is } = step['host'] as { is: 'down' | 'up' };
    if (is === 'up') return comeBack(world);
    world.cleanUps.push(() => comeBack(world));
    await world.peer.stop();
  },
};

/** Tries until the port is free: an outgoing connection of any process may have taken it meanwhile. */
async function comeBack(world: World): Promise<void> {
  const endsAtMs = performance.now() + world.deadlines.startMs;
  for (;;) {
    try {
      return await world.peer.start();
    } catch (error) {
      if (performance.now() > endsAtMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
