// The callback: POST /api/v1/actors/actions to the user function (CBK-1). Always holds: a callback is sent again only when
// it cannot have run (the connection was refused), or when a kept connection was closed under it before any byte of an
// answer came, and that once only.
import { ActorInvocation } from '@spawn-conformance/proto';
import { connect } from 'node:net';
import type { Dispatcher } from 'undici';
import type { ActorHost, HostCall, HostResult } from '../../ports/actor-host.js';
import type { Clock, Timer } from '../../ports/clock.js';
import type { Random } from '../../ports/random.js';
import { failed, readHostAnswer } from './host-answer.js';
import { createHostConnections, type HostConnection, type HostConnections } from './host-connections.js';

interface HttpActorHostOptions {
  readonly hostname: string;
  readonly port: number;
  readonly answerBytesMax: number;
  readonly clock: Clock;
  readonly random: Random;
}

const request: Dispatcher.DispatchOptions = {
  method: 'POST',
  path: '/api/v1/actors/actions',
  headers: ['content-type', 'application/octet-stream', 'accept', 'application/octet-stream'],
};

/** How long the body of an answer that is no 2xx is waited for. */
const failureBodyMs = 1_000;

/** How long the user function may take to let a connection in that only looks whether it is there. */
const connectTimeoutMs = 1_000;

/** Pauses before a refused connection is tried again: short at first, since the user function may be starting. */
const retryAfterMs = { first: 10, max: 250 };

export function createHttpActorHost(options: HttpActorHostOptions): ActorHost {
  const hostname = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname;
  const connections = createHostConnections(`http://${hostname}:${options.port}`);
  return {
    call(call, settle) {
      const callback = new Callback(options, connections, call, settle);
      callback.begin();
      return () => callback.cancel();
    },
    isThere: () => takesConnections(options),
    close: () => connections.close(),
  };
}

/** Connects, and says nothing. */
function takesConnections({ hostname: host, port }: HttpActorHostOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: connectTimeoutMs });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** One callback, with its repetitions. */
class Callback {
  readonly #options: HttpActorHostOptions;
  readonly #connections: HostConnections;
  readonly #call: HostCall;
  readonly #settle: (result: HostResult) => void;
  #body: Uint8Array = new Uint8Array();
  readonly #startedMs: number;
  #connection: HostConnection | undefined;
  #retry: Timer | undefined;
  #restOfBody: Timer | undefined;
  #refusals = 0;
  #wasResent = false;
  #ended = false;

  constructor(
    options: HttpActorHostOptions,
    connections: HostConnections,
    call: HostCall,
    settle: (result: HostResult) => void,
  ) {
    this.#options = options;
    this.#connections = connections;
    this.#call = call;
    this.#settle = settle;
    this.#startedMs = options.clock.nowMs();
  }

  begin(): void {
    try {
      this.#body = ActorInvocation.encode(this.#call.invocation);
    } catch (cause) {
      return this.#end(failed('could not be called: the callback is no message', cause));
    }
    this.#send();
  }

  cancel(): void {
    this.#ended = true;
    this.#retry?.cancel();
    this.#restOfBody?.cancel();
    if (this.#connection) this.#connections.discard(this.#connection);
  }

  #send(): void {
    try {
      const connection = (this.#connection = this.#connections.take());
      connection.client.dispatch({ ...request, body: this.#body }, this.#exchange(connection));
    } catch (cause) {
      if (this.#connection) this.#connections.discard(this.#connection);
      const mayRepeat = this.#wasResent ? 'no' : 'yes';
      this.#end(failed(`could not be called: ${(cause as Error).message}`, cause, mayRepeat));
    }
  }

  /** Reads one answer. */
  #exchange(connection: HostConnection): Dispatcher.DispatchHandler {
    const keptSocket = connection.socket;
    const bytesBefore = keptSocket?.bytesRead;
    const chunks: Buffer[] = [];
    let status = 0;
    let bytes = 0;
    const answer = (): HostResult => {
      const [only] = chunks;
      return readHostAnswer(status, chunks.length === 1 && only ? only : Buffer.concat(chunks));
    };
    return {
      onRequestStart: () => {},
      onResponseStart: (_controller, statusCode) => {
        status = statusCode;
        if (statusCode < 200 || statusCode > 299) this.#judgeSoon(connection, () => answer());
      },
      onResponseData: (_controller, chunk) => {
        bytes += chunk.length;
        if (bytes > this.#options.answerBytesMax) return this.#tooLarge(connection);
        chunks.push(chunk);
      },
      onResponseEnd: () => {
        this.#connections.giveBack(connection);
        this.#end(answer());
      },
      onResponseError: (_controller, error) => {
        this.#connections.discard(connection);
        const untouched = keptSocket !== undefined && keptSocket.bytesRead === bytesBefore;
        this.#broke(error, untouched);
      },
    };
  }

  /** A failure is told by its status: its body may say more, but is not waited for long. */
  #judgeSoon(connection: HostConnection, answer: () => HostResult): void {
    this.#restOfBody = this.#options.clock.after(failureBodyMs, () => {
      this.#end(answer());
      this.#connections.discard(connection);
    });
  }

  #broke(error: Error, keptAndUntouched: boolean): void {
    if (this.#ended) return;
    if (codeOf(error) === 'ECONNREFUSED') return this.#refused(error);
    if (keptAndUntouched && !this.#wasResent) {
      this.#wasResent = true;
      return this.#send();
    }
    this.#end(failed(`did not answer: ${error.message || codeOf(error)}`, error));
  }

  #refused(error: Error): void {
    const { clock, random, hostname, port } = this.#options;
    const { retryRefusedForMs, mayRetry } = this.#call;
    const pauseMs = Math.min(retryAfterMs.first * 2 ** this.#refusals, retryAfterMs.max);
    const elapsedMs = clock.nowMs() - this.#startedMs;
    if (elapsedMs + pauseMs >= retryRefusedForMs || mayRetry?.() === false) {
      const mayRepeat = this.#wasResent ? 'no' : 'yes';
      return this.#end(failed(`is not there: ${hostname}:${port} refuses connections`, error, mayRepeat));
    }
    this.#refusals += 1;
    this.#retry = clock.after(pauseMs * (0.5 + random.next() / 2), () => this.#send());
  }

  #tooLarge(connection: HostConnection): void {
    this.#connections.discard(connection);
    this.#end(failed(`answered with more than ${this.#options.answerBytesMax} bytes`));
  }

  #end(result: HostResult): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#restOfBody?.cancel();
    this.#settle(result);
  }
}

function codeOf(error: Error): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
