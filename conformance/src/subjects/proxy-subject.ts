// A proxy under test: somebody's command, started with the deployed environment names, or a URL where one runs.
import type { Deadlines } from '../deadlines.js';
import type { Environment } from '../environment.js';
import { isListening } from './is-listening.js';
import { fillIn, planEnvironment, planNodes, type NodePlan } from './node-plan.js';
import { startProcess, type RunningProcess } from './process.js';
import type { SubjectUnderTest } from './subject.js';
import { untilReady } from './until-ready.js';

interface ProxyCommand {
  /** One of several: `A`, `B` or `C`. */
  readonly name?: string;
  readonly command: readonly string[];
  readonly env: Environment;
  readonly system: string;
  readonly deadlines: Deadlines;
  readonly plan: NodePlan;
  /** Told when the process was ended and started again. */
  readonly onRestart?: () => void;
  /** Aborted when it need not come up any more. */
  readonly giveUp?: AbortSignal;
}

const loopback = '127.0.0.1';

/** A proxy by itself, whose user function the kit plays at `hostPort`. */
export async function startProxy(
  options: Omit<ProxyCommand, 'plan'> & { readonly hostPort: number },
): Promise<SubjectUnderTest> {
  const [plan] = await planNodes([options.hostPort], '');
  return startPlanned({ ...options, plan: plan! });
}

export async function startPlanned(options: ProxyCommand): Promise<SubjectUnderTest> {
  const { plan, deadlines } = options;
  const baseUrl = `http://${loopback}:${plan.port}`;
  const env = {
    ...options.env,
    PROXY_ACTOR_SYSTEM_NAME: options.system,
    USER_FUNCTION_HOST: loopback,
    ...planEnvironment(plan),
  };
  const command = fillIn(options.command, plan);
  const named = { baseUrl, command, ...(options.name === undefined ? {} : { name: options.name }) };
  const launch = async (): Promise<RunningProcess> => {
    const running = startProcess(command, env);
    try {
      await untilReady({ ...named, running }, deadlines, options.giveUp);
    } catch (error) {
      await running.kill();
      throw error;
    }
    return running;
  };
  return processSubject(baseUrl, deadlines, launch, options.onRestart);
}

async function processSubject(
  baseUrl: string,
  deadlines: Deadlines,
  launch: () => Promise<RunningProcess>,
  onRestart?: () => void,
): Promise<SubjectUnderTest> {
  let asked = false;
  let saidBefore = '';
  let lost: string | undefined;
  let running = await launch();
  return {
    baseUrl,
    get lost() {
      return lost;
    },
    output: () => saidBefore + running.output(),
    get crashed() {
      return running.hasExited && !asked;
    },
    get ending() {
      return running.ending;
    },
    async restart(by) {
      asked = true;
      onRestart?.();
      if (by === 'stop') {
        running.terminate();
        await within(running.exited, deadlines.endMs);
      }
      await running.kill();
      saidBefore = (saidBefore + running.output()).slice(-outputCharactersMax);
      try {
        running = await launch();
      } catch (error) {
        lost = (error as Error).message;
        throw error;
      }
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
      await running.stop(deadlines.stopMs);
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

interface RunningProxy {
  readonly name?: string;
  readonly url: string;
  readonly deadlines: Deadlines;
  readonly giveUp?: AbortSignal;
}

/** A proxy that somebody else runs. */
export async function attachProxy({
  url,
  deadlines,
  giveUp,
  ...named
}: RunningProxy): Promise<SubjectUnderTest> {
  await untilReady({ ...named, baseUrl: url }, deadlines, giveUp);
  return { baseUrl: url, output: () => '', crashed: false, stop: async () => {} };
}
