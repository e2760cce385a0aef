// Runs a sample as a reader would, in a folder of its own, with the built program as `npx spawn-proxy`. Always holds:
// whatever it started ends with the test.
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../../bin/spawn-proxy.js', import.meta.url));

/** A folder with a stand-in for `npx` that runs this proxy. */
export function createWorkplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  const npx = join(folder, 'npx');
  writeFileSync(
    npx,
    `#!/bin/bash\n[ "$1" = spawn-proxy ] && exec "${process.execPath}" "${program}" "\${@:2}"\nexit 127\n`,
  );
  chmodSync(npx, 0o755);
  return folder;
}

interface RunningShell {
  /** Everything that was printed, on both outputs. */
  readonly output: string;
  /** Resolves when the output has the text so many times. Rejects when it ends before. */
  until(text: string, times: number): Promise<void>;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

export function runShell(
  folder: string,
  script: string,
  env: Readonly<Record<string, string>>,
): RunningShell {
  const path = `${folder}:${process.env['PATH'] ?? ''}`;
  const child = spawn('bash', ['-e', '-c', script], {
    cwd: folder,
    env: { HOME: folder, ...env, PATH: path },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const events = new EventEmitter();
  const shell = { output: '', hasEnded: false };
  const keep = (data: Buffer): void => {
    shell.output += data.toString();
    events.emit('news');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close').then(([code]) => {
    shell.hasEnded = true;
    events.emit('news');
    return code as number | null;
  });
  onTestFinished(async () => {
    if (!shell.hasEnded && child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
  });
  return {
    get output() {
      return shell.output;
    },
    ended,
    async until(text, times) {
      while (shell.output.split(text).length <= times) {
        if (shell.hasEnded) throw new Error(`ended without "${text}" ${times} times:\n${shell.output}`);
        await once(events, 'news');
      }
    },
  };
}
