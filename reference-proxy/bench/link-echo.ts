// The far end of the link's bench, a process of its own: gives back whatever it is sent, by gen_server call and by HTTP.
// Takes EPMD's port; prints its HTTP port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBenchNode } from './bench-node.js';

const node = await startBenchNode('echo', Number(process.argv[2]), true);
node.register('echo', { call: (request) => Promise.resolve(request) });

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    response.writeHead(200, { 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
