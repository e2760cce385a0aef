// A proxy of a few lines: it accepts registrations and spawns, and answers invocations as the test says.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  InvocationRequest,
  RegistrationRequest,
  RegistrationResponse,
  Status,
} from '@spawn-conformance/proto';
import { onTestFinished } from 'vitest';

interface SmallProxy {
  /** The InvocationResponse; or the status of a refusal. */
  readonly invoke: (request: InvocationRequest) => Promise<Uint8Array | number>;
  /** The names of actors that are registered. */
  readonly registered?: (actors: readonly string[]) => void;
}

/** Resolves to its URL. It is gone when the test is. */
export async function startSmallProxy({ invoke, registered }: SmallProxy): Promise<string> {
  const answer = async (path: string, body: Buffer): Promise<Uint8Array | number> => {
    if (path.endsWith('/invoke')) return invoke(InvocationRequest.decode(body));
    if (registered && path.endsWith('/system'))
      registered(Object.keys(RegistrationRequest.decode(body).actorSystem?.registry?.actors ?? {}));
    return RegistrationResponse.encode({ status: { status: Status.OK, message: 'Accepted' } });
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(request.url ?? '', Buffer.concat(chunks)).then((said) =>
        typeof said === 'number' ? response.writeHead(said).end() : response.end(said),
      );
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
