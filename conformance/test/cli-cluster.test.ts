// The command line for several proxies: what is refused before anything is started.
import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { freePort } from '../src/subjects/free-port.js';
import { referenceProxy, runKit } from './kit-process.js';

const proxy = ['--', process.execPath, referenceProxy];

describe('exit codes', () => {
  test.each([
    ['a cluster of one', ['proxy', '--profile', 'cluster', ...proxy], 'needs two or more proxies'],
    ['a cluster of four', ['proxy', '--peers', '4', ...proxy], 'no case needs more than 3'],
    ['peers of a URL', ['proxy', '--url', 'http://127.0.0.1:1', '--peers', '2'], 'by --peer-url'],
    [
      'a URL as a command',
      ['proxy', 'http://127.0.0.1:1'],
      'is no command; for a proxy that runs already: --url',
    ],
    [
      'one URL twice',
      ['proxy', '--url', 'http://127.0.0.1:1', '--url', 'http://127.0.0.1:1/'],
      'http://127.0.0.1:1 is named twice',
    ],
    ['a peer URL of a command', ['proxy', '--peer-url', 'http://127.0.0.1:1', ...proxy], 'it is --peers'],
    [
      'a peer URL that is none',
      ['proxy', '--url', 'http://127.0.0.1:1', '--peer-url', 'x'],
      'not an http URL',
    ],
    [
      'a peer URL with a path',
      ['proxy', '--url', 'http://127.0.0.1:1', '--peer-url', 'http://127.0.0.1:2/api'],
      '--peer-url http://127.0.0.1:2/api: without a path',
    ],
    [
      'the same URL twice',
      ['proxy', '--url', 'http://127.0.0.1:1', '--peer-url', 'http://127.0.0.1:1/'],
      'http://127.0.0.1:1 is named twice',
    ],
    [
      'the same URL twice, once with the port that it has anyhow',
      ['proxy', '--url', 'http://127.0.0.1:1', '--peer-url', 'http://b', '--peer-url', 'http://b:80'],
      'http://b is named twice',
    ],
    [
      'no port left for another user function',
      ['proxy', '--url', 'http://127.0.0.1:1', '--peer-url', 'http://127.0.0.1:2', '--host-port', '65535'],
      'say --peer-host-port',
    ],
    [
      'a host port too many',
      ['proxy', '--peer-host-port', '8091', ...proxy],
      'more of them than other proxies',
    ],
  ])('2 for %s', async (_, args, message) => {
    const { exitCode, stderr } = await runKit(args);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('2 for a port of another user function that is taken: the one after --host-port, and how to name another', async () => {
    const port = await freePort();
    const server = net.createServer().listen(port + 1, '127.0.0.1');
    await once(server, 'listening');
    const urls = ['--url', 'http://127.0.0.1:1', '--peer-url', 'http://127.0.0.1:2'];
    const { exitCode, stderr } = await runKit(['proxy', ...urls, '--host-port', `${port}`]);
    server.close();
    expect(stderr).toContain(
      `the kit cannot listen at port ${port + 1} (EADDRINUSE); name another one with --peer-host-port`,
    );
    expect(exitCode).toBe(2);
  });
});
