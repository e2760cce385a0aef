// One node of a simulation: the real flows and the real runtime of a proxy, with everything outside replaced. It can be
// started, asked, stopped as on SIGTERM, and can die, again and again. Always holds: each start is a new life, which
// knows nothing but what the store kept.
import type { InvocationRequest, InvocationResponse, RegistrationRequest } from '@spawn-conformance/proto';
import { createActorSystem, type ActorSystem, type SystemPorts } from '../../src/actor-system.js';
import { createWorkflowRunner } from '../../src/flows/carry-out-workflow.js';
import { enter } from '../../src/flows/enter.js';
import { invoke } from '../../src/flows/invoke.js';
import { register } from '../../src/flows/register.js';
import { createMember } from '../../src/flows/serve-node.js';
import { spawn } from '../../src/flows/spawn.js';
import type { ClusterMember } from '../../src/ports/cluster.js';
import type { StateStore } from '../../src/ports/state-store.js';
import { stopProxy } from '../../src/stop-proxy.js';
import { createRecordedLog, type RecordedLog } from '../doubles/recorded-log.js';
import { Life } from './life.js';
import type { NodePlan } from './plan.js';
import { createSimulatedHost } from './simulated-host.js';
import { registered, settings } from './simulated-settings.js';
import type { World } from './world.js';

/** What a mutant replaces. */
export interface Replacements {
  readonly store?: (store: StateStore) => StateStore;
  readonly ports?: (ports: SystemPorts) => SystemPorts;
  readonly system?: (system: ActorSystem) => ActorSystem;
  readonly member?: (member: ClusterMember, system: ActorSystem) => ClusterMember;
}

/** A node between its start and its end. */
interface Running {
  readonly life: Life;
  readonly system: ActorSystem;
  readonly ports: SystemPorts;
  readonly log: RecordedLog;
  isListening: boolean;
}

/** From when to when, in virtual time; for ever while there is no end. */
interface Span {
  readonly definitions: readonly string[];
  readonly startMs: number;
  endMs: number;
}

const shutdownTimeoutMs = 60_000;

export class SimulatedNode {
  readonly name: string;
  readonly #plan: NodePlan;
  readonly #world: World;
  #running: Running | undefined;
  readonly #serving: Span[] = [];
  #lives = 0;
  #functionFromMs = 0;
  #hosts: readonly string[];

  constructor(plan: NodePlan, world: World) {
    this.name = plan.name;
    this.#plan = plan;
    this.#hosts = plan.hostsAtFirst;
    this.#world = world;
  }

  /** Whether clients can connect. */
  get isListening(): boolean {
    return this.#running?.isListening === true;
  }

