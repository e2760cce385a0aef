// Wrong proxies of chapter 4: spawning.
import { ActorInvocation, Status, SpawnRequest, type ActorId, type Context } from '@spawn-conformance/proto';
import { invokeRequests, isCallback, isInvoke, isSpawn, spawnAnswers } from '../alter.js';
import { restartsFrom } from '../forgetful.js';
import type { Meddler } from '../go-between.js';
import { startsAtFirstUse } from '../lazy-start.js';
import { acknowledged, callbackIn, hostAnswerIn, invokedActor } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { acceptSpawns, refusal, restated, spawnedBy } from '../refuse.js';

/** Answers invocations of spawned actors by itself. */
function asksNobody(): Meddler {
  const instances = new Set<string>();
  return (request, forward) => {
    for (const { name } of spawnedBy(request)) instances.add(name ?? '');
    const isInstance = isInvoke(request) && instances.has(invokedActor(request));
    return isInstance ? Promise.resolve(acknowledged()) : forward(request);
  };
}

/** Gives every instance the state that any of its siblings returned last. */
function sharesState(): Meddler {
  const states = new Map<string, Context['state']>();
  return async (request, forward) => {
    if (!isCallback(request)) return forward(request);
    const message = callbackIn(request);
    const parent = message.actor?.parent ?? '';
    const state = states.get(parent);
    if (parent !== '' && state) message.currentContext = { ...message.currentContext, state };
    const answer = await forward({ ...request, body: ActorInvocation.encode(message) });
    const changed = hostAnswerIn(answer).updatedContext?.state;
    if (changed) states.set(parent, changed);
    return answer;
  };
}

/** Spawns the good actors of a request that it refuses because of the others. */
function spawnsHalf(): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    if (!isSpawn(request) || answer.status < 300) return answer;
    for (const id of spawnedBy(request))
      await forward({ ...request, body: SpawnRequest.encode({ actors: [id] }) });
    return answer;
  };
}

function spawnsOnce(): Meddler {
  const spawned = new Set<string>();
  return (request, forward) => {
    const names = spawnedBy(request).map((id) => id.name ?? '');
    if (names.some((name) => spawned.has(name))) return Promise.resolve(refusal(409));
    for (const name of names) spawned.add(name);
    return forward(request);
  };
}

/** Gives a conflicting spawn a name of its own, and sends the invocations there from then on. */
function givesNamesAway(): Meddler {
  const owners = new Map<string, string>();
  const aliases = new Map<string, string>();
  const rename = (id: ActorId): ActorId => {
    const name = id.name ?? '';
    if ((owners.get(name) ?? id.parent) !== id.parent) aliases.set(name, `${name}-${id.parent ?? ''}`);
    else owners.set(name, id.parent ?? '');
    return { ...id, name: aliases.get(name) ?? name };
  };
  const invoke = invokeRequests((message) => {
    const id = message.actor?.id;
    const alias = aliases.get(id?.name ?? '');
    if (alias) message.actor = { id: { ...id, name: alias } };
  });
  return (request, forward) => {
    if (!isSpawn(request)) return invoke(request, forward);
    return forward({ ...request, body: SpawnRequest.encode({ actors: spawnedBy(request).map(rename) }) });
  };
}

const hasParent = (id: ActorId) => (id.parent ?? '') !== '';

export const spawningMutants: readonly ProxyMutant[] = [
  {
    id: 'spawns-but-answers-unknown',
    breaks: 'SPN-1',
    intent: 'spawns, but answers with the status UNKNOWN',
    observed: 'spawned.body.status.status: expected OK, got nothing',
    front: () =>
      spawnAnswers((message) => {
        message.status = { ...message.status, status: Status.UNKNOWN };
      }),
  },
  {
    id: 'answers-for-instances-itself',
    breaks: 'SPN-2',
    intent: 'answers invocations of spawned actors without asking the host',
    observed: 'callback.body.actor.name: .*got nothing',
    front: asksNobody,
  },
  {
    id: 'shares-state-between-instances',
    breaks: 'SPN-3',
    intent: 'keeps one state for all instances of a parent',
    observed: 'other.body.value: expected .*, got .*"one \\w+two ',
    back: sharesState,
  },
  {
    id: 'spawns-from-unknown-parents',
    breaks: 'SPN-4',
    intent: 'answers OK to a spawn whose parent it does not know',
    observed: 'unknownParent.outcome: expected refused, got "ok"',
    front: () => acceptSpawns((ids) => ids.length > 0 && ids.every(hasParent)),
  },
  {
    id: 'spawns-without-a-parent',
    breaks: 'SPN-5',
    intent: 'answers OK to a spawn that names no parent',
    observed: 'noParent.outcome: expected refused, got "ok"',
    front: () => acceptSpawns((ids) => ids.some((id) => !hasParent(id))),
  },
  {
    id: 'calls-an-unknown-parent-an-error',
    breaks: 'SPN-6',
    intent: 'answers 404 and ERROR to an unknown parent',
    observed: 'unknownParent.body.status.status: expected ACTOR_NOT_FOUND, got "ERROR"',
    front: () =>
      spawnAnswers((message, { answer }) => {
        if (answer?.status === 404) message.status = { ...message.status, status: Status.ERROR };
      }),
  },
  {
    id: 'spawns-half',
    breaks: 'SPN-7',
    intent: 'spawns the good actors of a request that it refuses',
    observed: 'half.outcome: expected refused, got "ok"',
    front: spawnsHalf,
  },
  {
    id: 'spawns-nobody',
    breaks: 'SPN-8',
    intent: 'answers OK to a spawn without actors',
    observed: 'noActors.outcome: expected refused, got "ok"',
    front: () => acceptSpawns((ids) => ids.length === 0),
  },
  {
    id: 'starts-spawned-actors-late',
    breaks: 'SPN-10',
    intent: 'starts instances at their first invocation',
    observed: 'upfront.body.actionName: expected init, got nothing',
    both: startsAtFirstUse,
  },
  {
    id: 'spawns-once',
    breaks: 'SPN-11',
    intent: 'refuses to spawn an actor that exists',
    observed: 'again.status: expected 200, got 409',
    front: spawnsOnce,
  },
  {
    id: 'resets-on-spawning-again',
    breaks: 'SPN-12',
    intent: 'takes a second spawn for a reset',
    observed: 'after.body.value: expected .*"kept .*, got .*" more"',
    both: () => restartsFrom((request) => spawnedBy(request).map((id) => [id.name ?? '', undefined])),
  },
  {
    id: 'answers-400-to-another-parent',
    breaks: 'SPN-13',
    intent: 'refuses another parent with 400',
    observed: 'conflict.status: expected 409, got 400',
    front: () => restated(409, 400),
  },
  {
    id: 'gives-names-away',
    breaks: 'SPN-14',
    intent: 'gives a name to the parent that asked for it last',
    observed: 'kept.outcome: expected ok, got "refused"',
    front: givesNamesAway,
  },
  {
    id: 'forgets-instances',
    breaks: 'SPN-16',
    intent: 'keeps spawned actors in memory only',
    observed: 'spawnedAfter.outcome: expected ok, got "refused"',
    env: { PROXY_DATABASE_TYPE: 'memory' },
  },
];
