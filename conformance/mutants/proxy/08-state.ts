// Wrong proxies of chapter 8: states, checkpoints and revisions.
import { copyAny, Kind } from '@spawn-conformance/proto';
import { remembering } from '../actor-memory.js';
import {
  callbackAnswers,
  callbackRequests,
  httpAnswers,
  isCallback,
  isSpawn,
  path,
  registrationRequests,
} from '../alter.js';
import type { HttpRequest } from '../go-between.js';
import { isStateless, knownActors } from '../known-actors.js';
import { bare, hostAnswerIn, isInit, spawned, spawnIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

const beginning: readonly ProxyMutant[] = [
  {
    id: 'ignores-the-registered-state',
    breaks: 'STA-1',
    intent: 'begins without the state that was registered',
    observed: '^first.body.currentContext.state: expected .*, got nothing$',
    front: () =>
      registrationRequests((message) => {
        for (const { state } of Object.values(message.actorSystem?.registry?.actors ?? {}))
          delete state?.state;
      }),
  },
  {
    id: 'ignores-the-state-of-the-parent',
    breaks: 'STA-3',
    intent: 'begins an instance without the state that its parent was registered with',
    observed: '^callback.body.currentContext.state: expected .*, got nothing$',
    front: () =>
      registrationRequests((message) => {
        for (const { state, settings } of Object.values(message.actorSystem?.registry?.actors ?? {}))
          if (settings?.kind === Kind.UNNAMED) delete state?.state;
      }),
  },
  {
    id: 'ignores-registered-tags',
    breaks: 'STA-4',
    intent: 'begins without the tags that were registered',
    observed: 'first.body.currentContext.tags.mood: expected .*, got nothing',
    front: () =>
      registrationRequests((message) => {
        for (const { state } of Object.values(message.actorSystem?.registry?.actors ?? {}))
          delete state?.tags;
      }),
  },
];

const keeping: readonly ProxyMutant[] = [
  {
    id: 'rewrites-the-type-of-a-state',
    breaks: 'STA-2',
    intent: 'sends every state under type.googleapis.com',
    observed: 'next.body.currentContext.state: expected .*types.example.org.*, got .*type.googleapis.com',
    back: () =>
      callbackRequests(({ currentContext }) => {
        if (!currentContext?.state) return;
        const { type_url, value } = copyAny(currentContext.state);
        currentContext.state = { type_url: type_url.replace(/^.*\//, 'type.googleapis.com/'), value };
      }),
  },
  {
    id: 'keeps-an-empty-any',
    breaks: 'STA-5',
    intent: 'takes an empty Any for a state',
    observed: 'look.body.currentContext.state: expected .*, got \\{\\}',
    back: () =>
      remembering((_, answer) => {
        const state = hostAnswerIn(answer).updatedContext?.state;
        if (!state || state.type_url) return undefined;
        return (context) => {
          context.state = {};
        };
      }),
  },
  {
    id: 'forgets-stateless-actors',
    breaks: 'STA-6',
    intent: 'keeps nothing of a stateless actor from one callback to the next',
    observed: 'second.body.value: expected .*, got .*" and two"',
    both: () => {
      const stateless = knownActors(isStateless);
      return {
        front: (request, forward) => {
          stateless.note(request);
          return forward(request);
        },
        back: callbackRequests(({ actor, currentContext }) => {
          if (stateless.has(actor?.name ?? '')) delete currentContext?.state;
        }),
      };
    },
  },
  {
    id: 'stores-later',
    breaks: 'STA-7',
    intent: 'answers first and stores when the snapshot time has passed',
    observed: '^look.body.currentContext.state: expected .*"new .*, got nothing$',
    env: { PROXY_PERSISTENCE: 'snapshot' },
  },
  {
    id: 'ignores-checkpoints',
    breaks: 'STA-8',
    intent: 'stores when the snapshot time has passed, also where a checkpoint was asked for',
    observed: '^look.body.currentContext.state: expected .*"new .*, got nothing$',
    env: { PROXY_PERSISTENCE: 'snapshot' },
    back: () =>
      callbackAnswers((message) => {
        message.checkpoint = false;
      }),
  },
  {
    id: 'fails-on-checkpoints',
    breaks: 'STA-9',
    intent: 'cannot handle an answer that asks for a checkpoint',
    observed: 'saved.outcome: expected ok, got "refused"',
    back: () => httpAnswers(isCallback, (answer) => (hostAnswerIn(answer).checkpoint ? bare(500) : answer)),
  },
];

/** The revision that a spawn asks for. */
const revisionIn = (request: HttpRequest) =>
  isSpawn(request) ? Number(/[?&]revision=(\d+)/.exec(request.target)?.[1] ?? 0) : 0;
const spawnedNames = (request: HttpRequest) => (spawnIn(request).actors ?? []).map(({ name }) => name ?? '');

const revisions: readonly ProxyMutant[] = [
  {
    id: 'ignores-revisions',
    breaks: 'STA-10',
    intent: 'starts every actor from its newest state, whatever revision was asked for',
    observed: 'first.body.value: expected .*"one .*, got .*"three ',
    front: () => (request, forward) =>
      forward(isSpawn(request) ? { ...request, target: path(request) } : request),
  },
  {
    id: 'goes-back-each-time',
    breaks: 'STA-11',
    intent: 'starts an actor from the revision that it was once spawned with at every activation',
    observed: 'look.body.value: expected .*"three .*, got .*"one ',
    both: () => {
      const goesBack = new Set<string>();
      const pinned = new Map<string, ReturnType<typeof copyAny>>();
      const isBack = new Set<string>();
      return {
        front: (request, forward) => {
          if (revisionIn(request) > 0) for (const name of spawnedNames(request)) goesBack.add(name);
          return forward(request);
        },
        back: callbackRequests(({ actor, actionName, currentContext }) => {
          const name = actor?.name ?? '';
          const state = currentContext?.state;
          if (isInit(actionName) && pinned.has(name)) isBack.add(name);
          if (isInit(actionName) && state && goesBack.delete(name)) pinned.set(name, copyAny(state));
          if (isBack.has(name) && currentContext) currentContext.state = pinned.get(name) ?? null;
        }),
      };
    },
  },
  {
    id: 'cuts-history-off',
    breaks: 'STA-12',
    intent: 'drops the revisions after the one that an actor was started from',
    observed: 'backTo3.outcome: expected ok, got "refused"',
    front: () => {
      const newest = new Map<string, number>();
      return (request, forward) => {
        const revision = revisionIn(request);
        if (revision === 0) return forward(request);
        for (const name of spawnedNames(request)) {
          if (revision > (newest.get(name) ?? Infinity)) return Promise.resolve(bare(404));
          newest.set(name, revision);
        }
        return forward(request);
      };
    },
  },
  {
    id: 'accepts-unknown-revisions',
    breaks: 'STA-13',
    intent: 'answers OK to a spawn with a revision that the actor does not have',
    observed: 'backTo99.status: expected 404, got 200',
    front: () => httpAnswers(isSpawn, (answer) => (answer.status === 404 ? spawned() : answer)),
  },
];

export const stateMutants: readonly ProxyMutant[] = [...beginning, ...keeping, ...revisions];
