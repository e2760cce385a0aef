// What nodes tell each other once they are connected: Erlang's signals between processes. One type for each meaning; the
// numbers that older and newer nodes use for it are the business of encode-signal and decode-signal.
import type { Atom, Pid, Reference, Term } from './terms.js';

/** A process by its pid, or by the name that it is registered with. */
export type Target = Pid | Atom;

export type Signal =
  | { readonly type: 'send'; readonly to: Pid; readonly from?: Pid; readonly message: Term }
  | { readonly type: 'sendToName'; readonly from: Pid; readonly to: string; readonly message: Term }
  | { readonly type: 'sendToAlias'; readonly from: Pid; readonly to: Reference; readonly message: Term }
  | { readonly type: 'link'; readonly from: Pid; readonly to: Pid }
  | { readonly type: 'unlink'; readonly id?: number | bigint; readonly from: Pid; readonly to: Pid }
  | { readonly type: 'unlinked'; readonly id: number | bigint; readonly from: Pid; readonly to: Pid }
  /** The linked process has ended. */
  | { readonly type: 'linkExit'; readonly from: Pid; readonly to: Pid; readonly reason: Term }
  /** exit/2: somebody wants the process to end. */
  | { readonly type: 'exit'; readonly from: Pid; readonly to: Pid; readonly reason: Term }
  | { readonly type: 'monitor'; readonly from: Pid; readonly to: Target; readonly ref: Reference }
  | { readonly type: 'demonitor'; readonly from: Pid; readonly to: Target; readonly ref: Reference }
  /** The monitored process has ended, or was not there. */
  | {
      readonly type: 'down';
      readonly from: Target;
      readonly to: Pid;
      readonly ref: Reference;
      readonly reason: Term;
    }
  | SpawnRequest
  | SpawnReply
  /** Asks for nothing that concerns this node. */
  | { readonly type: 'ignored' };

export interface SpawnRequest {
  readonly type: 'spawn';
  readonly id: Reference;
  readonly from: Pid;
  readonly groupLeader: Pid;
  readonly module: string;
  readonly function: string;
  readonly args: readonly Term[];
  readonly options: readonly Term[];
}

export interface SpawnReply {
  readonly type: 'spawned';
  readonly id: Reference;
  readonly to: Pid;
  readonly linked: boolean;
  readonly monitored: boolean;
  /** The new process, or why there is none. */
  readonly result: Pid | Atom;
}

/** The numbers of the signals. Those with a trace token stand for the same without one. */
export const op = {
  link: 1,
  send: 2,
  exit: 3,
  unlink: 4,
  sendToName: 6,
  groupLeader: 7,
  exit2: 8,
  sendTraced: 12,
  exitTraced: 13,
  sendToNameTraced: 16,
  exit2Traced: 18,
  monitor: 19,
  demonitor: 20,
  down: 21,
  sendFrom: 22,
  sendFromTraced: 23,
  exitPayload: 24,
  exitPayloadTraced: 25,
  exit2Payload: 26,
  exit2PayloadTraced: 27,
  downPayload: 28,
  spawn: 29,
  spawnTraced: 30,
  spawned: 31,
  spawnedTraced: 32,
  sendToAlias: 33,
  sendToAliasTraced: 34,
  unlinkId: 35,
  unlinkIdAck: 36,
} as const;
