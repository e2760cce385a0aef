// Calls a function on a far node.
import { ErpcFailure, readOutcome } from './erpc.js';
import { flag } from './flags.js';
import { formatTerm } from './format-term.js';
import type { CallContext } from './gen-server.js';
import { CallTimeout, NodeDown } from './node-errors.js';
import type { NodeLink } from './node-link.js';
import type { SpawnRequest } from './signals.js';
import { atom, Pid, type Atom, type Reference, type Term } from './terms.js';

export interface FunctionCall {
  readonly module: string;
  readonly function: string;
  readonly args: readonly Term[];
}

/** Rejects with ErpcFailure when the function does not return, CallTimeout, NodeDown or NodeBusy. */
export function callFunction(
  { clock, identifiers, waiters, caller: { pid } }: CallContext,
  link: NodeLink,
  what: FunctionCall,
  timeoutMs: number,
): Promise<Term> {
  const { connection, name: node } = link;
  return new Promise((resolve, reject) => {
    link.checkUsable();
    if (!(connection.far.flags & flag.spawn)) throw new NodeDown(node, false, 'it knows no erpc');
    const id = identifiers.reference();
    let spawned: Pid | undefined;
    const position = connection.send(spawnRequest(id, pid, identifiers.reference(), what));
    const timer = clock.after(timeoutMs, () => {
      reject(new CallTimeout(node, timeoutMs));
      if (spawned) abandon(spawned);
      else
        waiters.add(id, { link, position, spawned: ({ result }) => abandon(result), down: end, lost() {} });
    });
    const end = (): void => {
      timer.cancel();
      waiters.remove(id);
    };
    /** Nobody waits for it any more; what was started goes on. */
    const abandon = (started: Pid | Atom): void => {
      waiters.remove(id);
      if (started instanceof Pid) connection.send({ type: 'demonitor', from: pid, to: started, ref: id });
    };
    waiters.add(id, {
      link,
      position,
      spawned({ result }) {
        if (result instanceof Pid) {
          spawned = result;
          return;
        }
        end();
        reject(new ErpcFailure('error', result, formatTerm(result)));
      },
      down(reason) {
        end();
        const outcome = readOutcome(reason);
        if (outcome.type === 'returned') resolve(outcome.value);
        else reject(new ErpcFailure(outcome.type, outcome.reason, formatTerm(outcome.reason)));
      },
      lost(error) {
        timer.cancel();
        reject(error);
      },
    });
  });
}

function spawnRequest(id: Reference, from: Pid, result: Reference, call: FunctionCall): SpawnRequest {
  return {
    type: 'spawn',
    id,
    from,
    groupLeader: from,
    module: 'erpc',
    function: 'execute_call',
    args: [result, atom(call.module), atom(call.function), call.args],
    options: [atom('monitor')],
  };
}
