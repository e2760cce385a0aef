// What proxies that are to form a cluster are told.
import { describe, expect, test } from 'vitest';
import { fillIn, planEnvironment, planNodes } from './node-plan.js';

describe('a plan for three proxies', async () => {
  const plans = await planNodes([21_001, 21_002, 21_003], '/tmp/somewhere');
  const of = (name: string) => plans.map((plan) => plan.values[name]);

  test('numbers them, and gives each its own name and ports', () => {
    expect(of('n')).toEqual(['1', '2', '3']);
    expect(of('host-port')).toEqual(['21001', '21002', '21003']);
    const own = [...of('port'), ...of('node-port'), ...of('host-port'), of('cluster-port')[0]];
    expect(new Set(own).size).toBe(10);
    expect(new Set(of('node')).size).toBe(3);
    for (const name of of('node')) expect(name).toMatch(/^spawn[1-3]-[0-9a-f]{8}@127\.0\.0\.1$/);
  });

  test('tells all the same of what they share', () => {
    for (const name of ['nodes', 'members', 'cluster-port', 'cookie', 'dir'])
      expect(new Set(of(name)).size).toBe(1);
    expect(of('nodes')[0]).toBe(of('node').join(','));
    expect(of('members')[0]).toBe(
      of('node-port')
        .map((port) => `127.0.0.1:${port}`)
        .join(','),
    );
  });

  test('fills the placeholders of a command, and leaves other braces alone', () => {
    const [first] = plans;
    const command = ['run', '--port={port}', '{"json": {n}}', '{other}', '{dir}/a-{n}.db'];
    expect(fillIn(command, first!)).toEqual([
      'run',
      `--port=${first!.port}`,
      '{"json": 1}',
      '{other}',
      '/tmp/somewhere/a-1.db',
    ]);
  });

  test('says the same in the environment', () => {
    expect(planEnvironment(plans[1]!)).toMatchObject({
      SPAWN_TCK_NODE: '2',
      SPAWN_TCK_DIR: '/tmp/somewhere',
      PROXY_HTTP_PORT: String(plans[1]!.port),
      USER_FUNCTION_PORT: '21002',
    });
  });
});
