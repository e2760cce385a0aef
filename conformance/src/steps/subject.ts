// restart, terminate, exited: what is done to the subject's own process. They belong to the claim `restart`; where the
// kit did not start the subject, the checks after them are blocked. Always holds: when the case ends, the subject
// runs again.
import { observed, type World } from '../world.js';
import { closed, text } from './schemas.js';
import type { Verb } from './verb.js';

export const restart: Verb = {
  name: 'restart',
  roles: ['proxy'],
  summary:
    'Ends the subject (`kill`: SIGKILL, `stop`: SIGTERM and time to finish) and starts it again with the same settings.',
  example: `restart: { by: kill }`,
  schema: closed({ by: { enum: ['kill', 'stop'] } }, ['by']),
  async run(step, world) {
    const { by } = step['restart'] as { by: 'kill' | 'stop' };
    if (isSetUp(world)) await world.subject.restart?.(by);
  },
};

export const terminate: Verb = {
  name: 'terminate',
  roles: ['proxy'],
  summary: 'Tells the subject to stop: SIGTERM to the process that the command started. Does not wait.',
  example: `terminate: {}`,
  schema: closed({}),
  run(_step, world) {
    if (!isSetUp(world)) return Promise.resolve();
    world.cleanUps.push(async () => world.subject.restart?.('kill'));
    world.subject.terminate?.();
    return Promise.resolve();
  },
};

export const exited: Verb = {
  name: 'exited',
  roles: ['proxy'],
  summary:
    'Waits for the end of the subject’s process and for its port to close; `ended` says whether both came.',
  example: `exited: { as: end }`,
  schema: closed({ as: text }, ['as']),
  async run(step, world) {
    const { as } = step['exited'] as { as: string };
    const ended = world.blockedBy === undefined && (await world.subject.exited?.(world.deadlines.endMs));
    world.seen.set(as, { ended: ended === true });
    await observed(world, as);
  },
};

/** Whether the subject can be ended at all, and the case has come so far that it should be. */
function isSetUp(world: World): boolean {
  if (!world.subject.restart)
    world.blockedBy ??= 'set-up: the kit did not start this subject, so it cannot end it';
  return world.blockedBy === undefined;
}
