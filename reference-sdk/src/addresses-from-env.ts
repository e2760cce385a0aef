// The environment variables that deployments of Spawn set, read from an object that is handed in.
import type { ActorSystemOptions } from './actor-system-options.js';
import { SpawnError } from './errors.js';

/**
 * `PROXY_HTTP_HOST`, `PROXY_HTTP_PORT`, `USER_FUNCTION_HOST` and `USER_FUNCTION_PORT` as settings; what is unset or
 * empty keeps its default. Usage: `createActorSystem({ name, actors, ...addressesFromEnv(process.env) })`.
 * @throws SpawnError invalid-argument when a port is no number from 0 to 65535
 */
export function addressesFromEnv(
  env: Readonly<Record<string, string | undefined>>,
): Pick<ActorSystemOptions, 'proxy'> & { readonly host: { readonly host?: string; readonly port?: number } } {
  return {
    proxy: { ...hostIn(env, 'PROXY_HTTP_HOST'), ...portIn(env, 'PROXY_HTTP_PORT') },
    host: { ...hostIn(env, 'USER_FUNCTION_HOST'), ...portIn(env, 'USER_FUNCTION_PORT') },
  };
}

function hostIn(env: Readonly<Record<string, string | undefined>>, key: string): { host?: string } {
  return env[key] ? { host: env[key] } : {};
}

function portIn(env: Readonly<Record<string, string | undefined>>, key: string): { port?: number } {
  const text = env[key];
  if (!text) return {};
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return { port };
  throw new SpawnError(
    'invalid-argument',
    `${key} must be a port from 0 to 65535, got ${JSON.stringify(text)}`,
  );
}
