// restart, terminate, exited: what is done to a subject's own process. They belong to the claim `restart`; where the
// kit did not start the subject, the checks after them are blocked. Always holds: when the case ends, the subject
// runs again, or is known to be lost.
import { SubjectNotReady } from '../subjects/subject.js';
import { nodeAt, type Node } from '../nodes.js';
import { observed, type World } from '../world.js';
import { atNode, closed, text } from './schemas.js';
import type { Verb } from './verb.js';

type By = 'kill' | 'stop';

const by = { enum: ['kill', 'stop'] };

export const restart: Verb = {
  name: 'restart',
  roles: ['proxy'],
  summary:
    'Ends the subject, if it still runs (`kill`: SIGKILL, `stop`: SIGTERM and time to finish), and starts it again with the same settings. Its `outcome` is `ready`, or why it did not come back: then a check that expects it is judged, and those that do not are blocked.',
  example: `restart: { by: kill, as: restarted }`,
  schema: closed({ by, at: atNode, as: text }, ['by']),
  async run(step, world) {
    const spec = step['restart'] as { by: By; at?: string; as?: string };
    const node = nodeAt(world.nodes, spec.at);
    if (!isSetUp(node, world)) return;
    world.ended.delete(node);
    const problem = await comeBack(node, spec.by);
    if (spec.as !== undefined) world.seen.set(spec.as, { outcome: problem ?? 'ready' });
    if (problem === undefined) return;
    if (spec.as !== undefined) world.lost = { as: spec.as, why: problem };
    world.blockedBy = `it did not come back: ${problem}`;
  },
};

export const terminate: Verb = {
  name: 'terminate',
  roles: ['proxy'],
  summary:
    'Tells the subject to stop, by SIGTERM to the process that the command started, and does not wait; or ends it (`by: kill`).',
  example: `terminate: {}`,
  schema: closed({ by, at: atNode }),
  async run(step, world) {
    const spec = step['terminate'] as { by?: By; at?: string };
    const node = nodeAt(world.nodes, spec.at);
    if (!isSetUp(node, world)) return;
    world.ended.add(node);
    world.cleanUps.push(async () => {
      // One that does not come back is lost for the cases after this one; nothing of this one depends on it.
      if (world.ended.delete(node)) await comeBack(node, 'kill');
    });
    if (spec.by === 'kill') await node.subject.kill?.();
    else node.subject.terminate?.();
  },
};

export const exited: Verb = {
  name: 'exited',
  roles: ['proxy'],
  summary:
    'Waits for the end of the subject’s process and for its port to close; `ended` says whether both came.',
  example: `exited: { as: end }`,
  schema: closed({ as: text, at: atNode }, ['as']),
  async run(step, world) {
    const { as, at } = step['exited'] as { as: string; at?: string };
    const { subject } = nodeAt(world.nodes, at);
    const ended = world.blockedBy === undefined && (await subject.exited?.(world.deadlines.endMs));
    world.seen.set(as, { ended: ended === true });
    await observed(world, as);
  },
};

/** Starts it again; why not, when it does not come back. */
async function comeBack({ subject }: Node, by: By): Promise<string | undefined> {
  try {
    await subject.restart?.(by);
    return undefined;
  } catch (error) {
    if (error instanceof SubjectNotReady) return error.message;
    throw error;
  }
}

/** Whether the subject can be ended at all, and the case has come so far that it should be. */
function isSetUp({ subject }: Node, world: World): boolean {
  if (!subject.restart) world.blockedBy ??= 'set-up: the kit did not start this subject, so it cannot end it';
  return world.blockedBy === undefined;
}
