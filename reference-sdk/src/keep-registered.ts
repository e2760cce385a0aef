// Keeps a system registered: tries until the proxy accepts, and again after each outage of the proxy.
//
// An outage is noticed by a refused TCP connection. One is tried whenever there is reason to doubt (a connection with
// the proxy ended, a call could not connect), and every `checkProxyEveryMs` anyway. A proxy that stops and starts
// again without ever refusing a connection is not noticed; its stored definitions outlive that (REG).
// Always holds: one registration at a time, none after stop().
import { setTimeout as wait } from 'node:timers/promises';
import type { ProxyInfo } from '@spawn-conformance/proto';
import { SpawnError } from './errors.js';
import type { OnEvent } from './system-events.js';

/** How registration is repeated. */
export interface RegistrationPolicy {
  /** First pause after a failed registration; doubled after each, with some chance in it. Default 100. */
  readonly retryAfterMs: number;
  /** Longest pause. Default 5,000. */
  readonly retryAfterMsMax: number;
  /** The proxy is looked after this often. Default 2,000. */
  readonly checkProxyEveryMs: number;
}

/** What keeping needs of the world. */
export interface RegistrationPorts {
  readonly register: (signal: AbortSignal) => Promise<ProxyInfo>;
  /** Rejects when the proxy does not listen. */
  readonly probe: () => Promise<void>;
  readonly onEvent: OnEvent;
  /** A number from 0 to 1. */
  readonly random: () => number;
}

/** A running keeper. */
export interface RegistrationKeeper {
  /** Resolves with the first acceptance. @throws SpawnError stopped */
  readonly registered: Promise<void>;
  /** The last failure, for who gave up waiting. */
  lastError(): unknown;
  /** Something hints at an outage: look now. */
  suspect(): void;
  stop(): Promise<void>;
}

/** Starts to register, and goes on until stopped. */
export function keepRegistered(policy: RegistrationPolicy, ports: RegistrationPorts): RegistrationKeeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  let doubt = new AbortController();
  let lastError: unknown;
  let accepted: () => void = () => undefined;
  const registered = new Promise<void>((resolve, reject) => {
    accepted = resolve;
    signal.addEventListener('abort', () => reject(new SpawnError('stopped', 'the system was stopped')));
  });
  registered.catch(() => undefined); // nobody has to wait for it

  async function registerUntilAccepted(): Promise<void> {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        const proxy = await ports.register(signal);
        ports.onEvent({
          type: 'registered',
          attempt,
          proxy: { name: proxy.proxyName ?? '', version: proxy.proxyVersion ?? '' },
        });
        return accepted();
      } catch (error) {
        if (signal.aborted) return;
        lastError = error;
        const retryInMs = pauseMs(policy, attempt, ports.random());
        ports.onEvent({ type: 'registration-failed', attempt, retryInMs, error });
        await pause(retryInMs, signal);
      }
    }
  }

  async function outage(): Promise<void> {
    while (!signal.aborted) {
      await pause(policy.checkProxyEveryMs, doubt.signal, { ref: false });
      doubt = new AbortController();
      if (signal.aborted) return;
      try {
        await ports.probe();
      } catch (error) {
        return ports.onEvent({ type: 'proxy-lost', error });
      }
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await registerUntilAccepted();
      await outage();
    }
  }

  const running = run();
  return {
    registered,
    lastError: () => lastError,
    suspect: () => doubt.abort(),
    async stop() {
      stopping.abort();
      doubt.abort();
      await running;
    },
  };
}

/** Between half and the whole of the doubled pause, so that many programs do not come back at the same moment. */
function pauseMs(policy: RegistrationPolicy, attempt: number, random: number): number {
  const wholeMs = Math.min(policy.retryAfterMs * 2 ** (attempt - 1), policy.retryAfterMsMax);
  return Math.round(wholeMs * (0.5 + random / 2));
}

/** Waits, or until the signal fires. */
async function pause(ms: number, signal: AbortSignal, options: { ref?: boolean } = {}): Promise<void> {
  await wait(ms, undefined, { ...options, signal }).catch(() => undefined);
}
