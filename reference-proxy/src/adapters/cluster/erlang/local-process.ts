// What other nodes see of this one: processes with a pid, some with a name. Always holds: a process that ended has no pid,
// no name and no bonds any more, and whoever watched it was told why.
import type { Identifiers } from './identifiers.js';
import type { Target } from './signals.js';
import { Atom, atom, isAtom, pidKey, type Pid, type Term } from './terms.js';

/** What a process does. All of it is optional: what nobody takes is dropped. */
export interface ProcessHandlers {
  /** Answers a gen_server call. When it rejects, the caller sees the process go down, at once. */
  readonly call?: (request: Term, from: Pid) => Promise<Term>;
  readonly cast?: (request: Term) => void;
  /** Any other message. */
  readonly info?: (message: Term) => void;
  /**
   * A linked process ended, or somebody wants this one to end. Who has this handler decides, and lives on, even after
   * `kill`; without it the process ends as an Erlang process would.
   */
  readonly exitSignal?: (from: Pid, reason: Term) => void;
}

/** What ties a process to one of another node. */
export interface ProcessBond {
  /** The process has ended. */
  ended(reason: Term): void;
}

export class LocalProcess {
  readonly pid: Pid;
  readonly handlers: ProcessHandlers;
  readonly bonds = new Set<ProcessBond>();
  readonly #ended: (process: LocalProcess) => void;
  #isAlive = true;

  constructor(pid: Pid, handlers: ProcessHandlers, ended: (process: LocalProcess) => void) {
    this.pid = pid;
    this.handlers = handlers;
    this.#ended = ended;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Ends the process. */
  exit(reason: Term): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    this.#ended(this);
    for (const bond of [...this.bonds]) bond.ended(reason);
  }

  exitSignal(from: Pid, reason: Term): void {
    if (this.handlers.exitSignal) this.handlers.exitSignal(from, reason);
    else if (!isAtom(reason, 'normal')) this.exit(isAtom(reason, 'kill') ? atom('killed') : reason);
  }
}

export class LocalProcesses {
  readonly #identifiers: Identifiers;
  readonly #byPid = new Map<string, LocalProcess>();
  readonly #byName = new Map<string, LocalProcess>();

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
  }

  get size(): number {
    return this.#byPid.size;
  }

  spawn(handlers: ProcessHandlers): LocalProcess {
    const process = new LocalProcess(this.#identifiers.pid(), handlers, (ended) => this.#remove(ended));
    this.#byPid.set(pidKey(process.pid), process);
    return process;
  }

  /** @throws when the name is taken */
  register(name: string, handlers: ProcessHandlers): LocalProcess {
    if (this.#byName.has(name)) throw new Error(`the process name ${name} is taken`);
    const process = this.spawn(handlers);
    this.#byName.set(name, process);
    return process;
  }

  find(target: Target): LocalProcess | undefined {
    return target instanceof Atom ? this.#byName.get(target.name) : this.#byPid.get(pidKey(target));
  }

  #remove(process: LocalProcess): void {
    this.#byPid.delete(pidKey(process.pid));
    for (const [name, registered] of this.#byName) if (registered === process) this.#byName.delete(name);
  }
}
