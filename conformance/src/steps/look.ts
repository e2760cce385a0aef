// look: whether a background exchange has come to its end by now. Shows an order of events without a clock: look at
// the first one after the answer of the second.
import type { World } from '../world.js';
import { closed, text } from './schemas.js';
import type { Verb } from './verb.js';

export const look: Verb = {
  name: 'look',
  roles: ['proxy', 'sdk'],
  summary: 'Notes whether a background exchange has ended (`settled`) at this moment.',
  example: `look: { at: slow, as: then }`,
  schema: closed({ at: text, as: text }, ['at', 'as']),
  async run(step, world) {
    const { at, as } = step['look'] as { at: string; as: string };
    world.seen.set(as, { settled: await isSettled(world, at) });
  },
};

async function isSettled(world: World, name: string): Promise<boolean> {
  const open = Symbol('open');
  return (await Promise.race([world.seen.get(name), Promise.resolve(open)])) !== open;
}
