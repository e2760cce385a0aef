// What a run is told by its flags.

import type { Environment } from './environment.js';

export interface RunSettings {
  readonly system: string;
  /** Which parts of the protocol are judged. */
  readonly profiles: readonly string[];
  readonly claims: readonly string[];
  readonly run: readonly string[];
  readonly skip: readonly string[];
  readonly strict: boolean;
  readonly bail: boolean;
  readonly jobs: number;
  readonly timeoutScale: number;
  readonly seed: number;
  /** Where the kit plays the user function; 0: any free port. */
  readonly hostPort: number;
  /** The same for proxies B and C. */
  readonly peerHostPorts: readonly number[];
  /** Where the kit plays the proxy; 0: any free port. */
  readonly listenPort: number;
  readonly out: string;
  readonly env: Environment;
  /** Off for null testees and mutants: a case runs even when what it stands on has failed. */
  readonly prerequisites: boolean;
  readonly progress: (text: string) => void;
}

/** The profiles that there are cases for. */
export const knownProfiles = [
  'core',
  'cluster',
  'workflow',
  'timing',
  'channels',
  'pooled',
  'lifecycle',
] as const;

/** The claims that exist, by role, and what they mean. */
export const knownClaims = {
  proxy: {
    restart: 'the kit may kill the proxy and start it again: what it acknowledged is durable',
    'shared-store': 'the proxies of a cluster keep their states in one store',
  },
  sdk: {
    client: 'handlers can spawn and invoke actors',
    tags: 'handlers can read and set tags',
    checkpoint: 'handlers can ask for a checkpoint',
    timers: 'actors can have actions that run at intervals; the testee hosts tck-timer',
    subscriptions: 'actors can subscribe to channels; the testee hosts tck-channel',
    pools: 'actors can be pooled; the testee hosts tck-pooled',
    settings: 'actors have times, a first state and first tags; the testee hosts tck-settings',
  },
} as const;
