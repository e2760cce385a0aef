// spawn: the kit, as user function, brings instances of unnamed actors to life.
import { SpawnRequest, SpawnResponse } from '@spawn-conformance/proto';
import { encodeJson, spawnBody, type SpawnedSpec } from '../requests.js';
import type { Json } from '../merge-json.js';
import { nodeAt } from '../nodes.js';
import { atNode, closed, json, requestKeys, text } from './schemas.js';
import { anyType } from '../any-type.js';
import { sendStep, type RequestKeys } from './request.js';
import { prefixOf } from './path-form.js';
import type { Verb } from './verb.js';

interface SpawnStep extends RequestKeys {
  readonly at?: string;
  readonly actors?: readonly SpawnedSpec[];
  readonly system?: string;
  readonly message?: Json;
}

export const spawn: Verb = {
  name: 'spawn',
  roles: ['proxy'],
  summary: 'Spawns actors from registered parents; the host answers for them as for their parent.',
  example: `spawn: { as: spawned, actors: [{ name: $bob, parent: $template }] }`,
  schema: closed({
    ...requestKeys,
    at: atNode,
    actors: { type: 'array', items: closed({ name: text, parent: text, system: text }, ['name']) },
    system: text,
    message: json,
  }),
  async run(step, world) {
    const spec = step['spawn'] as SpawnStep;
    const system = spec.system ?? world.system;
    const node = nodeAt(world.nodes, spec.at);
    await sendStep(
      spec,
      {
        what: 'spawn',
        node,
        path: `${prefixOf(node, spec.form)}/system/${encodeURIComponent(system)}/actors/spawn`,
        body: encodeJson(SpawnRequest, spawnBody(system, spec.actors ?? [], spec.message)),
        requestType: anyType(SpawnRequest),
        answerType: anyType(SpawnResponse),
      },
      world,
    );
  },
};
