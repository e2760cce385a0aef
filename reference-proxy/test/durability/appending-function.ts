// The user function of the durability tests: a plain HTTP server that appends the payload of an invocation to the state.
// So a state tells exactly which invocations took effect, in which order, and how often.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AppendingFunction {
  readonly port: number;
  /** The parent under which each actor was last called. */
  readonly parents: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

export async function startAppendingFunction(): Promise<AppendingFunction> {
  const parents = new Map<string, string>();
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const call = ActorInvocation.decode(body);
      parents.set(call.actor?.name ?? '', call.actor?.parent ?? '');
      const answer = ActorInvocationResponse.encode(append(call));
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': answer.length,
      });
      response.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    parents,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `append`, and `keep` which also asks for a checkpoint; any other action answers its state and changes nothing. */
function append({ actionName, currentContext, value }: ActorInvocation): ActorInvocationResponse {
  const before = currentContext?.state?.value ?? new Uint8Array();
  const checkpoint = actionName === 'keep';
  if (actionName !== 'append' && !checkpoint)
    return { updatedContext: {}, value: { type_url: 'test/ids', value: before } };
  const state = { type_url: 'test/ids', value: Buffer.concat([before, value?.value ?? new Uint8Array()]) };
  return { updatedContext: { state }, value: state, checkpoint };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
