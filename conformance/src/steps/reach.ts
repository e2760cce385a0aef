// reach: invokes an actor at a proxy until it is known there. A proxy may take up to 5 s to learn what was registered at
// another one (PLC-1); what a case asks afterwards is not to be mistaken for that. Set-up: where the actor is not
// reached in time, the checks after it are blocked.
import type { AnswerObservation } from '../observe.js';
import { observed, type World } from '../world.js';
import { invoke } from './invoke.js';
import { atNode, closed, text } from './schemas.js';
import type { Verb } from './verb.js';

interface ReachStep {
  readonly actor: string;
  readonly action: string;
  readonly at: string | readonly string[];
}

/** The 5 s of PLC-1, and some time for the answer to the registration to come here. */
const knownWithinMs = 6_000;
const everyMs = 50;

export const reach: Verb = {
  name: 'reach',
  roles: ['proxy'],
  summary:
    'Invokes an actor at one proxy or several until it is known there; set-up for what a case asks about a cluster.',
  example: `reach: { actor: $alice, action: echo, at: A }`,
  schema: closed({ actor: text, action: text, at: { oneOf: [atNode, { type: 'array', items: atNode }] } }, [
    'actor',
    'action',
    'at',
  ]),
  async run(step, world) {
    const { at, ...spec } = step['reach'] as ReachStep;
    for (const node of [at].flat()) await reachAt(node, spec, world);
  },
};

async function reachAt(at: string, spec: { actor: string; action: string }, world: World): Promise<void> {
  const endsAtMs = performance.now() + knownWithinMs * world.deadlines.scale;
  const name = `reach ${spec.actor} ${at}`;
  for (;;) {
    // Who answers slowly is not given up before an attempt has failed that was sent when it had to be known.
    const isLast = performance.now() > endsAtMs;
    const request = { ...spec, at, as: name, metadata: { 'request-timeout': '2000' } };
    await invoke.run({ invoke: request }, world);
    const { outcome, message } = (await observed(world, name)) as AnswerObservation;
    if (outcome === 'ok') return;
    if (isLast) {
      const said = message === undefined ? '' : `, "${message}"`;
      world.blockedBy ??= `set-up: ${spec.actor} was not reached at ${at}: the last answer came out ${outcome}${said}`;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs * world.deadlines.scale));
  }
}
