// invoke: the kit, as user function, invokes an actor through the proxy.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { encodeJson, invocationBody, type InvokeSpec } from '../requests.js';
import { closed, flag, json, requestKeys, text, texts, value } from './schemas.js';
import { anyType, sendStep, type RequestKeys } from './request.js';
import { prefixOf } from './path-form.js';
import type { Verb } from './verb.js';

type InvokeStep = RequestKeys & InvokeSpec & { readonly system?: string };

export const invoke: Verb = {
  name: 'invoke',
  roles: ['proxy'],
  summary: 'Invokes an actor through the proxy.',
  example: `invoke: { as: answer, actor: $alice, action: echo, value: hello $nonce }`,
  schema: closed(
    {
      ...requestKeys,
      actor: text,
      action: text,
      value,
      noop: flag,
      async: flag,
      metadata: texts,
      caller: json,
      registerRef: text,
      system: text,
      message: json,
    },
    ['actor'],
  ),
  async run(step, world) {
    const spec = step['invoke'] as InvokeStep;
    const system = spec.system ?? world.system;
    const actor = encodeURIComponent(spec.actor);
    await sendStep(
      spec,
      {
        what: `invoke ${spec.actor} ${spec.action ?? ''}`,
        path: `${prefixOf(world, spec.form)}/system/${encodeURIComponent(system)}/actors/${actor}/invoke`,
        body: encodeJson(InvocationRequest, invocationBody(system, spec)),
        requestType: anyType(InvocationRequest),
        answerType: anyType(InvocationResponse),
      },
      world,
    );
  },
};
