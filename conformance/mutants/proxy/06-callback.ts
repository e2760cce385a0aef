// Wrong proxies of chapter 6: the callbacks that they send. What they make of the answers is in 06-callback-answers.ts.
import { callbackAnswers, callbackRequests, isCallback } from '../alter.js';
import { callbackIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

export const callbackMutants: readonly ProxyMutant[] = [
  {
    id: 'names-the-action-in-upper-case',
    breaks: 'CBK-1',
    intent: 'does not name the action that was invoked',
    observed: 'callback.body.actionName: expected echo, got "ECHO"',
    back: () =>
      callbackRequests((message) => {
        message.actionName = message.actionName.toUpperCase();
      }),
  },
  {
    id: 'calls-back-with-another-content-type',
    breaks: 'CBK-2',
    intent: 'sends callbacks as application/protobuf',
    observed: 'callback.headers.content-type: expected .*, got "application/protobuf"',
    back: () => (request, forward) =>
      forward({ ...request, headers: { ...request.headers, 'content-type': 'application/protobuf' } }),
  },
  {
    id: 'sends-no-context',
    breaks: 'CBK-3',
    intent: 'leaves current_context out of callbacks',
    observed: 'callback.body.currentContext: expected something, got nothing',
    back: () =>
      callbackRequests((message) => {
        delete message.currentContext;
      }),
  },
  {
    id: 'sends-no-self',
    breaks: 'CBK-4',
    intent: 'leaves current_context.self out of callbacks',
    observed: 'callback.body.currentContext.self.name: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        delete message.currentContext?.self;
      }),
  },
  {
    id: 'sends-self-without-parent',
    breaks: 'CBK-4',
    intent: 'leaves the parent out of current_context.self',
    observed: '^callback.body.currentContext.self.parent: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        if (message.currentContext?.self) message.currentContext.self.parent = '';
      }),
  },
  {
    id: 'does-not-name-the-parent',
    breaks: 'CBK-5',
    intent: 'leaves the parent of an instance out of callbacks',
    observed: '^callback.body.actor.parent: expected .*, got nothing$',
    back: () =>
      callbackRequests((message) => {
        if (message.actor) message.actor.parent = '';
      }),
  },
  {
    id: 'names-the-caller-in-the-context-only',
    breaks: 'CBK-6',
    intent: 'leaves `caller` out of callbacks',
    observed:
      '^callback.body.caller.name: [^;]*, got nothing; callback.body.caller.system: [^;]*, got nothing; callback.body.caller.parent: [^;]*, got nothing$',
    back: () =>
      callbackRequests((message) => {
        delete message.caller;
      }),
  },
  {
    id: 'names-the-caller-outside-the-context-only',
    breaks: 'CBK-6',
    intent: 'leaves current_context.caller out of callbacks',
    observed: '^callback.body.currentContext.caller.name: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        delete message.currentContext?.caller;
      }),
  },
  {
    id: 'loses-empty-metadata',
    breaks: 'CBK-7',
    intent: 'leaves metadata entries with an empty value out of callbacks',
    observed: '^callback.body.currentContext.metadata.empty: expected , got nothing',
    back: () =>
      callbackRequests(({ currentContext }) => {
        for (const [name, value] of Object.entries(currentContext?.metadata ?? {}))
          if (value === '') delete currentContext?.metadata?.[name];
      }),
  },
  {
    id: 'sends-nothing-for-noop',
    breaks: 'CBK-8',
    intent: 'sends the payload unset where the caller sent noop',
    observed: 'calls\\[1\\].body.noop: expected something, got nothing',
    back: () =>
      callbackRequests((message) => {
        delete message.noop;
      }),
  },
  {
    id: 'sends-noop-for-nothing',
    breaks: 'CBK-8',
    intent: 'sends noop where the caller sent no payload',
    observed: 'calls\\[2\\].body.noop: expected nothing, got \\{\\}',
    back: () =>
      callbackRequests((message) => {
        if (!message.value) message.noop = {};
      }),
  },
  {
    id: 'sends-an-empty-state',
    breaks: 'CBK-9',
    intent: 'sends an empty Any where the actor has no state',
    observed: 'callback.body.currentContext.state: expected nothing, got \\{\\}',
    back: () =>
      callbackRequests(({ currentContext }) => {
        if (currentContext && !currentContext.state) currentContext.state = {};
      }),
  },
  {
    id: 'sends-no-tags',
    breaks: 'CBK-10',
    intent: 'leaves the tags out of callbacks',
    observed: 'second.body.currentContext.tags.mood: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        delete message.currentContext?.tags;
      }),
  },
  {
    id: 'calls-back-in-chunks',
    breaks: 'CBK-11',
    intent: 'sends callbacks without Content-Length, in chunks',
    observed: 'callback.headers.content-length: expected .*, got nothing',
    back: () => (request, forward) =>
      forward(isCallback(request) ? { ...request, isChunked: true } : request),
  },
  {
    id: 'merges-tags',
    breaks: 'CBK-23',
    intent: 'adds the tags of an answer to those that were there',
    observed: 'third.body.currentContext.tags: expected .*, got .*"place":"home"',
    back: () =>
      callbackAnswers(({ updatedContext }, { request }) => {
        const before = callbackIn(request).currentContext?.tags ?? {};
        const given = updatedContext?.tags;
        if (!given || Object.keys(given).length === 0) return;
        for (const [name, value] of Object.entries(before)) given[name] ??= value ?? '';
      }),
  },
];
