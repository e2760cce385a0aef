// A proxy of a few lines, on a real port: answers what it is told and remembers what it was sent.
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { RegistrationRequest, RegistrationResponse, Status } from '@spawn-conformance/proto';

type Answer = (response: ServerResponse, path: string) => void;

/** The registration is accepted. */
export const accepts: Answer = (response) =>
  void response.end(RegistrationResponse.encode({ status: { status: Status.OK, message: 'Accepted' } }));

export class ScriptedProxy {
  port = 0;
  readonly requests: { readonly path: string; readonly body: Buffer }[] = [];
  /** Taken one after the other; the last one stays. */
  answers: Answer[] = [accepts];
  #server: Server | undefined;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      void buffer(request).then((body) => {
        const path = request.url ?? '';
        this.requests.push({ path, body });
        const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
        answer?.(response, path);
      });
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** As a killed process does: the port is closed and every connection ends. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  registrations(): RegistrationRequest[] {
    return this.requests
      .filter(({ path }) => path === '/api/v1/system')
      .map(({ body }) => RegistrationRequest.decode(body));
  }
}

/** Stops what was started when the test is over. */
export async function withProxy(run: (proxy: ScriptedProxy) => Promise<void>): Promise<void> {
  const proxy = new ScriptedProxy();
  await proxy.start();
  try {
    await run(proxy);
  } finally {
    await proxy.stop();
  }
}
