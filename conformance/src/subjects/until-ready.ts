// Waits until a proxy takes requests: 200 on /health/readiness, or any other answer but 503 where there is no such path.
import type { Deadlines } from '../deadlines.js';
import { sendRequest } from '../peers/http-client.js';
import type { RunningProcess } from './process.js';
import { SubjectNotReady } from './subject.js';

/** @throws SubjectNotReady with what the process said, where there is one */
export async function untilReady(
  baseUrl: string,
  deadlines: Deadlines,
  running?: RunningProcess,
): Promise<void> {
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
