// Wrong proxies of chapter 9: side effects.
import { EventEmitter, once } from 'node:events';
import { copyAny } from '@spawn-conformance/proto';
import { isRegistration } from '../alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from '../go-between.js';
import { bare, calledActor, callbackIn, hostAnswerIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import {
  callbackKey,
  causedCallbacks,
  effectKey,
  effectsIn,
  invocationKey,
  registeredNames,
  whereEmitted,
  workflows,
  type Effect,
} from '../workflows.js';

/** Answers an invocation when the callbacks of its effects have been answered. */
function waitsForEffects(): { front: Meddler; back: Meddler } {
  const ended = new EventEmitter().setMaxListeners(0);
  const waiting = new Map<string, Promise<unknown>>();
  return {
    async front(request, forward) {
      const answer = await forward(request);
      if (!isRegistration(request)) await waiting.get(invocationKey(request));
      return answer;
    },
    async back(request, forward) {
      const answer = await forward(request);
      ended.emit(callbackKey(request));
      const all = effectsIn(hostAnswerIn(answer).workflow).map((one) => once(ended, effectKey(one)));
      if (all.length > 0) waiting.set(callbackKey(request), Promise.all(all));
      return answer;
    },
  };
}

function failsWithItsEffects(): { front: Meddler; back: Meddler } {
  const known = registeredNames();
  const failing = whereEmitted(
    (workflow) => effectsIn(workflow).some((effect) => !known.has(effect)),
    () => bare(500),
  );
  return {
    front: (request, forward) =>
      known.front(request, (one) => failing.front(one, forward) as Promise<HttpAnswer>),
    back: failing.back,
  };
}

const running: readonly ProxyMutant[] = [
  {
    id: 'drops-effects',
    breaks: 'WFL-1',
    intent: 'runs no side effects',
    observed: 'value.body.actor.name: expected .*, got nothing',
    back: () =>
      workflows((workflow) => {
        workflow.effects = [];
      }),
  },
  {
    id: 'waits-for-effects',
    breaks: 'WFL-2',
    intent: 'answers when the side effects have ended',
    observed: 'hung.outcome: expected ok, got "silent"',
    both: waitsForEffects,
  },
  {
    id: 'fails-with-its-effects',
    breaks: 'WFL-3',
    intent: 'answers with an error where a side effect names an unknown actor',
    observed: 'failed.outcome: expected ok, got "refused"',
    both: failsWithItsEffects,
  },
  {
    id: 'stops-at-a-failing-effect',
    breaks: 'WFL-4',
    intent: 'runs no side effects behind one for an unknown actor',
    observed: 'note.body.value: expected .*, got nothing',
    both: () => {
      const known = registeredNames();
      return {
        front: known.front,
        back: workflows((workflow) => {
          const effects = workflow.effects ?? [];
          const failing = effects.findIndex(({ request }) => request && !known.has(request));
          if (failing >= 0) workflow.effects = effects.slice(0, failing);
        }),
      };
    },
  },
  {
    id: 'drops-effects-on-the-emitting-actor',
    breaks: 'WFL-11',
    intent: 'does not run a side effect on the actor that emitted it',
    observed: 'later.body.value: expected .*, got nothing',
    back: () =>
      workflows((workflow, request) => {
        const own = calledActor(request);
        workflow.effects = (workflow.effects ?? []).filter((one) => one.request?.actor?.id?.name !== own);
      }),
  },
  {
    id: 'shows-itself-the-old-state',
    breaks: 'WFL-14',
    intent: 'sends the state from before the answer with a side effect on the emitting actor',
    observed: 'later.body.currentContext.state: expected .*"new .*, got .*"old ',
    back: () =>
      causedCallbacks((message, { emitter }) => {
        if (message.actor?.name !== emitter.actor?.name || !message.currentContext) return;
        message.currentContext.state = copyAny(emitter.currentContext?.state ?? {});
      }),
  },
  {
    id: 'starts-effects-backwards',
    breaks: 'WFL-15',
    intent: 'starts the last side effect first',
    observed: 'calls\\[1\\].body.actionName: expected one, got "three"',
    back: () =>
      workflows((workflow) => {
        workflow.effects?.reverse();
      }),
  },
];

/** Alters the side effects in the answers of the host. */
function effects(change: (effect: Effect, emitter: HttpRequest) => void): Meddler {
  return workflows((workflow, request) => {
    for (const { request: effect } of workflow.effects ?? []) if (effect) change(effect, request);
  });
}

const carried: readonly ProxyMutant[] = [
  {
    id: 'drops-the-noop-of-effects',
    breaks: 'WFL-5',
    intent: 'sends the payload of a side effect unset where it was noop',
    observed: 'noop.body.noop: expected something, got nothing',
    back: () =>
      effects((effect) => {
        delete effect.noop;
      }),
  },
  {
    id: 'drops-the-metadata-of-effects',
    breaks: 'WFL-6',
    intent: "does not carry a side effect's own metadata",
    observed: 'value.body.currentContext.metadata.own: expected .*, got nothing',
    back: () =>
      effects((effect) => {
        effect.metadata = {};
      }),
  },
  {
    id: 'adds-no-metadata-to-effects',
    breaks: 'WFL-7',
    intent: 'sends side effects with their own metadata only',
    observed: 'value.body.currentContext.metadata.trace: expected .*, got nothing',
    back: () =>
      causedCallbacks(({ currentContext }, { effect }) => {
        if (!effect || !currentContext) return;
        const own = Object.keys(effect.metadata ?? {});
        const entries = Object.entries(currentContext.metadata ?? {}).filter(([key]) => own.includes(key));
        currentContext.metadata = Object.fromEntries(entries);
      }),
  },
  {
    id: 'does-not-know-the-caller-of-effects',
    breaks: 'WFL-8',
    intent: 'does not know the caller that a side effect names',
    observed: 'value.body.caller.name: expected carl.*, got (nothing|"alice)',
    back: () =>
      effects((effect) => {
        delete effect.caller;
      }),
  },
  {
    id: 'spawns-nobody-for-effects',
    breaks: 'WFL-10',
    intent: 'does not know the register_ref of a side effect',
    observed: 'note.body.actor.name: expected .*, got nothing',
    back: () =>
      effects((effect) => {
        effect.registerRef = '';
      }),
  },
  {
    id: 'runs-effects-for-other-systems',
    breaks: 'WFL-12',
    intent: 'runs every side effect in the system of the emitting actor',
    observed: 'abroad.length: expected 0, got 1',
    back: () =>
      effects((effect, emitter) => {
        const system = callbackIn(emitter).actor?.system ?? '';
        effect.system = { name: system };
        if (effect.actor?.id) effect.actor.id.system = system;
      }),
  },
  {
    id: 'drops-effects-without-a-system',
    breaks: 'WFL-13',
    intent: 'does not run a side effect that names no system',
    observed: 'homeless.body.value: expected .*, got nothing',
    back: () =>
      workflows((workflow) => {
        workflow.effects = (workflow.effects ?? []).filter((one) => one.request?.system?.name);
      }),
  },
];

export const workflowEffectMutants: readonly ProxyMutant[] = [...running, ...carried];
