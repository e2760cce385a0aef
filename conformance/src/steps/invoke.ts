// invoke: the kit, as user function, invokes an actor through the proxy.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { encodeJson, invocationBody, type InvokeSpec } from '../requests.js';
import { nodeAt } from '../nodes.js';
import { atNode, closed, invocationKeys, requestKeys, text } from './schemas.js';
import { anyType } from '../any-type.js';
import { sendStep, type RequestKeys } from './request.js';
import { prefixOf } from './path-form.js';
import type { Verb } from './verb.js';

export interface InvokeStep extends RequestKeys, InvokeSpec {
  /** The proxy that is asked. */
  readonly at?: string;
  readonly system?: string;
  /** Segments of the path, exactly as they go out, where they are not the encoded names of the message. */
  readonly inPath?: { readonly system?: string; readonly actor?: string };
}

export const invoke: Verb = {
  name: 'invoke',
  roles: ['proxy'],
  summary:
    'Invokes an actor through the proxy. A `request-timeout` in its metadata is stretched by `--timeout-scale`, as every wait is.',
  example: `invoke: { as: answer, actor: $alice, action: echo, value: hello $nonce }`,
  schema: closed(
    {
      ...requestKeys,
      ...invocationKeys,
      at: atNode,
      inPath: closed({ system: text, actor: text }),
    },
    ['actor'],
  ),
  async run(step, world) {
    const spec = step['invoke'] as InvokeStep;
    const system = spec.system ?? world.system;
    const systemInPath = spec.inPath?.system ?? encodeURIComponent(system);
    const actor = spec.inPath?.actor ?? encodeURIComponent(spec.actor);
    const node = nodeAt(world.nodes, spec.at);
    await sendStep(
      spec,
      {
        node,
        what: `invoke ${spec.actor} ${spec.action ?? ''}`,
        path: `${prefixOf(node, spec.form)}/system/${systemInPath}/actors/${actor}/invoke`,
        body: encodeJson(InvocationRequest, invocationBody(system, stretched(spec, world.deadlines.scale))),
        requestType: anyType(InvocationRequest),
        answerType: anyType(InvocationResponse),
      },
      world,
    );
  },
};

/** A budget is a wait as well: what a slow subject is given more time for must not end before that time. */
function stretched(spec: InvokeSpec, scale: number): InvokeSpec {
  const budgetMs = Number(spec.metadata?.['request-timeout']);
  if (!(budgetMs > 0) || scale <= 1) return spec;
  return { ...spec, metadata: { ...spec.metadata, 'request-timeout': `${Math.round(budgetMs * scale)}` } };
}
