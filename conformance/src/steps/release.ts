// release: lets the answers go that wait at a gate (`hold` in an answer).
import { closed, text } from './schemas.js';
import type { Verb } from './verb.js';

export const release: Verb = {
  name: 'release',
  roles: ['proxy', 'sdk'],
  summary: 'Opens a gate: answers that hold there are sent.',
  example: `release: { gate: first }`,
  schema: closed({ gate: text }, ['gate']),
  run(step, world) {
    world.gates.release((step['release'] as { gate: string }).gate);
    return Promise.resolve();
  },
};
