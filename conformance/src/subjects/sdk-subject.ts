// An SDK under test: somebody's testee, started by a command or by hand. Always holds: it is ready when its
// registration has arrived at the kit's proxy, and not before.
import { setTimeout as wait } from 'node:timers/promises';
import type { Registrar, Registration } from '../peers/registrar.js';
import type { RunningProcess } from './process.js';
import { baseUrlOf, startSdkProcess, type SdkCommand } from './sdk-process.js';
import { SubjectNotReady, type SubjectUnderTest } from './subject.js';

export interface SdkUnderTest {
  readonly subject: SubjectUnderTest;
  readonly registration: Registration;
  readonly startTookMs: number;
}

/** The kit's proxy, as a testee finds it. */
export interface ProxyOfRun {
  readonly port: number;
  readonly registrar: Registrar;
}

export async function startSdk(options: SdkCommand, proxy: ProxyOfRun): Promise<SdkUnderTest> {
  const startedAtMs = performance.now();
  let asked = false;
  let saidBefore = '';
  const first = await startSdkProcess(options, proxy.port);
  let running = first.running;
  // A process that is started again listens where the first one did.
  const again = { ...options, hostPort: Number(new URL(first.baseUrl).port) };
  const registration = await whenRegistered(running, options, proxy.registrar);
  const subject: SubjectUnderTest = {
    baseUrl: first.baseUrl,
    output: () => saidBefore + running.output(),
    get crashed() {
      return running.hasExited && !asked;
    },
    get ending() {
      return running.ending;
    },
    async restart() {
      asked = true;
      await running.kill();
      saidBefore += running.output();
      running = (await startSdkProcess(again, proxy.port)).running;
      await whenRegistered(running, options, proxy.registrar);
      asked = false;
    },
    async exited(withinMs) {
      const late = wait(withinMs, undefined, { ref: false });
      await Promise.race([running.exited, late]);
      return running.hasExited;
    },
    async stop() {
      asked = true;
      await running.stop(options.deadlines.stopMs);
    },
  };
  return { subject, registration, startTookMs: performance.now() - startedAtMs };
}

/** Waits for a registration after those that came already; kills a process that does not send one. */
async function whenRegistered(
  running: RunningProcess,
  { deadlines }: SdkCommand,
  registrar: Registrar,
): Promise<Registration> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), deadlines.startMs);
  void running.exited.then(() => giveUp.abort());
  try {
    return await registrar.nth(registrar.registrations.length + 1, giveUp.signal);
  } catch {
    const why = running.hasExited
      ? `the testee ${running.ending} before it registered`
      : `the testee did not register within ${deadlines.startMs} ms: no POST to /api/v1/system came`;
    await running.kill();
    await running.saidAll;
    throw notReady(why, running);
  } finally {
    clearTimeout(timer);
  }
}

function notReady(why: string, running: RunningProcess): SubjectNotReady {
  const output = running.output().trim();
  return new SubjectNotReady(output ? `${why}; it said:\n${output}` : why);
}

/** A testee that somebody starts by hand, in a debugger say; it listens at `hostPort`. */
export async function attachSdk(
  hostPort: number,
  { registrar }: ProxyOfRun,
  waitMs: number,
): Promise<SdkUnderTest> {
  const registration = await registrar.nth(1, AbortSignal.timeout(waitMs)).catch(() => {
    throw new SubjectNotReady(`no registration came within ${waitMs} ms`);
  });
  const subject = { baseUrl: baseUrlOf(hostPort), output: () => '', crashed: false, stop: async () => {} };
  return { subject, registration, startTookMs: 0 };
}
