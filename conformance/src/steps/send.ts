// send: any HTTP request to the subject, for what the other verbs cannot say.
import { InvocationResponse, RegistrationResponse, SpawnResponse } from '@spawn-conformance/proto';
import { closed, requestKeys } from './schemas.js';
import { anyType, sendStep, type RequestKeys } from './request.js';
import type { Verb } from './verb.js';

const answerTypes = {
  registration: anyType(RegistrationResponse),
  spawn: anyType(SpawnResponse),
  invocation: anyType(InvocationResponse),
};

interface SendStep extends RequestKeys {
  readonly path: string;
  readonly answers?: keyof typeof answerTypes;
}

export const send: Verb = {
  name: 'send',
  roles: ['proxy', 'sdk'],
  summary: 'Sends any HTTP request to the subject; `answers` says as what its answer is decoded.',
  example: `send: { as: health, method: GET, path: /health/liveness }`,
  schema: closed({ ...requestKeys, answers: { enum: Object.keys(answerTypes) } }, ['path', 'as']),
  async run(step, world) {
    const spec = step['send'] as SendStep;
    const answerType = spec.answers === undefined ? undefined : answerTypes[spec.answers];
    const outgoing = {
      what: `${spec.method ?? 'POST'} ${spec.path}`,
      path: spec.path,
      body: new Uint8Array(),
    };
    await sendStep(spec, answerType ? { ...outgoing, answerType } : outgoing, world);
  },
};
