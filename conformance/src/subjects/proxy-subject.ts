// A proxy under test: somebody's command, started with the deployed environment names, or a URL where one runs.
import type { Environment } from '../environment.js';
import { sendRequest } from '../peers/http-client.js';
import type { Deadlines } from '../deadlines.js';
import { isListening } from './is-listening.js';
import { freePort } from './free-port.js';
import { startProcess, type RunningProcess } from './process.js';
import { SubjectNotReady, type SubjectUnderTest } from './subject.js';

interface ProxyCommand {
  readonly command: readonly string[];
  readonly env: Environment;
  readonly system: string;
  /** Where the kit plays the user function. */
  readonly hostPort: number;
  readonly deadlines: Deadlines;
}

export async function startProxy(options: ProxyCommand): Promise<SubjectUnderTest> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const env = {
    ...options.env,
    PROXY_HTTP_PORT: String(port),
    PROXY_ACTOR_SYSTEM_NAME: options.system,
    USER_FUNCTION_HOST: '127.0.0.1',
    USER_FUNCTION_PORT: String(options.hostPort),
  };
  let asked = false;
  let saidBefore = '';
  let running = await launch();
  async function launch(): Promise<RunningProcess> {
    const started = startProcess(options.command, env);
    try {
      await untilReady(baseUrl, options.deadlines, started);
    } catch (error) {
      await started.kill();
      throw error;
    }
    return started;
  }
  return {
    baseUrl,
    output: () => saidBefore + running.output(),
    get crashed() {
      return running.hasExited && !asked;
    },
    get ending() {
      return running.ending;
    },
    async restart(by) {
      asked = true;
      if (by === 'stop') {
        running.terminate();
        await within(running.exited, options.deadlines.endMs);
      }
      await running.kill();
      saidBefore = (saidBefore + running.output()).slice(-outputCharactersMax);
      running = await launch();
      asked = false;
    },
    async kill() {
      asked = true;
      await running.kill();
    },
    terminate() {
      asked = true;
      running.terminate();
    },
    async exited(withinMs) {
      const giveUp = AbortSignal.timeout(withinMs);
      return (await within(running.exited, withinMs)) && (await untilClosed(baseUrl, giveUp));
    },
    async stop() {
      asked = true;
      await running.stop(options.deadlines.stopMs);
    },
  };
}

/** Whether nothing listens any more: behind a script that ended, the proxy itself may still run. */
async function untilClosed(baseUrl: string, giveUp: AbortSignal): Promise<boolean> {
  while (await isListening(baseUrl)) {
    if (giveUp.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Of processes that were ended or ended by themselves; what the running one says comes on top. */
const outputCharactersMax = 64 * 1024;

/** Whether the event came in time. */
async function within(event: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const came = await Promise.race([event.then(() => true), late]);
  clearTimeout(timer);
  return came;
}

/** A proxy that somebody else runs. */
export async function attachProxy(url: string, deadlines: Deadlines): Promise<SubjectUnderTest> {
  await untilReady(url, deadlines);
  return { baseUrl: url, output: () => '', crashed: false, stop: async () => {} };
}

/** Ready: 200 on /health/readiness, or any other answer but 503 where there is no such path. */
async function untilReady(baseUrl: string, deadlines: Deadlines, running?: RunningProcess): Promise<void> {
  const endsAtMs = performance.now() + deadlines.startMs;
  const request = { method: 'GET', target: '/health/readiness', headers: {}, body: new Uint8Array() };
  let last: number | undefined;
  for (;;) {
    const { status } = await sendRequest(baseUrl, request, { deadlineMs: 2_000, graceMs: deadlines.graceMs });
    if (status !== undefined && status !== 503) return;
    last = status;
    if (running?.hasExited) throw notReady(`the proxy ${running.ending} before it was ready`, running);
    if (performance.now() > endsAtMs) {
      const what = last === undefined ? 'did not answer' : `answered ${last} on /health/readiness`;
      throw notReady(`the proxy ${what} at ${baseUrl} for ${deadlines.startMs} ms`, running);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function notReady(why: string, running?: RunningProcess): SubjectNotReady {
  const output = running?.output().trim();
  return new SubjectNotReady(output ? `${why}; it said:\n${output}` : why);
}
