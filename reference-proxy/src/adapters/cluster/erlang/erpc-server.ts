// Functions that far nodes may call by erpc. Always holds: what is not allowed does not run, and is an undefined function
// for the caller; every spawn request is answered, or Erlang would close the connection.
import {
  failedWith,
  functionKey,
  readErpcRequest,
  returned,
  undefinedFunction,
  type ErpcRequest,
  type FunctionName,
} from './erpc.js';
import type { LocalProcesses } from './local-process.js';
import type { NodeLink } from './node-link.js';
import type { SpawnRequest } from './signals.js';
import { atom, isAtom, type Term } from './terms.js';

/** @param from the node that calls */
export type AllowedFunction = (args: readonly Term[], from: string) => Promise<Term>;

/** Beyond it, calls are refused until some have ended. */
const runningMax = 100_000;

export class ErpcServer {
  readonly #processes: LocalProcesses;
  readonly #failed: (error: unknown) => void;
  readonly #allowed = new Map<string, AllowedFunction>();
  #running = 0;

  /** @param failed hears of functions that threw */
  constructor(processes: LocalProcesses, failed: (error: unknown) => void) {
    this.#processes = processes;
    this.#failed = failed;
  }

  allow(what: FunctionName, run: AllowedFunction): void {
    this.#allowed.set(functionKey(what), run);
  }

  receive(link: NodeLink, request: SpawnRequest): void {
    const { id, from, options } = request;
    const asked = readErpcRequest(request, request.args);
    const { connection } = link;
    const [linked, monitored] = [hasOption(options, 'link'), hasOption(options, 'monitor')];
    if (!asked || this.#running >= runningMax) {
      const result = atom(asked ? 'system_limit' : 'notsup');
      connection.send({ type: 'spawned', id, to: from, linked: false, monitored: false, result });
      return;
    }
    const callee = this.#processes.spawn({});
    connection.send({ type: 'spawned', id, to: from, linked, monitored, result: callee.pid });
    if (monitored) link.monitor(callee, from, id, callee.pid);
    if (linked) link.link(callee, from);
    this.#running++;
    void this.#run(asked, link.name).then((reason) => {
      this.#running--;
      callee.exit(reason);
    });
  }

  /** @returns with which reason the process ends */
  async #run(asked: ErpcRequest, from: string): Promise<Term> {
    const { what, args } = asked;
    const run = this.#allowed.get(functionKey(what));
    try {
      if (asked.type === 'cast') {
        await run?.(args, from);
        return atom('normal');
      }
      return run
        ? returned(asked.result, await run(args, from))
        : undefinedFunction(asked.result, what, args);
    } catch (error) {
      this.#failed(error);
      return asked.type === 'cast' ? atom('failed') : failedWith(asked.result, atom('failed'));
    }
  }
}

function hasOption(options: readonly Term[], name: string): boolean {
  return options.some((option) => isAtom(option, name));
}
