// A correct proxy must not fail by when it runs timers, by how long anything takes, or by storing states at intervals.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, referenceProxy, runKit } from './kit-process.js';

const fairProxy = distFile('mutants/fair/fair-proxy.js');

interface Subject {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  /** What it is asked. */
  readonly flags: readonly string[];
  /** What it leaves undone of the SHOULDs. */
  readonly warns: readonly string[];
}

const timed = ['--profile', 'timing,lifecycle'];
const subjects: Readonly<Record<string, Subject>> = {
  'loose-timers': { program: fairProxy, env: { VARIANT: 'loose-timers' }, flags: timed, warns: ['TIM-3'] },
  slow: { program: fairProxy, env: { VARIANT: 'slow' }, flags: timed, warns: [] },
  // As deployed proxies store: what came after the last snapshot is lost by a kill.
  'snapshots alone': {
    program: referenceProxy,
    env: { PROXY_PERSISTENCE: 'snapshot' },
    flags: ['--profile', 'core,lifecycle', '--claims', 'restart'],
    warns: ['STA-7', 'STA-19'],
  },
};

describe('a correct proxy with times of its own does not fail', () => {
  // They wait more than they work, so they wait side by side; how long it takes decides nothing.
  test.concurrent.each(Object.entries(subjects))('%s', { timeout: 240_000 }, async (_, subject) => {
    const { program, env, flags, warns } = subject;
    const args = ['proxy', ...flags, '--jobs', '8', '--', process.execPath, program];
    // A small mailbox is full after fewer requests; nothing else about it changes.
    const result = await runKit(args, { PROXY_MAILBOX_MAX: '500', ...env });
    const judged = checksOf(result).filter((one) => one.status !== 'not-claimed');
    const unexpected = judged.filter(
      (one) => one.status !== 'pass' && !(one.status === 'warn' && warns.includes(one.requirement)),
    );
    expect(unexpected, result.stderr).toEqual([]);
    expect(result.exitCode, result.stdout).toBe(0);
    // Otherwise it does not differ. What a kill costs depends on when it comes, so not each of them need show.
    expect(judged.some((one) => one.status === 'warn')).toBe(warns.length > 0);
    expect(judged.filter((one) => one.status === 'pass').length).toBeGreaterThan(25);
  });
});
