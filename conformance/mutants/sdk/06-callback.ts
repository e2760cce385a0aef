// Wrong SDKs of chapter 6: what they answer to callbacks that are in order.
import { callbackAnswers, isCallback } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { callbackOf, refuseCallbacks } from '../sdk-alterations.js';

export const callbackMutants: readonly SdkMutant[] = [
  {
    id: 'answers-without-the-payload',
    breaks: 'CBK-40',
    intent: "answers callbacks without the action's payload",
    observed: 'answer.report.value: .*got nothing',
    front: () => callbackAnswers((message) => delete message.value),
  },
  {
    id: 'answers-without-context',
    breaks: 'CBK-41',
    intent: 'answers callbacks without updated_context',
    observed: 'answer.body.updatedContext: expected something, got nothing',
    front: () => callbackAnswers((message) => delete message.updatedContext),
  },
  {
    id: 'makes-nothing-of-noop',
    breaks: 'CBK-42',
    intent: 'answers an action that returned noop without a payload',
    observed: 'answer.body.noop: expected something, got nothing',
    front: () => callbackAnswers((message) => delete message.noop),
  },
  {
    id: 'makes-a-value-of-nothing',
    breaks: 'CBK-43',
    intent: 'answers an action that returned nothing with a value',
    observed: 'answer.body.value: expected nothing, got \\{',
    front: () =>
      callbackAnswers((message) => {
        const value = { type_url: 'type.googleapis.com/spawn.Noop', value: new Uint8Array() };
        if (!message.payload) message.value = value;
      }),
  },
  {
    id: 'knows-no-parents',
    breaks: 'CBK-59',
    intent: 'does not find the action of an instance by its parent',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => Boolean(callbackOf(request).actor?.parent), 404),
  },
  {
    id: 'runs-one-action-at-a-time',
    breaks: 'CBK-60',
    intent: 'runs all actions of all actors one after the other',
    observed: 'then.settled: expected false, got true',
    front: oneAtATime,
  },
  {
    id: 'does-not-name-the-actor',
    breaks: 'CBK-61',
    intent: 'leaves actor_name out of its answers',
    observed: 'answer.body.actorName: expected tck-named, got nothing',
    front: () => callbackAnswers((message) => (message.actorName = '')),
  },
  {
    id: 'does-not-name-the-system',
    breaks: 'CBK-62',
    intent: 'leaves actor_system out of its answers',
    observed: 'answer.body.actorSystem: expected spawn-system, got nothing',
    front: () => callbackAnswers((message) => (message.actorSystem = '')),
  },
];

function oneAtATime(): Meddler {
  let last: Promise<unknown> = Promise.resolve();
  return (request, forward) => {
    if (!isCallback(request)) return forward(request);
    const mine = last.then(() => forward(request));
    last = mine.catch(() => {});
    return mine;
  };
}
