// The links of this node to other proxies: who is one, what is asked, what is answered. Always holds: a node counts as a
// proxy from its greeting on until its link is down; the member hears of both, once each.
import { asProxyError, ProxyError } from '../../../core/errors.js';
import type { Clock } from '../../../ports/clock.js';
import { NodeUnreachable, type ClusterMember } from '../../../ports/cluster.js';
import type { Log } from '../../../ports/log.js';
import { FormatError } from './format-error.js';
import type { ErlangNode } from './erlang-node.js';
import { NodeError } from './node-errors.js';
import { decodeNodeRequest, encodeNodeAnswer, encodeNodeError, readDoorAnswer } from './proxy-messages.js';
import { createProxyGreeter, type ProxyGreeter } from './proxy-greeter.js';
import { greeting, greetingAnswer, isGreeting, proxyProcess } from './proxy-greeting.js';
import { atom, taggedWith, tuple, type Term } from './terms.js';

/** The door for programs that call by `erpc`: the bytes of an InvocationRequest in, those of an InvocationResponse out. */
const invokeFunction = { module: proxyProcess, function: 'invoke', arity: 1 };

/** How long a node may take to say whether it is a proxy. */
const greetingTimeoutMs = 5_000;

interface ProxyLinksOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** The largest request that a program may bring to the door. */
  readonly requestBytesMax: number;
  /** Is told of proxies that other ones are linked with. */
  readonly heardOf: (node: string) => void;
}

export class ProxyLinks {
  readonly #node: ErlangNode;
  readonly #member: ClusterMember;
  readonly #options: ProxyLinksOptions;
  readonly #proxies = new Set<string>();
  readonly #greeter: ProxyGreeter;

  constructor(node: ErlangNode, member: ClusterMember, options: ProxyLinksOptions) {
    this.#node = node;
    this.#member = member;
    this.#options = options;
    this.#greeter = createProxyGreeter({
      clock: options.clock,
      log: options.log,
      greet: (name) => node.call({ process: proxyProcess, node: name }, greeting, greetingTimeoutMs),
      found: (name, others) => this.#found(name, others),
    });
    node.onNodeUp((name) => this.#greeter.begin(name));
    node.onNodeDown((name) => this.#lost(name));
    node.register(proxyProcess, { call: (request, from) => this.#answer(from.node, request) });
    node.allow(invokeFunction, ([request], from) => this.#invoke(from, request));
  }

  get proxies(): readonly string[] {
    return [...this.#proxies];
  }

  isLinked(name: string): boolean {
    return this.#node.nodes().includes(name);
  }

  /** Resolves when the node is linked and was greeted. Rejects when there is no link in the end. */
  async connect(name: string): Promise<void> {
    await this.#node.connect(name);
    await this.#greeter.greeted(name);
  }

  /** @throws NodeUnreachable */
  async ask(to: string, request: Term, timeoutMs: number): Promise<Term> {
    if (!this.#proxies.has(to)) throw new NodeUnreachable(`node ${to} is not connected`, false);
    try {
      return await this.#node.call({ process: proxyProcess, node: to }, request, timeoutMs);
    } catch (error) {
      throw unreachable(error);
    }
  }

  heardAtMs(name: string): number | undefined {
    return this.#node.heardAtMs(name);
  }

  /** Breaks the link. */
  drop(name: string): void {
    this.#node.disconnect(name);
  }

  close(): Promise<void> {
    return this.#node.close();
  }

  #found(name: string, others: readonly string[]): void {
    this.#proxies.add(name);
    this.#options.log.info('a proxy joined', { node: name });
    this.#member.joined(name);
    for (const other of others) if (other !== this.#node.name) this.#options.heardOf(other);
  }

  #lost(name: string): void {
    this.#greeter.end(name);
    if (!this.#proxies.delete(name)) return;
    this.#options.log.warn('a proxy left', { node: name });
    this.#member.left(name);
  }

  async #answer(from: string, term: Term): Promise<Term> {
    const invoked = taggedWith(term, 'invoke', 2);
    return invoked ? tuple(atom('ok'), await this.#invoke(from, invoked[0])) : this.#serve(from, term);
  }

  /** Whatever comes, an answer goes back. */
  async #serve(from: string, term: Term): Promise<Term> {
    if (isGreeting(term)) return greetingAnswer(this.proxies.filter((name) => name !== from));
    try {
      const request = decodeNodeRequest(term);
      return encodeNodeAnswer(request.type, await this.#member.asked(from, request));
    } catch (thrown) {
      const error = asProxyError(thrown);
      if (error.code === 'internal')
        this.#options.log.error(error.message, { error: error.cause, node: from });
      return encodeNodeError(error);
    }
  }

  /** @returns the bytes of an InvocationResponse, whatever is wrong */
  async #invoke(from: string, request: Term | undefined): Promise<Term> {
    const { requestBytesMax } = this.#options;
    if (request instanceof Uint8Array && request.length > requestBytesMax) {
      const why = `the request is larger than ${requestBytesMax} bytes`;
      return readDoorAnswer(encodeNodeError(new ProxyError('tooLarge', why)));
    }
    return readDoorAnswer(await this.#serve(from, tuple(atom('invoke'), request ?? atom('nothing'))));
  }
}

/** The errors of a link say whether the question can have arrived. */
function unreachable(error: unknown): unknown {
  if (error instanceof FormatError) {
    return new ProxyError('tooLarge', `it cannot be sent to another node: ${error.message}`, {
      cause: error,
    });
  }
  if (!(error instanceof NodeError)) return error;
  return new NodeUnreachable(error.message, error.sent, { cause: error });
}
