// One process of the testee, started by the names of its contract. Nothing is waited for here.
import type { Environment } from '../environment.js';
import type { Deadlines } from '../deadlines.js';
import { freePort } from './free-port.js';
import { startProcess, type RunningProcess } from './process.js';

export interface SdkCommand {
  readonly command: readonly string[];
  readonly env: Environment;
  readonly system: string;
  /** Comes back in the registration. */
  readonly nonce: string;
  readonly deadlines: Deadlines;
  /** Where the testee is to listen; 0: any free port. */
  readonly hostPort: number;
}

export interface SdkProcess {
  /** Where it listens for callbacks. */
  readonly baseUrl: string;
  readonly running: RunningProcess;
}

const loopback = '127.0.0.1';

/** The environment of a testee: what a person has to set who starts it by hand. */
export function testeeEnvironment(
  options: Pick<SdkCommand, 'system' | 'nonce'>,
  proxyPort: number,
  hostPort: number,
): Record<string, string> {
  return {
    PROXY_HTTP_HOST: loopback,
    PROXY_HTTP_PORT: String(proxyPort),
    USER_FUNCTION_HOST: loopback,
    USER_FUNCTION_PORT: String(hostPort),
    SPAWN_TCK_SYSTEM: options.system,
    SPAWN_TCK_RUN: options.nonce,
  };
}

export async function startSdkProcess(options: SdkCommand, proxyPort: number): Promise<SdkProcess> {
  const hostPort = options.hostPort === 0 ? await freePort() : options.hostPort;
  const env = { ...options.env, ...testeeEnvironment(options, proxyPort, hostPort) };
  return { baseUrl: baseUrlOf(hostPort), running: startProcess(options.command, env) };
}

export function baseUrlOf(hostPort: number): string {
  return `http://${loopback}:${hostPort}`;
}