  /** Whether it was there all that time, and its user function had registered that. */
  served(definition: string, fromMs: number, toMs: number): boolean {
    return this.#serving.some(
      ({ definitions, startMs, endMs }) =>
        definitions.includes(definition) && startMs <= fromMs && endMs > toMs,
    );
  }

  get life(): Life | undefined {
    return this.#running?.life;
  }

  get system(): ActorSystem | undefined {
    return this.#running?.system;
  }

  get log(): RecordedLog['lines'] {
    return this.#running?.log.lines ?? [];
  }

  /** Starts it, unless it runs. What fails on the way is begun again, as a supervisor does. */
  start(): void {
    if (this.#running) return;
    const { time, network } = this.#world;
    const { skewsMs, functionAfterMs } = this.#plan;
    const life = new Life(time, skewsMs[Math.min(this.#lives, skewsMs.length - 1)] ?? 0);
    this.#functionFromMs = time.nowMs + (functionAfterMs[this.#lives % functionAfterMs.length] ?? 0);
    this.#lives += 1;
    const running = this.#create(life);
    this.#running = running;
    const { system, ports } = running;
    const begin = async (): Promise<void> => {
      const member = createMember(system);
      await enter(system, ports.host, this.#world.replacements.member?.(member, system) ?? member);
      running.isListening = true;
      this.#world.changed(this.name);
      this.registerSoon();
    };
    begin().catch(() => {
      life.die();
      network.connections.crashed(this.name);
      this.#running = undefined;
      time.after(300, () => this.start());
    });
  }

  /** A new version of the user function registers all that it ever will. */
  registerAll(): void {
    this.#hosts = this.#plan.hosts;
    this.registerSoon();
  }

  /** The user function registers, and again until it is told that it has. */
  registerSoon(): void {
    const running = this.#running;
    if (!running?.isListening) return;
    const { time, definitions } = this.#world;
    const notYetMs = this.#functionFromMs - time.nowMs;
    if (notYetMs > 0) return void running.life.after(notYetMs, () => this.registerSoon());
    const hosts = this.#hosts;
    const actors = definitions.filter(({ name }) => hosts.includes(name)).map(registered);
    const request: RegistrationRequest = {
      serviceInfo: {},
      actorSystem: { name: 'test', registry: { actors: Object.fromEntries(actors) } },
    };
    this.#world.changed(this.name);
    const done = this.#inWork(running, () => register(running.system, request));
    const serve = (): void => {
      this.#world.changed(this.name);
      if (!running.system.work.draining)
        this.#serving.push({ definitions: hosts, startMs: time.nowMs, endMs: Infinity });
    };
    running.life
      .hear(done)
      .then(serve, () => void time.after(200, () => void (this.#running === running && this.registerSoon())));
  }

  /** One request of a client. Never settles when the node dies meanwhile. */
  invoke(name: string, request: InvocationRequest): Promise<InvocationResponse> {
    return this.#request((system) => invoke(system, request, { system: 'test', name }));
  }

  spawn(name: string, parent: string): Promise<unknown> {
    return this.#request((system) => spawn(system, { actors: [{ name, parent }] }, { system: 'test' }));
  }

  crash(): void {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    this.#endServing();
    running.life.die();
    this.#world.network.connections.crashed(this.name);
  }

  /** Leaves the cluster as on SIGTERM. Resolves when the process has ended, with what it complained about. */
  async stop(): Promise<readonly string[]> {
    const running = this.#running;
    if (!running?.isListening) return ['was not there'];
    const { life, log, ports, system } = running;
    this.#endServing();
    const server = { port: 0, close: () => Promise.resolve(), abort: () => {} };
    this.#world.disturbed();
    const { work, membership, activations } = system;
    const parts = { ...ports, log, work, membership, activations, server };
    await life.hear(stopProxy(parts, { shutdownTimeoutMs }));
    if (this.#running === running) this.#running = undefined;
    life.die();
    return log.lines
      .filter(({ message }) => message.startsWith('stopped before'))
      .map(({ message }) => message);
  }

  #endServing(): void {
    for (const span of this.#serving) span.endMs = Math.min(span.endMs, this.#world.time.nowMs);
  }

  #create(life: Life): Running {
    const { name } = this;
    const { network, store, hostPorts, replacements } = this.#world;
    const log = createRecordedLog();
    const connected = store.connect(life);
    const own: SystemPorts = {
      store: replacements.store?.(connected) ?? connected,
      host: createSimulatedHost(name, life, { ...hostPorts, fromMs: this.#functionFromMs }),
      clock: life.clock,
      log,
      cluster: network.cluster(name, life),
    };
    const ports = replacements.ports?.(own) ?? own;
    const { persistence } = this.#world;
    const system = createActorSystem({ ...settings, persistence }, ports, createWorkflowRunner);
    return { life, system: replacements.system?.(system) ?? system, ports, log, isListening: false };
  }

  #request<T>(run: (system: ActorSystem) => Promise<T>): Promise<T> {
    const running = this.#running;
    if (!running) return Promise.reject(new Error(`${this.name} does not run`));
    return running.life.hear(this.#inWork(running, () => run(running.system)));
  }

  /** As the HTTP server does it. */
  async #inWork<T>({ system, life }: Running, run: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => life.do(resolve));
    system.work.begin();
    try {
      return await run();
    } finally {
      system.work.end(0);
    }
  }
}
