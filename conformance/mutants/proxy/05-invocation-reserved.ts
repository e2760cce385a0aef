// Wrong proxies of chapter 5: reserved actions, and actors that invoke themselves.
import { invokeAnswers, isInvoke, registrationRequests } from '../alter.js';
import { acknowledged, bare, invocationIn, invokedActor } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

const reservedNames = new Set(['get', 'Get', 'get_state', 'getState', 'GetState']);

const reserved: readonly ProxyMutant[] = [
  {
    id: 'answers-reserved-actions-with-nothing',
    breaks: 'INV-25',
    intent: 'answers reserved actions without the state',
    observed: 'get.body.value: expected .*, got nothing; Get.body.value: expected .*, got nothing',
    front: () =>
      invokeAnswers((message, { request }) => {
        if (reservedNames.has(invocationIn(request).actionName ?? '')) delete message.value;
      }),
  },
  {
    id: 'knows-no-get-state',
    breaks: 'INV-25',
    intent: 'does not know GetState as a reserved action',
    observed: '^GetState.outcome: expected ok, got "refused"',
    front: () => (request, forward) =>
      isInvoke(request) && invocationIn(request).actionName === 'GetState'
        ? Promise.resolve(bare(404))
        : forward(request),
  },
  {
    id: 'answers-no-state-with-an-empty-value',
    breaks: 'INV-26',
    intent: 'answers a reserved action with an empty Any where there is no state',
    observed: 'none.body.value: expected nothing, got \\{\\}',
    front: () =>
      invokeAnswers((message, { request }) => {
        if (!message.value && reservedNames.has(invocationIn(request).actionName ?? '')) message.value = {};
      }),
  },
  {
    id: 'keeps-reserved-names-to-itself',
    breaks: 'INV-27',
    intent: "answers a reserved name from memory although the actor's host has such an action",
    observed: 'own.body.value: expected .*"own .*, got .*"old ',
    front: () =>
      registrationRequests((message) => {
        for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {})) {
          actor.actions = (actor.actions ?? []).filter(({ name }) => !reservedNames.has(name ?? ''));
        }
      }),
  },
];

const selfCalls: readonly ProxyMutant[] = [
  {
    id: 'answers-itself-with-nothing',
    breaks: 'INV-23',
    intent: 'answers OK to an actor that invokes itself, without having run anything',
    observed: 'inner: expected one of .*, got .*"outcome":"ok"',
    front: () => (request, forward) => {
      const { caller, actor } = invocationIn(request);
      const isOwn = isInvoke(request) && caller?.name && caller.name === actor?.id?.name;
      return isOwn ? Promise.resolve(acknowledged()) : forward(request);
    },
  },
  {
    id: 'gives-up-actors-that-call-themselves',
    breaks: 'INV-24',
    intent: 'serves an actor no more once it has invoked itself',
    observed: 'after.outcome: expected ok, got "refused"',
    front: () => {
      const givenUp = new Set<string>();
      return async (request, forward) => {
        const actor = isInvoke(request) ? invokedActor(request) : '';
        if (givenUp.has(actor)) return bare(500);
        if (actor !== '' && invocationIn(request).caller?.name === actor) givenUp.add(actor);
        return forward(request);
      };
    },
  },
];

export const reservedActionMutants: readonly ProxyMutant[] = [...reserved, ...selfCalls];
