// What a signal of a far node does here. Always holds: a signal for nobody is dropped, or answered as Erlang would; an
// error of a process here does not reach the connection.
import type { ErpcServer } from './erpc-server.js';
import { answerOf, receiveMessage } from './gen-server.js';
import type { LocalProcess, LocalProcesses } from './local-process.js';
import type { NodeLink } from './node-link.js';
import type { Signal } from './signals.js';
import { atom, Pid, taggedWith, tuple, type Term } from './terms.js';
import type { Waiters } from './waiters.js';

export interface Receiver {
  readonly processes: LocalProcesses;
  readonly waiters: Waiters;
  readonly erpc: ErpcServer;
  /** The process in whose name this node calls others. */
  readonly caller: LocalProcess;
  readonly linkTo: (node: string) => NodeLink | undefined;
  readonly failed: (error: unknown) => void;
}

export function receiveSignal(receiver: Receiver, link: NodeLink, signal: Signal): void {
  try {
    receive(receiver, link, signal);
  } catch (error) {
    receiver.failed(error);
  }
}

function receive(receiver: Receiver, link: NodeLink, signal: Signal): void {
  const { processes, waiters, erpc } = receiver;
  switch (signal.type) {
    case 'send':
      return receiveFor(receiver, link, processes.find(signal.to), signal.message);
    case 'sendToName':
      return receiveFor(receiver, link, processes.find(atom(signal.to)), signal.message);
    case 'sendToAlias':
      return receiveAnswer(receiver, signal.message);
    case 'down':
      return waiters.find(signal.ref)?.down(signal.reason);
    case 'spawned':
      return waiters.find(signal.id)?.spawned?.(signal);
    case 'spawn':
      return erpc.receive(link, signal);
    case 'monitor':
      return receiveMonitor(receiver, link, signal);
    case 'demonitor':
      return void link.demonitor(signal.ref);
    case 'ignored':
    case 'unlinked':
      return;
    default:
      return receiveLinkSignal(receiver, link, signal);
  }
}

type LinkSignal = Extract<Signal, { type: 'link' | 'unlink' | 'linkExit' | 'exit' }>;

function receiveLinkSignal({ processes }: Receiver, link: NodeLink, signal: LinkSignal): void {
  const { from, to } = signal;
  const process = processes.find(to);
  switch (signal.type) {
    case 'link':
      if (process) link.link(process, from);
      else link.connection.send({ type: 'linkExit', from: to, to: from, reason: atom('noproc') });
      return;
    case 'unlink':
      // The answer comes before anything else that this process sends.
      if (signal.id !== undefined)
        link.connection.send({ type: 'unlinked', id: signal.id, from: to, to: from });
      if (process) link.unlink(process, from);
      return;
    case 'linkExit':
      if (process && link.unlink(process, from)) process.exitSignal(from, signal.reason);
      return;
    case 'exit':
      return process?.exitSignal(from, signal.reason);
  }
}

function receiveMonitor(
  { processes }: Receiver,
  link: NodeLink,
  { from, to, ref }: Extract<Signal, { type: 'monitor' }>,
): void {
  const process = processes.find(to);
  if (process) link.monitor(process, from, ref, to);
  else link.connection.send({ type: 'down', from: to, to: from, ref, reason: atom('noproc') });
}

function receiveFor(
  receiver: Receiver,
  link: NodeLink,
  process: LocalProcess | undefined,
  message: Term,
): void {
  if (!process) return;
  if (process === receiver.caller) receiveCallersMail(receiver, link, message);
  else receiveMessage(process, message, receiver.linkTo, receiver.failed);
}

/** Answers to calls come to their alias, or to the pid. So do wishes to print: functions called by erpc may have them. */
function receiveCallersMail(receiver: Receiver, link: NodeLink, message: Term): void {
  const [from, replyAs] = taggedWith(message, 'io_request', 4) ?? [];
  if (!(from instanceof Pid) || replyAs === undefined) return receiveAnswer(receiver, message);
  const refusal = tuple(atom('io_reply'), replyAs, tuple(atom('error'), atom('enotsup')));
  link.connection.send({ type: 'send', from: receiver.caller.pid, to: from, message: refusal });
}

function receiveAnswer({ waiters }: Receiver, message: Term): void {
  const answer = answerOf(message);
  if (answer) waiters.find(answer.ref)?.answered?.(answer.answer);
}
