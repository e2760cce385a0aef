// A port that was free a moment ago, for a program that is started at once. It is drawn from below the ports that
// systems hand out by themselves, so that no outgoing connection of anybody takes it meanwhile, and never twice by one
// run, where many programs start at the same time; should another program draw the same one, it shows as a failed start.
import { randomInt } from 'node:crypto';
import net from 'node:net';

const [portMin, portMax] = [20_000, 32_767];

let last = randomInt(portMin, portMax + 1);

/** @throws Error when a hundred ports in a row are taken: something else is wrong then */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = last < portMax ? last + 1 : portMin;
    last = port;
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
