// Keeps a system registered: tries until the proxy accepts, and again after each outage of the proxy.
//
// An outage is noticed by a TCP connection that is not accepted. One is tried whenever there is reason to doubt (a
// connection with the proxy ended, a call could not connect), and every `checkProxyEveryMs` anyway. A proxy that
// stops and starts again without ever refusing a connection is not noticed; its stored definitions outlive that
// (REG-27). Always holds: one registration at a time, none after stop().
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
  /** How often it is checked that the proxy still listens. Default 2,000; Infinity: never, also not in doubt. */
  readonly checkProxyEveryMs: number;
}

/** What keeping needs of the world. */
export interface RegistrationPorts {
  readonly register: (signal: AbortSignal) => Promise<ProxyInfo>;
  /** Rejects when the proxy does not listen. */
  readonly probe: (() => Promise<void>) | undefined;
  readonly onEvent: OnEvent;
  /** A number from 0 to 1. */
  readonly random: () => number;
}

// Connections that end in numbers (a proxy that keeps none) must not make a connection attempt each.
const pauseAfterCheckMs = 100;

/** Registers from start() on, until stop(). */
export class RegistrationKeeper {
  readonly #policy: RegistrationPolicy;
  readonly #ports: RegistrationPorts;
  readonly #stopping = new AbortController();
  readonly #accepted: Promise<void>;
  #accept: () => void = () => undefined;
  #refuse: (error: SpawnError) => void = () => undefined;
  #doubt = new AbortController();
  #running: Promise<void> | undefined;
  #lastError: unknown;

  constructor(policy: RegistrationPolicy, ports: RegistrationPorts) {
    this.#policy = policy;
    this.#ports = ports;
    this.#accepted = new Promise((resolve, reject) => {
      this.#accept = resolve;
      this.#refuse = reject;
    });
    this.#accepted.catch(() => undefined); // nobody has to wait for it
  }

  /** Resolves with the first acceptance, or when stopped. @throws SpawnError not-registered after `withinMs` */
  async start(withinMs: number): Promise<void> {
    this.#running = this.#run();
    const timer = Number.isFinite(withinMs) ? setTimeout(() => this.#giveUp(withinMs), withinMs) : undefined;
    await this.#accepted.finally(() => clearTimeout(timer));
  }

  /** Something hints at an outage: look now. */
  suspect(): void {
    this.#doubt.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#doubt.abort();
    this.#accept();
    await this.#running;
  }

  #giveUp(withinMs: number): void {
    const cause = this.#lastError;
    const last = cause instanceof Error ? cause.message : 'no answer yet';
    const message = `the proxy accepted no registration within ${withinMs} ms: ${last}`;
    this.#refuse(new SpawnError('not-registered', message, { cause }));
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      await this.#registerUntilAccepted();
      await this.#outage();
    }
  }

  async #registerUntilAccepted(): Promise<void> {
    for (let attempt = 1; !this.#isStopped; attempt += 1) {
      try {
        const { proxyName, proxyVersion } = await this.#ports.register(this.#stopping.signal);
        const proxy = { name: proxyName ?? '', version: proxyVersion ?? '' };
        this.#ports.onEvent({ type: 'registered', attempt, proxy });
        return this.#accept();
      } catch (error) {
        if (this.#isStopped) return;
        this.#lastError = error;
        const retryInMs = this.#pauseMs(attempt);
        this.#ports.onEvent({ type: 'registration-failed', attempt, retryInMs, error });
        await pause(retryInMs, this.#stopping.signal);
      }
    }
  }

  /** Between half and the whole of the doubled pause, so that many programs do not come back at the same moment. */
  #pauseMs(attempt: number): number {
    const { retryAfterMs, retryAfterMsMax } = this.#policy;
    const wholeMs = Math.min(retryAfterMs * 2 ** (attempt - 1), retryAfterMsMax);
    return Math.round(wholeMs * (0.5 + this.#ports.random() / 2));
  }

  /** Returns when the proxy was found away, or the keeper is stopped. */
  async #outage(): Promise<void> {
    const { probe } = this.#ports;
    const { checkProxyEveryMs } = this.#policy;
    if (probe === undefined || checkProxyEveryMs === Infinity) return stopped(this.#stopping.signal);
    while (!this.#isStopped) {
      await pause(checkProxyEveryMs, this.#doubt.signal, { ref: false });
      this.#doubt = new AbortController();
      if (this.#isStopped) return;
      try {
        await probe();
      } catch (error) {
        return this.#ports.onEvent({ type: 'proxy-lost', error });
      }
      await pause(pauseAfterCheckMs, this.#stopping.signal, { ref: false });
    }
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }
}

/** Waits so long, or until the signal fires. */
async function pause(ms: number, signal: AbortSignal, options: { ref?: boolean } = {}): Promise<void> {
  await wait(ms, undefined, { ...options, signal }).catch(() => undefined);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
