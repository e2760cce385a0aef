// A run against several proxies: by a command template, by URLs, and what is said where they are no cluster.
import { describe, expect, test } from 'vitest';
import { freePort } from '../src/subjects/free-port.js';
import { clusterFlags } from './cluster-flags.js';
import { checksOf, referenceProxy, runKit } from './kit-process.js';
import { startReferenceProxy } from './reference-proxy.js';

const template = ['--', process.execPath, referenceProxy, ...clusterFlags];

function statuses(result: Parameters<typeof checksOf>[0]): string[] {
  return [...new Set(checksOf(result).map((one) => one.status))].sort();
}

describe('a run against several proxies', { timeout: 240_000 }, () => {
  test('started by a command template judges the cluster, three where a case needs them', async () => {
    const args = ['proxy', '--peers', '3', '--run', 'PLC-3', '--run', 'INV-1', ...template];
    const result = await runKit(args);
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    expect(checksOf(result).filter((one) => one.requirement === 'PLC-3')).toHaveLength(2);
    expect(statuses(result)).toEqual(['pass']);
  });

  test('leaves out what needs one proxy more', async () => {
    const result = await runKit(['proxy', '--peers', '2', '--run', 'PLC-3', ...template]);
    const own = checksOf(result).filter((one) => one.requirement === 'PLC-3');
    expect(own.map((one) => [one.status, one.reason])).toEqual([
      ['pass', undefined],
      ['not-claimed', 'needs 3 proxies'],
    ]);
  });

  test('that run already', async () => {
    const [hostPort, peerHostPort, epmdPort] = [await freePort(), await freePort(), await freePort()];
    const names = [`a-${epmdPort}@127.0.0.1`, `b-${epmdPort}@127.0.0.1`];
    const start = (index: 0 | 1) =>
      startReferenceProxy({
        hostPort: index === 0 ? hostPort : peerHostPort,
        env: {
          PROXY_CLUSTER_STRATEGY: 'list',
          PROXY_CLUSTER_NODES: names.join(','),
          RELEASE_NODE: names[index]!,
          RELEASE_COOKIE: 'kit-test',
          ERL_EPMD_PORT: `${epmdPort}`,
        },
      });
    const proxies = [await start(0), await start(1)] as const;
    try {
      const urls = ['--url', proxies[0].url, '--url', proxies[1].url];
      const ports = ['--host-port', `${hostPort}`, '--peer-host-port', `${peerHostPort}`];
      const result = await runKit(['proxy', ...urls, ...ports, '--profile', 'cluster', '--run', 'PLC-12']);
      expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    } finally {
      await Promise.all(proxies.map((one) => one.kill()));
    }
  });

  test('is inconclusive when they never come to know each other', async () => {
    const args = ['proxy', '--peers', '2', '--profile', 'cluster', '--timeout-scale', '0.1'];
    const alone = ['--', process.execPath, referenceProxy, '--database-type', 'memory'];
    const result = await runKit([...args, ...alone]);
    expect(result.stderr).toMatch(
      /the proxies do not know each other: actors that were registered at [AB] could not be invoked at [AB]/,
    );
    expect(result.stderr).toMatch(/; [AB] answered the registration with 200 Accepted, and [AB] the last/);
    expect(result.stderr).toMatch(/proxy A \(http:[^)]*\) said:\n[^]*proxy B \(http:[^)]*\) said:\n/);
    expect(result.exitCode).toBe(3);
    expect(result.report).toMatchObject({ exitCode: 3, runs: [] });
  });

  test('of a proxy alone judges no cluster', async () => {
    const result = await runKit(['proxy', '--run', 'PLC-1', '--', process.execPath, referenceProxy]);
    expect(statuses(result)).toEqual(['not-claimed']);
    expect(result.exitCode).toBe(3);
  });
});
