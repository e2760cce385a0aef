// Wrong SDKs of chapter 5: what their invocations carry.
import { toSafeNumber } from '@spawn-conformance/proto';
import { invokeRequests, isInvoke } from '../alter.js';
import type { SdkMutant } from '../mutant.js';
import { sentTo, typed } from '../sdk-alterations.js';

export const invocationMutants: readonly SdkMutant[] = [
  {
    id: 'invokes-elsewhere',
    breaks: 'INV-40',
    intent: 'posts its invocations to a path without the system',
    observed: 'invocation.segments: .*got \\["api","v1","actors",',
    back: () => sentTo(isInvoke, (target) => target.replace(/\/system\/[^/]+/, '')),
  },
  {
    id: 'invokes-as-json',
    breaks: 'INV-41',
    intent: 'sends its invocations with the content type application/json',
    observed: 'invocation.headers.content-type: .*, got "application/json"',
    back: () => typed(isInvoke, 'application/json'),
  },
  {
    id: 'names-the-actor-in-the-path-only',
    breaks: 'INV-42',
    intent: 'leaves the actor out of the message of an invocation',
    observed: 'invocation.body.actor.id.name: .*got nothing',
    back: () => invokeRequests((message) => delete message.actor?.id?.name),
  },
  {
    id: 'names-no-action',
    breaks: 'INV-42',
    intent: 'leaves the action out of an invocation',
    observed: 'invocation.body.actionName: expected Run, got nothing',
    back: () => invokeRequests((message) => (message.actionName = '')),
  },
  {
    id: 'invokes-without-system',
    breaks: 'INV-43',
    intent: 'leaves the system out of an invocation',
    observed: 'invocation.body.system.name: expected spawn-system, got nothing',
    back: () => invokeRequests((message) => delete message.system),
  },
  {
    id: 'invokes-without-system-in-the-id',
    breaks: 'INV-44',
    intent: "leaves the system out of the actor's id in an invocation",
    observed: 'invocation.body.actor.id.system: expected spawn-system, got nothing',
    back: () => invokeRequests((message) => delete message.actor?.id?.system),
  },
  {
    id: 'loses-the-argument',
    breaks: 'INV-45',
    intent: 'sends an invocation without its argument',
    observed: 'invocation.script.operations: .*got nothing',
    back: () => invokeRequests((message) => delete message.value),
  },
  {
    id: 'loses-noop-arguments',
    breaks: 'INV-60',
    intent: 'leaves the payload unset where its caller says noop',
    observed: 'invocation.body.noop: .*got nothing',
    back: () => invokeRequests((message) => delete message.noop),
  },
  {
    id: 'never-async',
    breaks: 'INV-47',
    intent: 'does not set async on an async invocation',
    observed: 'later.body.async: expected true, got nothing',
    back: () => invokeRequests((message) => (message.async = false)),
  },
  {
    id: 'always-async',
    breaks: 'INV-47',
    intent: 'sets async on an invocation that waits for its result',
    observed: 'now.body.async: expected not true, got true',
    back: () => invokeRequests((message) => (message.async = true)),
  },
  {
    id: 'schedules-relatively',
    breaks: 'INV-49',
    intent: 'sends the time of a scheduled invocation as milliseconds from now',
    observed: 'invocation.scheduledInMs: expected at least 30000, got -',
    back: () =>
      invokeRequests((message) => {
        message.scheduledTo = Math.max(0, toSafeNumber(message.scheduledTo ?? 0) - Date.now());
      }),
  },
  {
    id: 'refers-to-the-instance',
    breaks: 'INV-50',
    intent: 'sends the name of the instance as register_ref',
    observed: 'invocation.body.registerRef: .*got "bob-',
    back: () => invokeRequests((message) => (message.registerRef = message.actor?.id?.name ?? '')),
  },
  {
    id: 'loses-metadata',
    breaks: 'INV-51',
    intent: 'sends an invocation without its metadata',
    observed: 'invocation.body.metadata.trace: .*got nothing',
    back: () => invokeRequests((message) => (message.metadata = {})),
  },
  {
    id: 'invokes-twice',
    breaks: 'INV-58',
    intent: 'sends every invocation a second time',
    observed: 'invocations.length: expected 1, got 2',
    back: () => async (request, forward) => {
      if (isInvoke(request)) await forward(request);
      return forward(request);
    },
  },
];
