// Clustered proxies as processes, and what a program of the cluster needs to reach them.
import { InvocationRequest, InvocationResponse, Kind } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startClusterProcesses, type ClusterProcesses } from '../cluster/cluster-processes.js';
import { freePort } from '../cluster/free-port.js';
import { actor, system } from '../durability/wire-client.js';

export const proxyCookie = 'of-the-proxies';

interface ClusteredProxies {
  readonly cluster: ClusterProcesses;
  readonly epmdPort: number;
}

/** Proxies of these names. Each of the actors is registered by the user function of the last one. */
export async function startProxies(
  names: readonly string[],
  actors: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ClusteredProxies> {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const epmdPort = await freePort();
  const cluster = await startClusterProcesses(names, {
    databasePath: join(folder, 'spawn.db'),
    env: { ERL_EPMD_PORT: String(epmdPort), RELEASE_COOKIE: proxyCookie, ...env },
  });
  onTestFinished(() => cluster.stop());
  const { client } = cluster.nodes.at(-1) ?? { client: undefined };
  await client?.register(...actors.map((name) => actor(name, Kind.NAMED, 1)));
  return { cluster, epmdPort };
}

/** The bytes of a request that appends `text` to what the actor holds. */
export function appendRequest(name: string, text: string): Uint8Array {
  const value = { type_url: 'test/text', value: Buffer.from(text) };
  const id = { name, system };
  return InvocationRequest.encode({ system: { name: system }, actor: { id }, actionName: 'append', value });
}

/** What the bytes of a response say: the value as text, or the status and its message. */
export function readResponse(bytes: Uint8Array): { status?: number | null; says: string } {
  const { status, value } = InvocationResponse.decode(bytes);
  const says = value?.value ? Buffer.from(value.value).toString() : (status?.message ?? '');
  return { status: status?.status ?? 0, says };
}
