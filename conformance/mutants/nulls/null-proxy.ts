// A proxy that does nothing: no check may pass on it. NULL_KIND says which nothing it is; the readiness path answers
// where the kind can answer at all, so that the kit gets as far as its cases.
import http from 'node:http';
import {
  ActorInvocationResponse,
  InvocationResponse,
  RegistrationResponse,
  SpawnResponse,
  Status,
} from '@spawn-conformance/proto';

const ok = { status: Status.OK, message: 'Accepted' };

/** One valid message for each endpoint, always the same. */
function constant(path: string): Uint8Array {
  if (path.endsWith('/actors/spawn')) return SpawnResponse.encode({ status: ok });
  if (path.endsWith('/invoke'))
    return InvocationResponse.encode({ status: ok, value: { type_url: 'x', value: Buffer.from('x') } });
  if (path.endsWith('/actors/actions')) return ActorInvocationResponse.encode({ updatedContext: {} });
  return RegistrationResponse.encode({
    status: ok,
    proxyInfo: { protocolMajorVersion: 1, proxyName: 'null', proxyVersion: '0' },
  });
}

type Respond = (path: string, body: Uint8Array, answer: http.ServerResponse) => void;

const octets = { 'content-type': 'application/octet-stream' };

const kinds: Record<string, Respond> = {
  silent: () => {},
  'empty-200': (_path, _body, answer) => answer.writeHead(200, octets).end(),
  echo: (_path, body, answer) => answer.writeHead(200, octets).end(body),
  constant: (path, _body, answer) => answer.writeHead(200, octets).end(constant(path)),
  'always-500': (_path, _body, answer) => answer.writeHead(500, octets).end(),
};

const kind = process.env['NULL_KIND'] ?? '';
const respond = kinds[kind];
if (!respond) throw new Error(`NULL_KIND is one of ${Object.keys(kinds).join(', ')}`);

http
  .createServer((request, answer) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (path === '/health/readiness' && kind === 'silent') answer.writeHead(200).end();
      else respond(path, Buffer.concat(chunks), answer);
    });
  })
  .listen(Number(process.env['PROXY_HTTP_PORT'] ?? 9001), '127.0.0.1');
