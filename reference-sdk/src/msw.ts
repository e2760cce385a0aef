// Mock Service Worker handlers that play the proxy: `@spawn-conformance/reference-sdk/msw`. For tests of a program
// that talks HTTP and should not notice: its requests are intercepted, its own actors run in memory, states are kept.
import { http, HttpResponse, type HttpHandler } from 'msw';
import type { ActorSystem } from './actor-system.js';
import { systemClock } from './memory/clock.js';
import { MemoryProxy } from './memory/memory-proxy.js';

/**
 * Handlers for registration, spawning and invocation (both path forms) at the system's proxy address; callbacks go
 * straight to the system. Make the system with `host: false` and `checkProxyEveryMs: Infinity`, since there is no
 * proxy to reach: `setupServer(...proxyHandlers(system))`. Each call gives a proxy that knows nothing yet. Timers and
 * scheduled invocations run in real time (or that of fake timers), until the system is stopped.
 */
export function proxyHandlers(system: Pick<ActorSystem, 'proxy' | 'answerCallback'>): HttpHandler[] {
  const proxy = new MemoryProxy((body, signal) => system.answerCallback(body, signal), systemClock());
  const { host, port } = system.proxy;
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const paths = ['/api/v1/system', '/api/v1/system/*', '/system/*'];
  return paths.map((path) =>
    http.post(`${origin}${path}`, async ({ request }) => {
      const body = new Uint8Array(await request.arrayBuffer());
      const answer = await proxy.answer(new URL(request.url).pathname, body);
      const headers = { 'Content-Type': 'application/octet-stream' };
      return HttpResponse.arrayBuffer(Uint8Array.from(answer.body).buffer, {
        status: answer.status,
        headers,
      });
    }),
  );
}
