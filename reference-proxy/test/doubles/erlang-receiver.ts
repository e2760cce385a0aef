// What receives the signals of a far node, without sockets: the connection is a list of what was sent.
import type { Connection } from '../../src/adapters/cluster/erlang/connection.js';
import { ErpcServer } from '../../src/adapters/cluster/erlang/erpc-server.js';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import { createIdentifiers } from '../../src/adapters/cluster/erlang/identifiers.js';
import { LocalProcesses, type LocalProcess } from '../../src/adapters/cluster/erlang/local-process.js';
import { NodeLink } from '../../src/adapters/cluster/erlang/node-link.js';
import { receiveSignal, type Receiver } from '../../src/adapters/cluster/erlang/receive-signal.js';
import type { Signal } from '../../src/adapters/cluster/erlang/signals.js';
import { Waiters } from '../../src/adapters/cluster/erlang/waiters.js';

interface ErlangReceiver {
  readonly link: NodeLink;
  readonly erpc: ErpcServer;
  readonly caller: LocalProcess;
  readonly waiters: Waiters;
  readonly processes: LocalProcesses;
  readonly errors: readonly unknown[];
  receive(signal: Signal): void;
  /** What was sent since this was asked last. */
  sent(): Signal[];
  /** Why the connection was closed. */
  closed(): Error | undefined;
}

/** This node is near@h, the far one far@h. */
export function createErlangReceiver(): ErlangReceiver {
  const processes = new LocalProcesses(createIdentifiers('near@h', 7));
  const errors: unknown[] = [];
  const failed = (error: unknown): void => void errors.push(error);
  const sent: Signal[] = [];
  let closed: Error | undefined;
  const connection = {
    far: { name: 'far@h', creation: 9, flags: ownFlags(true) },
    isOpen: true,
    isBusy: false,
    send: (signal: Signal) => sent.push(signal),
    hasLeft: () => true,
    close: (why: Error) => (closed ??= why),
  } as unknown as Connection;
  const link = new NodeLink(connection);
  const caller = processes.spawn({ exitSignal: () => {} });
  const waiters = new Waiters();
  const erpc = new ErpcServer(processes, failed);
  const receiver: Receiver = { processes, waiters, erpc, caller, failed, linkTo: () => link };
  return {
    link,
    erpc,
    caller,
    waiters,
    processes,
    errors,
    receive: (signal: Signal) => receiveSignal(receiver, link, signal),
    sent: () => sent.splice(0),
    closed: () => closed,
  };
}
