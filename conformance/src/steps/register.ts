// register: the kit, as user function, registers actors, and says how its host answers their actions.
import { RegistrationRequest, RegistrationResponse } from '@spawn-conformance/proto';
import { encodeJson, registrationBody, type ActorSpec } from '../requests.js';
import type { Json } from '../merge-json.js';
import { nodeAt } from '../nodes.js';
import {
  answerSpecs,
  atNode,
  channels,
  closed,
  flag,
  json,
  pool,
  requestKeys,
  text,
  texts,
  timers,
  value,
} from './schemas.js';
import { anyType } from '../any-type.js';
import { sendStep, type RequestKeys } from './request.js';
import type { Verb } from './verb.js';

interface RegisterStep extends RequestKeys {
  /** The proxy that is asked; its user function is then the host. */
  readonly at?: string;
  readonly actors?: Readonly<Record<string, ActorSpec>>;
  readonly system?: string;
  readonly message?: Json;
}

const actorSchema = closed({
  kind: text,
  stateful: flag,
  actions: { type: 'object', additionalProperties: answerSpecs },
  state: value,
  tags: texts,
  deactivateAfterMs: { type: 'integer' },
  snapshotEveryMs: { type: 'integer' },
  channels,
  timers,
  pool,
  message: json,
});

export const register: Verb = {
  name: 'register',
  roles: ['proxy'],
  summary: 'Registers actors at the proxy and scripts how the host answers their actions.',
  example: `register:
  as: registration
  actors:
    $alice: { actions: { echo: { payload: same } } }`,
  schema: closed({
    ...requestKeys,
    at: atNode,
    actors: { type: 'object', additionalProperties: actorSchema },
    system: text,
    message: json,
  }),
  async run(step, world) {
    const spec = step['register'] as RegisterStep;
    const actors = spec.actors ?? {};
    for (const [name, actor] of Object.entries(actors)) world.answers.set(name, { ...actor.actions });
    const body = encodeJson(
      RegistrationRequest,
      registrationBody(spec.system ?? world.system, actors, spec.message),
    );
    const outgoing = {
      node: nodeAt(world.nodes, spec.at),
      what: 'register',
      path: '/api/v1/system',
      body,
      requestType: anyType(RegistrationRequest),
      answerType: anyType(RegistrationResponse),
    };
    await sendStep(spec, outgoing, world);
  },
};
