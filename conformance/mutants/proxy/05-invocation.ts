// Wrong proxies of chapter 5: answers, and whom an invocation is for. Order and time are in 05-invocation-order.ts,
// reserved actions and actors that invoke themselves in 05-invocation-reserved.ts.
import { copyAny, Status } from '@spawn-conformance/proto';
import { callbackRequests, httpAnswers, invokeAnswers, invokeRequests, isInvoke } from '../alter.js';
import { acknowledged, bare, invocationIn, invokedActor, registeredIn, statusIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

const answers: readonly ProxyMutant[] = [
  {
    id: 'loses-the-payload',
    breaks: 'INV-1',
    intent: "answers without the action's payload",
    observed: '^answer.body.value: expected .*, got nothing$',
    front: () =>
      invokeAnswers((message) => {
        delete message.value;
      }),
  },
  {
    id: 'answers-nothing-for-noop',
    breaks: 'INV-2',
    intent: 'leaves the payload unset where the action answered noop',
    observed: 'nodded.body.noop: expected something, got nothing',
    front: () =>
      invokeAnswers((message) => {
        delete message.noop;
      }),
  },
  {
    id: 'answers-noop-for-nothing',
    breaks: 'INV-3',
    intent: 'answers noop where the action answered nothing',
    observed: 'hushed.body.noop: expected nothing, got \\{\\}',
    front: () =>
      invokeAnswers((message) => {
        if (!message.value) message.noop = {};
      }),
  },
  {
    id: 'does-not-name-the-system',
    breaks: 'INV-4',
    intent: 'leaves `system` out of the answer',
    observed: 'answer.body.system.name: expected spawn-system, got nothing',
    front: () =>
      invokeAnswers((message) => {
        delete message.system;
      }),
  },
  {
    id: 'does-not-name-the-actor',
    breaks: 'INV-5',
    intent: 'leaves `actor` out of the answer',
    observed: 'answer.body.actor.id.name: expected .*, got nothing',
    front: () =>
      invokeAnswers((message) => {
        delete message.actor;
      }),
  },
  {
    id: 'answers-async-with-a-payload',
    breaks: 'INV-6',
    intent: 'answers an async invocation with its own argument as payload',
    observed: 'first.body.value: expected nothing, got .*"a ',
    front: () =>
      invokeAnswers((message, { request }) => {
        const { async, value } = invocationIn(request);
        if (async && value) message.value = copyAny(value);
      }),
  },
  {
    id: 'takes-the-past-for-no-time',
    breaks: 'INV-10',
    intent: 'answers an invocation that was due in the past with its payload',
    observed: 'past.body.value: expected nothing, got .*"past ',
    front: () =>
      invokeRequests((message) => {
        message.scheduledTo = 0;
      }),
  },
  {
    id: 'refuses-large-payloads',
    breaks: 'INV-33',
    intent: 'refuses a payload of more than 512 KiB',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => (request, forward) =>
      isInvoke(request) && request.body.length > 512 * 1024 ? Promise.resolve(bare(413)) : forward(request),
  },
];

const lookUp: readonly ProxyMutant[] = [
  {
    id: 'ignores-register-ref',
    breaks: 'INV-11',
    intent: 'does not spawn the actor of an invocation with register_ref',
    observed: 'first.outcome: expected ok, got "refused"',
    front: () =>
      invokeRequests((message) => {
        message.registerRef = '';
      }),
  },
  {
    id: 'spawns-anew-with-register-ref',
    breaks: 'INV-12',
    intent: 'begins with an empty state whenever register_ref is there',
    observed: 'second.body.value: expected .*, got .*" and two"',
    both: () => {
      const anew = new Set<string>();
      return {
        front: invokeRequests((message) => {
          if (message.registerRef) anew.add(message.actor?.id?.name ?? '');
        }),
        back: callbackRequests((message) => {
          if (anew.delete(message.actor?.name ?? '') && message.currentContext) {
            delete message.currentContext.state;
          }
        }),
      };
    },
  },
  {
    id: 'accepts-an-unknown-register-ref',
    breaks: 'INV-13',
    intent: 'answers OK where register_ref names nobody',
    observed: 'orphan.outcome: expected refused, got "ok"',
    front: () =>
      httpAnswers(isInvoke, (answer, request) =>
        answer.status === 404 && invocationIn(request).registerRef ? acknowledged() : answer,
      ),
  },
  {
    id: 'accepts-unknown-actors',
    breaks: 'INV-14',
    intent: 'answers OK for an actor that nobody registered',
    observed: 'nobody.outcome: expected refused, got "ok"',
    front: () =>
      httpAnswers(isInvoke, (answer) =>
        statusIn(answer) === Status.ACTOR_NOT_FOUND ? acknowledged() : answer,
      ),
  },
  {
    id: 'accepts-unknown-actions',
    breaks: 'INV-15',
    intent: 'answers OK for an action that the actor does not have',
    observed: 'nothing.outcome: expected refused, got "ok"',
    front: () =>
      httpAnswers(isInvoke, (answer) => (statusIn(answer) === Status.ERROR ? acknowledged() : answer)),
  },
  {
    id: 'answers-500-for-unknown-actors',
    breaks: 'INV-17',
    intent: 'answers 500 for an actor that nobody registered',
    observed: 'nobody.status: expected 404, got 500',
    front: () =>
      httpAnswers(isInvoke, (answer) =>
        statusIn(answer) === Status.ACTOR_NOT_FOUND ? { ...answer, status: 500 } : answer,
      ),
  },
  {
    id: 'calls-an-unknown-action-an-unknown-actor',
    breaks: 'INV-18',
    intent: 'answers with the status ACTOR_NOT_FOUND for an action that the actor does not have',
    observed: 'nothing.body.status.status: expected ERROR, got "ACTOR_NOT_FOUND"',
    front: () =>
      invokeAnswers((message) => {
        if (message.status?.status === Status.ERROR) message.status.status = Status.ACTOR_NOT_FOUND;
      }),
  },
  {
    id: 'mixes-systems-up',
    breaks: 'INV-19',
    intent: 'knows actors by their name alone, whatever system is asked for',
    observed: 'calls: expected not .*, got \\[.*POST',
    front: () => {
      const systems = new Map<string, string>();
      return (request, forward) => {
        for (const { id } of registeredIn(request)) systems.set(id?.name ?? '', id?.system ?? '');
        return invokeRequests(({ system, actor }, http) => {
          const own = systems.get(invokedActor(http.request));
          if (own === undefined) return;
          if (system) system.name = own;
          if (actor?.id) actor.id.system = own;
        })(request, forward);
      };
    },
  },
];

export const invocationMutants: readonly ProxyMutant[] = [...answers, ...lookUp];
