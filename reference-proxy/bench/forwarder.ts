// The limit that the proxy is compared with: a bare two-hop forwarder, node:http in, undici out, no protocol at all.
// Takes the user function's port; prints its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

const pool = new Pool(`http://127.0.0.1:${process.argv[2]}`);
const headers = { 'content-type': 'application/octet-stream' };

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    void pool
      .request({ method: 'POST', path: '/api/v1/actors/actions', headers, body: body ?? null })
      .then(async (answer) => {
        const bytes = Buffer.from(await answer.body.arrayBuffer());
        response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
      });
  });
});

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
