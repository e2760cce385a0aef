// What EPMD knows of nodes, as tests ask and tell it. Always holds: what a test entered is gone when it is over.
import { onTestFinished } from 'vitest';
import { askForPort, registerAt } from '../../src/adapters/cluster/erlang/epmd-client.js';

const host = '127.0.0.1';
const patienceMs = 30_000;

/** Where the node of that name listens. @throws when EPMD there does not know it */
export async function portOf(name: string, epmdPort: number): Promise<number> {
  const port = await askForPort({ host, port: epmdPort }, shortNameOf(name), AbortSignal.timeout(patienceMs));
  if (port === undefined) throw new Error(`EPMD at port ${epmdPort} does not know ${name}`);
  return port;
}

/** Makes EPMD say that the node of that name listens there. */
export async function enter(name: string, port: number, epmdPort: number): Promise<void> {
  const entry = { name: shortNameOf(name), port, hidden: true };
  const { socket } = await registerAt({ host, port: epmdPort }, entry, AbortSignal.timeout(patienceMs));
  onTestFinished(() => void socket.destroy());
}

const shortNameOf = (name: string): string => name.replace(/@.*/, '');
