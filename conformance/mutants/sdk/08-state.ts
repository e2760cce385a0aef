// Wrong SDKs of chapter 8: states, tags and checkpoints.
import type { Any } from '@spawn-conformance/proto';
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, isCallback } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { callbackOf } from '../sdk-alterations.js';

export const stateMutants: readonly SdkMutant[] = [
  {
    id: 'keeps-states-in-memory',
    breaks: 'STA-40',
    intent: 'shows the handler the state that it last left, and not that of the callback',
    observed: 'second.report.stateBefore: expected newer .*, got "set ',
    front: rememberStates,
  },
  {
    id: 'does-not-return-states',
    breaks: 'STA-41',
    intent: 'never sends a state back',
    observed: 'first.state: expected set .*, got nothing',
    front: () => callbackAnswers((message) => delete message.updatedContext?.state),
  },
  {
    id: 'erases-what-is-left-alone',
    breaks: 'STA-42',
    intent: 'sends an empty state where the handler did not set one',
    observed: 'second.state: expected one of .*, got ""',
    front: () =>
      callbackAnswers((message) => {
        const context = (message.updatedContext ??= {});
        context.state ??= {
          type_url: 'type.googleapis.com/spawn.conformance.State',
          value: new Uint8Array(),
        };
      }),
  },
  {
    id: 'hides-tags',
    breaks: 'STA-43',
    intent: 'does not show the tags to the handler',
    observed: 'left.report.tags.size: .*got nothing',
    front: () => callbackRequests((message) => delete message.currentContext?.tags),
  },
  {
    id: 'does-not-return-new-tags',
    breaks: 'STA-44',
    intent: 'sends back the tags that it was given, not those that the handler set',
    observed: 'set.body.updatedContext.tags.colour: .*got nothing',
    front: () =>
      callbackAnswers((message, { request }) => {
        const given = callbackOf(request).currentContext?.tags as Record<string, string>;
        if (message.updatedContext) message.updatedContext.tags = given;
      }),
  },
  {
    id: 'does-not-return-old-tags',
    breaks: 'STA-45',
    intent: 'sends no tags back where the handler set none',
    observed: 'left.body.updatedContext.tags.size: .*got nothing',
    front: () =>
      callbackAnswers((message, { request }) => {
        const given = Object.keys(callbackOf(request).currentContext?.tags ?? {});
        const isUnchanged = given.length === Object.keys(message.updatedContext?.tags ?? {}).length;
        if (isUnchanged) delete message.updatedContext?.tags;
      }),
  },
  {
    id: 'never-asks-for-checkpoints',
    breaks: 'STA-46',
    intent: 'does not set checkpoint where the action asked for it',
    observed: 'asked.body.checkpoint: expected true, got nothing',
    front: () => callbackAnswers((message) => (message.checkpoint = false)),
  },
  {
    id: 'always-asks-for-checkpoints',
    breaks: 'STA-46',
    intent: 'sets checkpoint in every answer',
    observed: 'other.body.checkpoint: expected not true, got true',
    front: () => callbackAnswers((message) => (message.checkpoint = true)),
  },
];

/** Puts the state that an actor last left into its next callback. */
function rememberStates(): Meddler {
  const states = new Map<string, Any>();
  return async (request, forward) => {
    const callback = callbackOf(request);
    const name = callback.actor?.name ?? '';
    const state = states.get(name);
    if (!isCallback(request) || !callback.currentContext) return forward(request);
    if (state) callback.currentContext.state = state;
    const answer = await forward({ ...request, body: ActorInvocation.encode(callback) });
    if (answer.status === 200) {
      const left = ActorInvocationResponse.decode(answer.body).updatedContext?.state;
      // A copy: what is decoded shares its bytes with the answer.
      if (left) states.set(name, { ...left, value: Uint8Array.from(left.value ?? []) });
    }
    return answer;
  };
}
