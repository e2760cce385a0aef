// An SDK that does nothing: it registers as a testee should, with the nonce, and then answers callbacks with nothing.
// No check may pass on it. NULL_KIND says which nothing it is.
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ActorInvocationResponse, Kind, RegistrationRequest, RequestStatus } from '@spawn-conformance/proto';

const env = process.env;
const system = env['SPAWN_TCK_SYSTEM'] ?? 'spawn-system';
const proxy = `http://${env['PROXY_HTTP_HOST'] ?? '127.0.0.1'}:${env['PROXY_HTTP_PORT'] ?? '9001'}`;
const tryAgainAfterMs = 100;

type Respond = (body: Uint8Array, answer: http.ServerResponse) => void;

const octets = { 'content-type': 'application/octet-stream' };
const constant = ActorInvocationResponse.encode({
  actorName: 'tck-named',
  actorSystem: system,
  updatedContext: {},
  value: { type_url: RequestStatus.typeUrl, value: RequestStatus.encode({ status: 1 }) },
});

const kinds: Record<string, Respond | undefined> = {
  unreachable: undefined,
  silent: () => {},
  'empty-200': (_body, answer) => answer.writeHead(200, octets).end(),
  echo: (body, answer) => answer.writeHead(200, octets).end(body),
  constant: (_body, answer) => answer.writeHead(200, octets).end(constant),
  'always-500': (_body, answer) => answer.writeHead(500, octets).end(),
};

function actor(name: string, kind: Kind) {
  return {
    id: { name, system },
    settings: { kind, stateful: true },
    state: { tags: { 'tck-run': env['SPAWN_TCK_RUN'] ?? '' } },
    actions: [{ name: 'Run' }, { name: 'Peek' }],
  };
}

const registration = RegistrationRequest.encode({
  serviceInfo: { serviceName: 'null', serviceVersion: '0', protocolMajorVersion: 1, protocolMinorVersion: 1 },
  actorSystem: {
    name: system,
    registry: {
      actors: {
        'tck-named': actor('tck-named', Kind.NAMED),
        'tck-unnamed': actor('tck-unnamed', Kind.UNNAMED),
      },
    },
  },
});

async function isRegistered(): Promise<boolean> {
  try {
    const answer = await fetch(`${proxy}/api/v1/system`, {
      method: 'POST',
      headers: octets,
      body: Buffer.from(registration),
    });
    return answer.ok;
  } catch {
    // The proxy is not up yet, as any SDK may find it.
    return false;
  }
}

const kind = env['NULL_KIND'] ?? '';
if (!Object.hasOwn(kinds, kind)) throw new Error(`NULL_KIND is one of ${Object.keys(kinds).join(', ')}`);
const respond = kinds[kind];
if (respond) {
  http
    .createServer((request, answer) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => respond(Buffer.concat(chunks), answer));
    })
    .listen(Number(env['USER_FUNCTION_PORT'] ?? 8090), '127.0.0.1');
} else {
  // Nothing listens, but the process stays.
  setInterval(() => {}, 60_000);
}
while (!(await isRegistered())) await wait(tryAgainAfterMs);
