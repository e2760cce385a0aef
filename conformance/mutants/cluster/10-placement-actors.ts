// Wrong proxies of chapter 10: spawning across proxies, definitions that change, and actors that several user functions
// registered.
import { copyAny } from '@spawn-conformance/proto';
import { callbackRequests, invokeAnswers, invokeRequests, isInvoke, isSpawn } from '../alter.js';
import { bare, invocationIn, invokedActor, registered, registeredIn, spawned } from '../messages.js';
import type { ClusterMutant } from '../mutant.js';
import { refusal, refuse, spawnedBy } from '../refuse.js';
import { startsAtFirstUse } from './lazy-start.js';
import { splits, takenBefore } from './split-actors.js';

const spawning: readonly ClusterMutant[] = [
  {
    id: 'spawns-from-its-own-only',
    breaks: 'PLC-20',
    intent: 'refuses to spawn from a parent that was registered at another proxy',
    observed: '^spawned.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () => refuse(isSpawn, 404),
  },
  {
    id: 'keeps-names-to-itself',
    breaks: 'PLC-21',
    intent: 'does not know the instances that were spawned at another proxy',
    observed: '^second.outcome: expected ok, got "refused"',
    front:
      ({ name, notes }) =>
      (request, forward) => {
        for (const id of spawnedBy(request)) notes.keep(`spawned ${id.name ?? ''}`, name);
        const by = isInvoke(request) ? notes.read(`spawned ${invokedActor(request)}`) : undefined;
        return by === undefined || by === name ? forward(request) : Promise.resolve(bare(404));
      },
  },
  {
    id: 'starts-instances-at-first-use',
    breaks: 'PLC-22',
    intent: 'starts an instance that was spawned elsewhere when it is first invoked',
    observed: '^upfront.host: expected B, got nothing',
    both: startsAtFirstUse,
  },
  {
    id: 'gives-names-away',
    breaks: 'PLC-23',
    intent: 'answers OK to a spawn of a name that has another parent',
    observed: '^conflict.status: expected 409, got 200',
    at: ['A'],
    front: () => async (request, forward) => {
      const answer = await forward(request);
      return isSpawn(request) && answer.status === 409 ? spawned() : answer;
    },
  },
  {
    id: 'ignores-register-ref-elsewhere',
    breaks: 'PLC-24',
    intent: 'does not spawn the actor of an invocation whose parent is at another proxy',
    observed: '^first.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        message.registerRef = '';
      }),
  },
  {
    id: 'keeps-the-first-definition',
    breaks: 'PLC-25',
    intent: 'knows the actions of an actor of another proxy as they were at first',
    observed: '^dance.outcome: expected ok, got "refused"',
    front:
      ({ name, notes }) =>
      (request, forward) => {
        for (const { id, actions } of registeredIn(request)) {
          const names = (actions ?? []).map((action) => action.name ?? '');
          notes.keep(`actions of ${id?.name ?? ''}`, JSON.stringify([name, ...names]));
        }
        const noted = isInvoke(request) ? notes.read(`actions of ${invokedActor(request)}`) : undefined;
        const [owner, ...names] = JSON.parse(noted ?? '[]') as string[];
        const isUnknown = noted !== undefined && !names.includes(invocationIn(request).actionName ?? '');
        return owner !== name && isUnknown ? Promise.resolve(bare(404)) : forward(request);
      },
  },
];

const sharing: readonly ClusterMutant[] = [
  {
    id: 'first-come-first-served',
    breaks: 'PLC-26',
    intent: 'refuses a registration of actors that are registered at another proxy',
    observed: '^again.outcome: expected ok, got "refused"',
    front: (seat) => (request, forward) => {
      const actors = registeredIn(request).map(({ id }) => id?.name ?? '');
      return takenBefore(actors, seat).length > 0 ? Promise.resolve(refusal(409)) : forward(request);
    },
  },
  {
    id: 'accepts-and-registers-nothing',
    breaks: 'PLC-26',
    intent: 'answers Accepted to a registration of actors that are registered at another proxy, and drops it',
    observed: '^ownAtB.outcome: expected ok, got "refused"',
    front: (seat) => (request, forward) => {
      const actors = registeredIn(request).map(({ id }) => id?.name ?? '');
      return takenBefore(actors, seat).length > 0 ? Promise.resolve(registered()) : forward(request);
    },
  },
  {
    id: 'calls-both-hosts-at-once',
    breaks: 'PLC-27',
    intent: 'runs an actor at each proxy that registered it, without asking the other',
    observed: 'calls\\[\\d+\\].openBeside: expected 0, got [1-9]',
    both: splits,
  },
  {
    id: 'has-a-state-for-each-host',
    breaks: 'PLC-28',
    intent: 'keeps a state of an actor at each proxy that registered it',
    observed: '(second|third).body.value: expected .*"one .*, got .*" (two|three)"',
    proxies: 3,
    both: splits,
  },
  {
    id: 'begins-anew-with-a-second-host',
    breaks: 'PLC-29',
    intent: 'begins with an empty state when another user function registers the actor',
    observed: '^history.verdict: expected linearizable, got "not linearizable"',
    both: ({ name, notes }) => {
      const begunAnew = new Set<string>();
      return {
        front(request, forward) {
          for (const { id } of registeredIn(request)) {
            const actor = id?.name ?? '';
            if (notes.keep(`registered ${actor}`, name) !== name) notes.keep(`again ${actor}`, name);
          }
          return forward(request);
        },
        back: callbackRequests(({ actor, currentContext }) => {
          const one = actor?.name ?? '';
          if (begunAnew.has(one) || notes.read(`again ${one}`) === undefined) return;
          begunAnew.add(one);
          delete currentContext?.state;
        }),
      };
    },
  },
  {
    id: 'answers-from-memory',
    breaks: 'PLC-14',
    intent: 'answers a look at an actor with what it saw at the first one',
    observed: '^history.verdict: expected linearizable, got "not linearizable"',
    at: ['A'],
    front: () => {
      const first = new Map<string, ReturnType<typeof copyAny>>();
      return invokeAnswers((message, { request }) => {
        const { actionName, actor } = invocationIn(request);
        const name = actor?.id?.name ?? '';
        if (actionName !== 'look' || !message.value) return;
        const seen = first.get(name) ?? copyAny(message.value);
        first.set(name, seen);
        message.value = seen;
      });
    },
  },
];

export const placementActorMutants: readonly ClusterMutant[] = [...spawning, ...sharing];
