import { describe, expect, test } from 'vitest';
import { addressesFromEnv } from './addresses-from-env.js';

describe('addresses from the environment', () => {
  test('are those that deployments set', () => {
    const env = {
      PROXY_HTTP_HOST: '10.0.0.1',
      PROXY_HTTP_PORT: '9100',
      USER_FUNCTION_HOST: '0.0.0.0',
      USER_FUNCTION_PORT: '8190',
    };
    expect(addressesFromEnv(env)).toEqual({
      proxy: { host: '10.0.0.1', port: 9100 },
      host: { host: '0.0.0.0', port: 8190 },
    });
  });

  test('keep their defaults where nothing, or nothing but emptiness, is set', () => {
    expect(addressesFromEnv({ PROXY_HTTP_PORT: '' })).toEqual({ proxy: {}, host: {} });
  });

  test.each(['x', '70000', '-1', '9001 ', '0x10', '1.5'])('refuse the port %j', (port) => {
    expect(() => addressesFromEnv({ USER_FUNCTION_PORT: port })).toThrow(
      `USER_FUNCTION_PORT must be a port from 0 to 65535, got ${JSON.stringify(port)}`,
    );
  });
});
