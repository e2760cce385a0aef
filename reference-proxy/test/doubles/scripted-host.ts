// A user function without a socket: a test reads each callback and answers it when it wants. Always holds: callbacks
// are kept in the order they came.
import type { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { ProxyError, type MayRepeat } from '../../src/core/errors.js';
import type { ActorHost, HostCall } from '../../src/ports/actor-host.js';
import { anyText, textAny } from './definition.js';

interface OpenCallback extends HostCall {
  readonly invocation: ActorInvocation;
  readonly cancelled: boolean;
  /** The text of the state that the callback carries. */
  readonly state: string | undefined;
  answer(response: ActorInvocationResponse): void;
  /** Answers with a new state, and the same text as payload. */
  answerState(state: string): void;
  /** @param mayRepeat 'yes': it refused the connection */
  fail(message?: string, mayRepeat?: MayRepeat): void;
}

export interface ScriptedHost extends ActorHost {
  /** Every callback so far. */
  readonly callbacks: readonly OpenCallback[];
  /** The next callback that was not taken yet, as soon as it comes. */
  next(): Promise<OpenCallback>;
  /** From now on answers everything at once. */
  always(answer: (invocation: ActorInvocation) => ActorInvocationResponse): void;
  /** Whether it takes connections, for who looks. It does at first. */
  listens: boolean;
}

export function createScriptedHost(): ScriptedHost {
  const callbacks: OpenCallback[] = [];
  const waiting: ((callback: OpenCallback) => void)[] = [];
  let taken = 0;
  let automatic: ((invocation: ActorInvocation) => ActorInvocationResponse) | undefined;
  return {
    callbacks,
    call(call, settle) {
      if (automatic) {
        settle({ ok: true, response: automatic(call.invocation) });
        return () => {};
      }
      let cancelled = false;
      const callback: OpenCallback = {
        ...call,
        get cancelled() {
          return cancelled;
        },
        state: anyText(call.invocation.currentContext?.state),
        answer: (response) => settle({ ok: true, response }),
        answerState: (state) =>
          settle({
            ok: true,
            response: { updatedContext: { state: textAny(state) }, value: textAny(state) },
          }),
        fail: (message = 'broken', mayRepeat = 'no') =>
          settle({ ok: false, error: new ProxyError('hostFailed', message, { mayRepeat }) }),
      };
      callbacks.push(callback);
      const wake = waiting.shift();
      if (wake) {
        taken += 1;
        wake(callback);
      }
      return () => (cancelled = true);
    },
    next() {
      const ready = callbacks[taken];
      if (!ready) return new Promise((resolve) => waiting.push(resolve));
      taken += 1;
      return Promise.resolve(ready);
    },
    always: (answer) => (automatic = answer),
    listens: true,
    isThere() {
      return Promise.resolve(this.listens);
    },
    close: () => Promise.resolve(),
  };
}
