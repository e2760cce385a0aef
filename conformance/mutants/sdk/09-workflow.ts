// Wrong SDKs of chapter 9: what their answers ask for beside the reply.
import { toSafeNumber, type ActorInvocationResponse, type InvocationRequest } from '@spawn-conformance/proto';
import { callbackAnswers, type Decoded } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { callbackOf } from '../sdk-alterations.js';

type Answer = Decoded<typeof ActorInvocationResponse>;
type Workflow = NonNullable<Answer['workflow']>;

/** Alters the workflow of the answers that have one. */
function workflows(change: (workflow: Workflow, answer: Answer) => void): Meddler {
  return callbackAnswers((message) => {
    if (message.workflow) change(message.workflow, message);
  });
}

/** Alters the request of every side effect. */
function effects(change: (request: InvocationRequest) => void): Meddler {
  return workflows(({ effects }) => effects?.forEach(({ request }) => request && change(request)));
}

const asked: readonly SdkMutant[] = [
  {
    id: 'sends-effects-backwards',
    breaks: 'WFL-40',
    intent: 'sends the last side effect first',
    observed: 'effects\\[0\\].actor.id.name: expected bob-.*, got "carol-',
    front: () => workflows((workflow) => workflow.effects?.reverse()),
  },
  {
    id: 'sends-one-effect',
    breaks: 'WFL-40',
    intent: 'sends the first side effect alone',
    observed: 'answer.workflow.effects: expected \\[.*carol-.*, got \\[\\{.*bob-',
    front: () => workflows((workflow) => workflow.effects?.splice(1)),
  },
  {
    id: 'names-no-action-in-effects',
    breaks: 'WFL-41',
    intent: 'leaves the action out of side effects',
    observed: 'effects\\[0\\].actionName: expected Peek, got nothing',
    front: () => effects((request) => (request.actionName = '')),
  },
  {
    id: 'names-no-system-in-effects',
    breaks: 'WFL-42',
    intent: 'leaves the system out of side effects',
    observed: 'effects\\[0\\].system.name: expected spawn-system, got nothing',
    front: () => effects((request) => delete request.system),
  },
  {
    id: 'names-no-system-in-the-id-of-effects',
    breaks: 'WFL-43',
    intent: 'leaves the system out of the ids of side effects',
    observed: 'effects\\[0\\].actor.id.system: expected spawn-system, got nothing',
    front: () => effects(({ actor }) => actor?.id && (actor.id.system = '')),
  },
  {
    id: 'loses-arguments-of-effects',
    breaks: 'WFL-44',
    intent: 'sends side effects without their argument',
    observed: 'effects\\[0\\].script.operations: expected .*, got nothing',
    front: () => effects((request) => delete request.value),
  },
  {
    id: 'loses-metadata-of-effects',
    breaks: 'WFL-46',
    intent: 'sends side effects without their metadata',
    observed: 'effects\\[0\\].metadata.trace: expected t-.*, got nothing',
    front: () => effects((request) => delete request.metadata),
  },
  {
    id: 'schedules-effects-relatively',
    breaks: 'WFL-47',
    intent: 'sends the time of a side effect as milliseconds from now',
    observed: 'effects\\[0\\].scheduledInMs: expected at least 30000, got -',
    front: () =>
      effects((request) => {
        request.scheduledTo = Math.max(0, toSafeNumber(request.scheduledTo ?? 0) - Date.now());
      }),
  },
  {
    id: 'schedules-every-effect',
    breaks: 'WFL-47',
    intent: 'sends a time with every side effect',
    observed: 'effects\\[1\\].scheduledTo: expected nothing, got "',
    front: () =>
      effects((request) => {
        request.scheduledTo = toSafeNumber(request.scheduledTo ?? 0) || Date.now() + 1_000;
      }),
  },
  {
    id: 'refers-effects-to-the-instance',
    breaks: 'WFL-48',
    intent: 'sends the name of the instance as register_ref of a side effect',
    observed: 'effects\\[0\\].registerRef: expected tck-unnamed, got "bob-',
    front: () => effects((request) => (request.registerRef &&= request.actor?.id?.name ?? '')),
  },
  {
    id: 'refers-every-effect',
    breaks: 'WFL-48',
    intent: 'sends a register_ref with every side effect',
    observed: 'effects\\[1\\].registerRef: expected nothing, got "tck-named',
    front: () => effects((request) => (request.registerRef ||= 'tck-named')),
  },
];

const routes: readonly SdkMutant[] = [
  {
    id: 'forwards-instead-of-piping',
    breaks: 'WFL-50',
    intent: 'sends a forward where the action pipes',
    observed: 'answer.workflow.pipe.actor: expected bob-.*, got nothing',
    front: () =>
      workflows((workflow) => {
        if (!workflow.pipe) return;
        workflow.forward = workflow.pipe;
        delete workflow.pipe;
      }),
  },
  {
    id: 'pipes-nothing',
    breaks: 'WFL-51',
    intent: 'sends no payload with a pipe',
    observed: 'answer.report.value: expected hello .*, got nothing',
    front: () => workflows(({ pipe }, answer) => pipe && delete answer.value),
  },
  {
    id: 'pipes-instead-of-forwarding',
    breaks: 'WFL-52',
    intent: 'sends a pipe where the action forwards',
    observed: 'answer.workflow.forward.actor: expected bob-.*, got nothing',
    front: () =>
      workflows((workflow) => {
        if (!workflow.forward) return;
        workflow.pipe = workflow.forward;
        delete workflow.forward;
      }),
  },
  {
    id: 'refers-no-route',
    breaks: 'WFL-53',
    intent: 'sends routes without register_ref, as older messages have them',
    observed: '(piped|forwarded).workflow.(pipe|forward).registerRef: expected tck-unnamed, got nothing',
    front: () =>
      workflows(({ pipe, forward }) => {
        if (pipe) pipe.registerRef = '';
        if (forward) forward.registerRef = '';
      }),
  },
];

const unasked: readonly SdkMutant[] = [
  {
    id: 'asks-again',
    breaks: 'WFL-54',
    intent: 'sends the side effects of an earlier answer again',
    observed: 'answer.workflow.effects.length: expected 0, got 1',
    front: () => {
      const earlier = new Map<string, Workflow>();
      return callbackAnswers((message, { request }) => {
        const actor = callbackOf(request).actor?.name ?? '';
        const before = earlier.get(actor);
        if (message.workflow) earlier.set(actor, message.workflow);
        else if (before) message.workflow = before;
      });
    },
  },
  {
    id: 'asks-in-spite-of-an-error',
    breaks: 'WFL-55',
    intent: 'sends the side effects of an action that failed',
    observed: 'answer.workflow: expected one of .*, got \\{.*bob-',
    front: () => {
      let earlier: Workflow | undefined;
      return callbackAnswers((message, { answer }) => {
        if (message.workflow) earlier = message.workflow;
        else if (answer && answer.status >= 300 && earlier) message.workflow = earlier;
      });
    },
  },
];

export const workflowMutants: readonly SdkMutant[] = [...asked, ...routes, ...unasked];
