// Calls as Erlang's gen_server makes them, as the calling side and as the called one. Always holds: a call ends with an
// answer, or an error that says why there is none, at once when the process or its node is gone.
import type { Clock } from '../../../ports/clock.js';
import { flag } from './flags.js';
import type { Identifiers } from './identifiers.js';
import type { LocalProcess } from './local-process.js';
import { CallTimeout, NoProcess, ProcessExited } from './node-errors.js';
import type { NodeLink } from './node-link.js';
import type { Target } from './signals.js';
import {
  atom,
  Atom,
  elementsOf,
  ImproperList,
  isAtom,
  Pid,
  Reference,
  taggedWith,
  tuple,
  type Term,
} from './terms.js';
import type { Waiters } from './waiters.js';

/** What a call needs of this node. */
export interface CallContext {
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly waiters: Waiters;
  /** The process in whose name calls are made. */
  readonly caller: LocalProcess;
}

/** Asks a process of the far node. Rejects with NoProcess, ProcessExited, CallTimeout, NodeDown or NodeBusy. */
export function callServer(
  { clock, identifiers, waiters, caller: { pid } }: CallContext,
  link: NodeLink,
  to: Target,
  request: Term,
  timeoutMs: number,
): Promise<Term> {
  const { connection, name: node } = link;
  return new Promise((resolve, reject) => {
    link.checkUsable();
    const ref = identifiers.reference();
    const hasAliases = (connection.far.flags & flag.alias) !== 0n;
    const tag = hasAliases ? new ImproperList([atom('alias')], ref) : ref;
    const demonitor = (): unknown => connection.send({ type: 'demonitor', from: pid, to, ref });
    connection.send({ type: 'monitor', from: pid, to, ref });
    let position;
    try {
      position = sendTo(link, pid, to, tuple(atom('$gen_call'), tuple(pid, tag), request));
    } catch (error) {
      demonitor();
      throw error;
    }
    const timer = clock.after(timeoutMs, () => {
      waiters.remove(ref);
      demonitor();
      reject(new CallTimeout(node, timeoutMs));
    });
    const end = (): void => {
      timer.cancel();
      waiters.remove(ref);
    };
    waiters.add(ref, {
      link,
      position,
      answered(answer) {
        end();
        demonitor();
        resolve(answer);
      },
      down(reason) {
        end();
        const target = to instanceof Atom ? to.name : 'of that pid';
        reject(isAtom(reason, 'noproc') ? new NoProcess(node, target) : new ProcessExited(node, reason));
      },
      lost(error) {
        timer.cancel();
        reject(error);
      },
    });
  });
}

/** A request to which nothing is answered. */
export function castOf(request: Term): Term {
  return tuple(atom('$gen_cast'), request);
}

export function sendTo(link: NodeLink, from: Pid, to: Target, message: Term): number {
  return to instanceof Atom
    ? link.connection.send({ type: 'sendToName', from, to: to.name, message })
    : link.connection.send({ type: 'send', from, to, message });
}

/** Who asked, and how the answer has to be marked. */
interface Asker {
  readonly pid: Pid;
  readonly tag: Term;
}

/** A message for a local process: a call, a cast, or anything else. `linkTo` finds the way back. */
export function receiveMessage(
  process: LocalProcess,
  message: Term,
  linkTo: (node: string) => NodeLink | undefined,
  failed: (error: unknown) => void,
): void {
  const { call, cast, info } = process.handlers;
  const [from, request] = taggedWith(message, '$gen_call', 3) ?? [];
  const [pid, tag] = elementsOf(from, 2) ?? [];
  if (request !== undefined && pid instanceof Pid && tag !== undefined) {
    if (call) void answerCall(process, () => call(request, pid), { pid, tag }, linkTo, failed);
    return;
  }
  const order = taggedWith(message, '$gen_cast', 2)?.[0];
  if (order !== undefined) cast?.(order);
  else info?.(message);
}

async function answerCall(
  process: LocalProcess,
  answer: () => Promise<Term>,
  { pid, tag }: Asker,
  linkTo: (node: string) => NodeLink | undefined,
  failed: (error: unknown) => void,
): Promise<void> {
  const alias = aliasOf(tag);
  try {
    const message = tuple(tag, await answer());
    const link = linkTo(pid.node);
    if (alias && (link?.connection.far.flags ?? 0n) & flag.alias) {
      link?.connection.send({ type: 'sendToAlias', from: process.pid, to: alias, message });
    } else {
      link?.connection.send({ type: 'send', from: process.pid, to: pid, message });
    }
  } catch (error) {
    failed(error);
    const ref = alias ?? (tag instanceof Reference ? tag : undefined);
    if (ref) linkTo(pid.node)?.bondOf(ref)?.ended(atom('call_failed'));
  }
}

/** [alias | Ref] */
function aliasOf(tag: Term): Reference | undefined {
  return tag instanceof ImproperList && isAtom(tag.elements[0], 'alias') && tag.tail instanceof Reference
    ? tag.tail
    : undefined;
}

/** The reference that marks an answer: {Ref, Answer} or {[alias | Ref], Answer}. */
export function answerOf(message: Term): { readonly ref: Reference; readonly answer: Term } | undefined {
  const [tag, answer] = elementsOf(message, 2) ?? [];
  if (tag === undefined || answer === undefined) return undefined;
  const ref = tag instanceof Reference ? tag : aliasOf(tag);
  return ref && { ref, answer };
}
