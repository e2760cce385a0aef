// A port that was free a moment ago, for a program that is started at once. It is drawn from below the ports that
// systems hand out by themselves, so that no outgoing connection of anybody takes it meanwhile, and below those that
// the kit draws. Many wrong programs start at the same time: each draws where its process id says, so no two of them
// draw the same one.
import { randomInt } from 'node:crypto';
import net from 'node:net';

const [portMin, portMax] = [12_000, 19_999];
const drawsEach = 4;

/** @throws Error when a hundred ports in a row are taken: something else is wrong then */
export async function freePort(): Promise<number> {
  const first = process.pid * drawsEach + randomInt(drawsEach);
  for (let tries = 0; tries < 100; tries += 1) {
    const port = portMin + ((first + tries) % (portMax + 1 - portMin));
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port found on 127.0.0.1 between ${portMin} and ${portMax}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
