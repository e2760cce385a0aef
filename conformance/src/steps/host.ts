// host: takes the port of the kit's user function away and brings it back, for all its actors at once. A case that uses it
// is exclusive. Always holds: when the case ends, the host listens again.
import { nodeAt, type Node } from '../nodes.js';
import type { World } from '../world.js';
import { atNode, closed } from './schemas.js';
import type { Verb } from './verb.js';

export const host: Verb = {
  name: 'host',
  roles: ['proxy'],
  summary: 'Takes the host away (`down`: its port refuses connections) or brings it back (`up`).',
  example: `host: { is: down }`,
  schema: closed({ is: { enum: ['down', 'up'] }, at: atNode }, ['is']),
  async run(step, world) {
    const { is, at } = step['host'] as { is: 'down' | 'up'; at?: string };
    const node = nodeAt(world.nodes, at);
    if (is === 'up') return comeBack(node, world);
    world.cleanUps.push(() => comeBack(node, world));
    await node.peer.stop();
  },
};

/** Tries until the port is free: an outgoing connection of any process may have taken it meanwhile. */
async function comeBack({ peer }: Node, world: World): Promise<void> {
  const endsAtMs = performance.now() + world.deadlines.startMs;
  for (;;) {
    try {
      return await peer.start();
    } catch (error) {
      if (performance.now() > endsAtMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
