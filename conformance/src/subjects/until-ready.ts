// Waits until a proxy takes requests: 200 on /health/readiness, or any other answer but 503 where there is no such path.
import type { Deadlines } from '../deadlines.js';
import { sendRequest } from '../peers/http-client.js';
import type { RunningProcess } from './process.js';
import { SubjectNotReady } from './subject.js';

/** The proxy that is waited for. */
interface AwaitedProxy {
  /** One of several: `A`, `B` or `C`. */
  readonly name?: string;
  readonly baseUrl: string;
  /** Where the kit has started it. */
  readonly command?: readonly string[];
  readonly running?: RunningProcess;
}

/**
 * @param giveUp aborted when nobody wants to know any more
 * @throws SubjectNotReady with which proxy it was and what its process said, where there is one
 */
export async function untilReady(
  proxy: AwaitedProxy,
  deadlines: Deadlines,
  giveUp?: AbortSignal,
): Promise<void> {
  const { baseUrl, running } = proxy;
  const endsAtMs = performance.now() + deadlines.startMs;
  const request = { method: 'GET', target: '/health/readiness', headers: {}, body: new Uint8Array() };
  const options = { deadlineMs: 2_000, graceMs: deadlines.graceMs, ...(giveUp ? { signal: giveUp } : {}) };
  let last: number | undefined;
  for (;;) {
    const { status } = await sendRequest(baseUrl, request, options);
    if (giveUp?.aborted) throw notReady(proxy, 'was not waited for any longer');
    if (status !== undefined && status !== 503) return;
    last = status;
    if (running?.hasExited) {
      await running.saidAll;
      throw notReady(proxy, `${running.ending} before it was ready`);
    }
    if (performance.now() > endsAtMs) {
      const what = last === undefined ? 'did not answer' : `answered ${last} on /health/readiness`;
      throw notReady(proxy, `${what} for ${deadlines.startMs} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function notReady(proxy: AwaitedProxy, why: string): SubjectNotReady {
  const said = lastLines(proxy.running?.output() ?? '');
  return new SubjectNotReady(`${nameOf(proxy)} ${why}${said === '' ? '' : `; it said:\n${said}`}`);
}

/** Which of them, for people: by its name, its address and how it was started. */
function nameOf({ name, baseUrl, command }: AwaitedProxy): string {
  const which = name === undefined ? 'the proxy' : `proxy ${name}`;
  return `${which} (${baseUrl}${command ? `, started by: ${command.join(' ').slice(0, commandCharactersMax)}` : ''})`;
}

const commandCharactersMax = 500;
const saidLinesMax = 20;
const saidCharactersMax = 4_000;

/** The end of what a process has said: it is there that it tells why it gave up. */
export function lastLines(output: string): string {
  return output.trim().split('\n').slice(-saidLinesMax).join('\n').slice(-saidCharactersMax);
}
