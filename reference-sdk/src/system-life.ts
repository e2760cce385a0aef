// Starting and stopping a system. Always holds: callbacks are listened for before anything is registered; calls work
// until the last callback in work is answered; after stop() nothing is open, whenever it was called.
import type { Address } from './actor-system-options.js';
import { SpawnError } from './errors.js';
import type { CallbackServer } from './http/callback-server.js';
import type { RegistrationKeeper } from './keep-registered.js';
import type { ProxyClient } from './proxy-client.js';
import type { OnEvent } from './system-events.js';

/** What is started and stopped. */
interface LifeParts {
  readonly name: string;
  readonly server: CallbackServer;
  readonly keeper: RegistrationKeeper;
  readonly proxy: ProxyClient;
  readonly emit: OnEvent;
}

/** The one life of a system: new, started, stopped. */
export class SystemLife {
  readonly #parts: LifeParts;
  #starting: Promise<void> | undefined;
  #stopping: Promise<void> | undefined;
  #isStopped = false;

  constructor(parts: LifeParts) {
    this.#parts = parts;
  }

  /** True when no call may be made any more. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** @throws SpawnError cannot-listen, not-registered; stopped when it is not new */
  async start(host: Address | undefined, registerWithinMs: number): Promise<void> {
    const { name, keeper } = this.#parts;
    if (this.#starting !== undefined || this.#isStopping()) {
      throw new SpawnError('stopped', `the system ${name} was started or stopped before: make another one`);
    }
    this.#starting = this.#listen(host);
    try {
      await this.#starting;
      if (!this.#isStopping()) await keeper.start(registerWithinMs);
    } catch (error) {
      await this.stop(0);
      throw error;
    }
  }

  stop(graceMs: number): Promise<void> {
    this.#stopping ??= this.#stop(graceMs);
    return this.#stopping;
  }

  #isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  async #listen(host: Address | undefined): Promise<void> {
    if (host === undefined) return;
    const { server, emit } = this.#parts;
    await server.listen(host.host, host.port);
    emit({ type: 'listening', host: host.host, port: server.port ?? host.port });
  }

  async #stop(graceMs: number): Promise<void> {
    const { server, keeper, proxy, emit } = this.#parts;
    await keeper.stop();
    await this.#starting?.catch(() => undefined); // start() reports it
    await server.close(graceMs);
    this.#isStopped = true;
    proxy.close();
    emit({ type: 'stopped' });
  }
}
