// TLS with a real Erlang node, as `-proto_dist inet_tls` does it: both sides prove who they are, or nothing comes about.
import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { binary } from '../../src/adapters/cluster/erlang/terms.js';
import {
  createAuthority,
  erlTlsArgs,
  erlTlsMissing,
  materialOf,
  opensslMissing,
  type Certificate,
} from './certificates.js';
import { dialSocket } from './raw-peer.js';
import { startNode, startPair, type Pair } from './start-nodes.js';

const here = '127.0.0.1';

function startTlsPair(ours: Certificate, its: Certificate, itsAsClient?: null): Promise<Pair> {
  return startPair({ tls: materialOf(ours) }, { args: erlTlsArgs(its, itsAsClient) });
}

/** Neither gets through to the other, and both stay as they are. */
async function expectApart({ node, erl }: Pair): Promise<Error> {
  const error: unknown = await node.connect(erl.name).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NodeDown);
  expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pang');
  expect([node.nodes(), await erl.eval('nodes(connected)')]).toEqual([[], '[]']);
  return error as Error;
}

describe.skipIf(erlTlsMissing)(`TLS with a real Erlang node ${erlTlsMissing ?? ''}`, () => {
  test('it calls us', async () => {
    const authority = createAuthority();
    const { node, erl } = await startTlsPair(authority.issue(here), authority.issue(here));
    node.register('echo', { call: async (request) => request });
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    const call = "gen_server:call({echo, 'ts@127.0.0.1'}, Bytes)";
    expect(await erl.eval(`Bytes = rand:bytes(300000), Bytes =:= ${call}`)).toBe('true');
    expect(node.nodes()).toEqual([erl.name]);
  });

  test('we call it', async () => {
    const authority = createAuthority();
    const { node, erl } = await startTlsPair(authority.issue(here), authority.issue(here));
    expect(await node.ping(erl.name)).toBe(true);
    const what = { module: 'binary', function: 'copy', args: [binary('abc'), 100_000] };
    expect(await node.callFunction(erl.name, what, 30_000)).toEqual(binary('abc'.repeat(100_000)));
    const proto = '{ok, [[Proto]]} = init:get_argument(proto_dist), Proto';
    expect(await erl.eval(proto)).toBe('"inet_tls"');
  });

  test('with a certificate of another authority nobody gets in, whoever calls', async () => {
    const pair = await startTlsPair(createAuthority().issue(here), createAuthority().issue(here));
    expect((await expectApart(pair)).message).toMatch(/certificate|self-signed|alert/i);
  });

  test('we do not call a node whose certificate is for another host', async () => {
    const authority = createAuthority();
    const { node, erl } = await startTlsPair(authority.issue(here), authority.issue('elsewhere.example'));
    await expect(node.connect(erl.name)).rejects.toThrow(
      'its certificate is for DNS:elsewhere.example, not for 127.0.0.1',
    );
    expect(node.nodes()).toEqual([]);
  });

  test('it does not call us when our certificate is for another host', async () => {
    const authority = createAuthority();
    const { node, erl } = await startTlsPair(authority.issue('elsewhere.example'), authority.issue(here));
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pang');
    expect(node.nodes()).toEqual([]);
  });

  test('it does not get in without a certificate', async () => {
    const authority = createAuthority();
    const { node, erl } = await startTlsPair(authority.issue(here), authority.issue(here), null);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pang');
    expect(node.nodes()).toEqual([]);
    expect(node.log.lines.some(({ message }) => message === 'a node that called was refused')).toBe(true);
    expect(await node.ping(erl.name)).toBe(true);
  });

  test('the cookie is asked for all the same', async () => {
    const authority = createAuthority();
    const args = erlTlsArgs(authority.issue(here));
    const tls = materialOf(authority.issue(here));
    const { node, erl } = await startPair({ tls, cookie: 'one' }, { args, cookie: 'another' });
    await expect(node.connect(erl.name)).rejects.toThrow(/another cookie/);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pang');
  });
});

describe.skipIf(opensslMissing)(`a node with TLS ${opensslMissing ?? ''}`, () => {
  test('lets nobody to the handshake who shows no certificate, or does not speak TLS', async () => {
    const own = createAuthority().issue(here);
    const node = await startNode({ tls: materialOf(own) });
    const bare = connectTls({ host: here, port: node.port, rejectUnauthorized: false });
    const [error] = (await once(
      bare.on('data', () => {}),
      'error',
    )) as [Error];
    expect(error.message).toMatch(/certificate required|ECONNRESET|alert/i);
    const plain = await dialSocket(node.port);
    plain.write(Buffer.from('\0\x1bNthis is no TLS at all, but a name', 'latin1'));
    await once(plain.resume(), 'close');
    expect(node.nodes()).toEqual([]);
  });
});
