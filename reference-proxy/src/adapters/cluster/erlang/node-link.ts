// What this node has going with one far node: the connection, and the bonds between processes of both. Always holds: when
// the connection ends, all bonds end, and each process that has to know is told; a far node cannot make them grow without
// bound.
import type { Connection } from './connection.js';
import type { LocalProcess, ProcessBond } from './local-process.js';
import { NodeBusy, NodeDown } from './node-errors.js';
import type { Signal, Target } from './signals.js';
import { atom, pidKey, referenceKey, type Pid, type Reference, type Term } from './terms.js';

/** Either a far process watches a local one, under a name or pid, or both end together. */
interface Bond extends ProcessBond {
  readonly process: LocalProcess;
  readonly far: Pid;
  readonly monitor: { readonly ref: Reference; readonly as: Target } | undefined;
}

/** More than any program needs; less than what would hurt. */
const bondsMax = 200_000;

export class NodeLink {
  readonly connection: Connection;
  readonly #bonds = new Map<string, Bond>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  get name(): string {
    return this.connection.far.name;
  }

  get bonds(): number {
    return this.#bonds.size;
  }

  /** Throws NodeDown or NodeBusy when nothing new should be sent. */
  checkUsable(): void {
    const { isOpen, isBusy, waitingBytes } = this.connection;
    if (!isOpen) throw new NodeDown(this.name, false, 'the connection was closed');
    if (isBusy) throw new NodeBusy(this.name, waitingBytes);
  }

  /** The far process watches the local one. */
  monitor(process: LocalProcess, far: Pid, ref: Reference, as: Target): void {
    this.#add(referenceKey(ref), process, far, { ref, as });
  }

  /** The monitor with that reference. */
  bondOf(ref: Reference): Bond | undefined {
    return this.#bonds.get(referenceKey(ref));
  }

  demonitor(ref: Reference): Bond | undefined {
    return this.#remove(referenceKey(ref));
  }

  /** The two end together from now on. */
  link(process: LocalProcess, far: Pid): void {
    this.#add(linkKey(process, far), process, far, undefined);
  }

  unlink(process: LocalProcess, far: Pid): Bond | undefined {
    return this.#remove(linkKey(process, far));
  }

  /** The connection has ended. */
  lost(): void {
    const bonds = [...this.#bonds.values()];
    this.#bonds.clear();
    for (const bond of bonds) {
      bond.process.bonds.delete(bond);
      if (!bond.monitor) bond.process.exitSignal(bond.far, atom('noconnection'));
    }
  }

  #add(key: string, process: LocalProcess, far: Pid, monitor: Bond['monitor']): void {
    if (this.#bonds.has(key)) return;
    if (this.#bonds.size >= bondsMax) {
      return this.connection.close(new Error(`more than ${bondsMax} monitors and links`));
    }
    const ended = (reason: Term): void => {
      this.#remove(key);
      this.#sendReason(reason, (why) =>
        monitor
          ? { type: 'down', from: monitor.as, to: far, ref: monitor.ref, reason: why }
          : { type: 'linkExit', from: process.pid, to: far, reason: why },
      );
    };
    const bond = { process, far, monitor, ended };
    this.#bonds.set(key, bond);
    process.bonds.add(bond);
  }

  /** A reason that cannot be sent must not keep the far process from learning of the end. */
  #sendReason(reason: Term, signal: (reason: Term) => Signal): void {
    try {
      this.connection.send(signal(reason));
    } catch {
      this.connection.send(signal(atom('reason_not_sendable')));
    }
  }

  #remove(key: string): Bond | undefined {
    const bond = this.#bonds.get(key);
    this.#bonds.delete(key);
    bond?.process.bonds.delete(bond);
    return bond;
  }
}

function linkKey(process: LocalProcess, far: Pid): string {
  return `${pidKey(process.pid)} ${pidKey(far)}`;
}
