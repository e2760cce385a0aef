// The callback client as tests use it.
import type { ActorInvocation } from '@spawn-conformance/proto';
import type { AddressInfo, Server } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { createHttpActorHost } from '../../src/adapters/http/http-actor-host.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import type { ActorHost, HostResult } from '../../src/ports/actor-host.js';

export const invocation: ActorInvocation = {
  actor: { name: 'ann', system: 'test' },
  actionName: 'run',
  currentContext: { self: { name: 'ann', system: 'test' } },
};

export function clientOf(
  port: number,
  more: Partial<Parameters<typeof createHttpActorHost>[0]> = {},
): ActorHost {
  const clock = createSystemClock();
  const random = { next: () => 0 };
  const host = createHttpActorHost({
    hostname: '127.0.0.1',
    port,
    answerBytesMax: 1_000_000,
    clock,
    random,
    ...more,
  });
  onTestFinished(() => host.close());
  return host;
}

export function call(host: ActorHost, what = invocation, retryRefusedForMs = 0): Promise<HostResult> {
  return new Promise((resolve) => host.call({ invocation: what, retryRefusedForMs }, resolve));
}

/** Why it failed. */
export async function messageOf(result: Promise<HostResult>): Promise<string> {
  const settled = await result;
  if (settled.ok) throw new Error('answered');
  expect(settled.error.code).toBe('hostFailed');
  return settled.error.message;
}

/** Listens on a free port, as long as the test runs. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
