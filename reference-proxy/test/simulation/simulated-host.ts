// The user functions of a simulation: one at each node, all of the same program. Always holds: it computes with nothing
// but what the callback carries; a callback that was cancelled, or whose node died, answers nobody.
//
// A state is a list of tokens, as text: `append` adds its token, `set` leaves its token alone, `read` changes nothing,
// `init` begins an empty list. No token is used twice, so every state tells which action made it.
import type { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { ProxyError } from '../../src/core/errors.js';
import type { ActorHost, HostCall, HostResult } from '../../src/ports/actor-host.js';
import { anyText, textAny } from '../doubles/definition.js';
import type { Chance } from './chance.js';
import type { Life } from './life.js';
import type { VirtualTime } from './virtual-time.js';

/** Probabilities, for each callback. */
export interface HostFaults {
  readonly usualMs: number;
  readonly slow: number;
  readonly slowMs: number;
  readonly failed: number;
  /** Never answers. */
  readonly silent: number;
}

/** One callback, from its beginning to its end. */
export interface Callback {
  readonly actor: string;
  readonly parent: string;
  readonly action: string;
  /** What was sent with it. */
  readonly token: string;
  readonly node: string;
  readonly life: Life;
  readonly startMs: number;
  endMs: number | undefined;
}

interface HostPorts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  /** Every callback is added here. */
  readonly callbacks: Callback[];
  readonly faults: () => HostFaults;
  /** Before, it refuses connections. */
  readonly fromMs: number;
}

export function createSimulatedHost(node: string, life: Life, ports: HostPorts): ActorHost {
  const { time, chance, callbacks, faults, fromMs } = ports;
  const begin = ({ actor, actionName, value }: ActorInvocation): Callback => {
    const callback: Callback = {
      actor: actor?.name ?? '',
      parent: actor?.parent ?? '',
      action: actionName ?? '',
      token: anyText(value) ?? '',
      node,
      life,
      startMs: time.nowMs,
      endMs: undefined,
    };
    callbacks.push(callback);
    return callback;
  };
  const answering: ActorHost = {
    call({ invocation }: HostCall, settle) {
      const callback = begin(invocation);
      const end = (): boolean => {
        const wasOpen = callback.endMs === undefined;
        callback.endMs ??= time.nowMs;
        return wasOpen;
      };
      life.onDeath(() => void end());
      const { usualMs, slow, slowMs, failed, silent } = faults();
      if (chance.happens(silent)) return () => void end();
      const tookMs = chance.happens(slow) ? chance.between(usualMs, slowMs) : chance.between(0, usualMs);
      const result = chance.happens(failed) ? failure : answer(invocation, callbacks.length);
      life.after(tookMs, () => void (end() && settle(result)));
      return () => void end();
    },
    isThere: () => Promise.resolve(time.nowMs >= fromMs),
    close: () => Promise.resolve(),
  };
  return {
    ...answering,
    call(call, settle) {
      const notYetMs = fromMs - time.nowMs;
      if (notYetMs <= 0) return answering.call(call, settle);
      let cancel = (): void => timer.cancel();
      const timer = life.after(Math.min(notYetMs, call.retryRefusedForMs - lastPauseMs), () => {
        if (time.nowMs < fromMs) settle(refused);
        else cancel = answering.call(call, settle);
      });
      return () => cancel();
    },
  };
}

/** Who is refused gives up before the time is over, when another pause would be too long. */
const lastPauseMs = 20;

const refused: HostResult = {
  ok: false,
  error: new ProxyError('hostFailed', 'the user function refuses connections', { mayRepeat: 'yes' }),
};

const failure: HostResult = { ok: false, error: new ProxyError('hostFailed', 'the user function is broken') };

function answer(invocation: ActorInvocation, number: number): HostResult {
  const before = anyText(invocation.currentContext?.state) ?? '';
  const token = anyText(invocation.value) ?? '';
  const after = stateAfter(invocation.actionName ?? '', before, token || `i${number}`);
  const value = textAny(after);
  const response: ActorInvocationResponse = {
    updatedContext: after === before ? {} : { state: value },
    ...(after !== '' && { value }),
  };
  return { ok: true, response };
}

/** What an action makes of a state. */
export function stateAfter(action: string, before: string, token: string): string {
  switch (action) {
    case 'append':
      return before === '' ? token : `${before},${token}`;
    case 'set':
      return token;
    case 'init':
      return before === '' ? token : before;
    default:
      return before;
  }
}
