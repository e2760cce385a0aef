// A node of an Erlang cluster, without Erlang. Always holds: it is hidden unless told otherwise, so nothing arrives that
// nobody asked for; whatever far nodes do, it goes on; what close() ends, is ended.
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { FunctionCall } from './erpc-client.js';
import type { AllowedFunction } from './erpc-server.js';
import type { FunctionName } from './erpc.js';
import type { PortRange } from './listen.js';
import type { LocalProcess, ProcessHandlers } from './local-process.js';
import type { Pid, Term } from './terms.js';
import type { TlsMaterial } from './tls-carrier.js';

export interface ErlangNodeOptions {
  /** Such as `a@10.0.0.1`; the others connect to the host that it names. */
  readonly name: string;
  /** Who knows it is trusted with everything. */
  readonly cookie: string;
  /** Where to listen. Default: any free port of the loopback interface. */
  readonly listen?: PortRange;
  /** Where EPMD listens on each machine, and whether to be EPMD when none is there. Default: 4369, no. */
  readonly epmd?: { readonly port: number; readonly mayServe: boolean };
  /** Plain TCP when it is not given. */
  readonly tls?: TlsMaterial | undefined;
  /** A visible node takes part in more than it asked for. Default: true. */
  readonly hidden?: boolean;
  /** A node that is silent for so long is gone. Must be the same on all nodes. Default: 60,000. */
  readonly tickTimeMs?: number;
  /** For making a connection, from EPMD to the end of the handshake. Default: 7,000. */
  readonly setUpTimeoutMs?: number;
  /** The longest message, to send and to receive. Default: 64 MiB. */
  readonly packetBytesMax?: number;
  /** How much may wait for a slow node before calls to it are refused. Default: 16 MiB. */
  readonly waitingBytesMax?: number;
  readonly clock: Clock;
  readonly log: Log;
}

/** A process of a far node. */
export interface FarProcess {
  readonly node: string;
  /** A registered name, or a pid. */
  readonly process: string | Pid;
}

export interface ErlangNode {
  readonly name: string;
  /** Where it listens. */
  readonly port: number;
  /** The nodes that it is connected with. */
  nodes(): readonly string[];
  /** Resolves when connected. Rejects with NodeDown, whose message says why not. */
  connect(node: string): Promise<void>;
  /** When the last bytes came from a connected node, ticks included, on the clock of this one; else undefined. */
  heardAtMs(node: string): number | undefined;
  disconnect(node: string): void;
  /** Whether the node is there, and answers. */
  ping(node: string, timeoutMs?: number): Promise<boolean>;
  /** gen_server:call. Rejects with NodeDown, NodeBusy, NoProcess, ProcessExited or CallTimeout. */
  call(to: FarProcess, request: Term, timeoutMs: number): Promise<Term>;
  /** gen_server:cast. Resolves when it is on its way. Rejects with NodeDown or NodeBusy. */
  cast(to: FarProcess, request: Term): Promise<void>;
  /** Any message. Resolves when it is on its way. Rejects with NodeDown or NodeBusy. */
  send(to: FarProcess, message: Term): Promise<void>;
  /** erpc:call. Rejects with ErpcFailure when the function does not return, else as `call`. */
  callFunction(node: string, what: FunctionCall, timeoutMs: number): Promise<Term>;
  /** From now on far nodes may call this function. */
  allow(what: FunctionName, run: AllowedFunction): void;
  /** A process that far nodes can send to. @throws when the name is taken */
  register(name: string, handlers: ProcessHandlers): LocalProcess;
  spawn(handlers: ProcessHandlers): LocalProcess;
  /** Calls `down` once, when the far process has ended, was not there, or its node is gone. */
  monitor(to: FarProcess, down: (reason: Term) => void): Promise<Watch>;
  /** Links a local process with a far one: they end together. */
  link(process: LocalProcess, to: Pid): Promise<void>;
  unlink(process: LocalProcess, from: Pid): void;
  onNodeUp(up: (node: string) => void): void;
  onNodeDown(down: (node: string, why: Error) => void): void;
  close(): Promise<void>;
}

interface Watch {
  /** Wants to know no more. */
  stop(): void;
}
