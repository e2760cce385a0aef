#!/usr/bin/env node
// The program: reads environment and flags, starts a proxy, stops it on SIGTERM or SIGINT. The only file that touches
// the process. The rest is imported late, so that an old Node says what is wrong instead of failing on an import.
import { problemOfNode } from './node-version.js';

const problem = problemOfNode(process.versions.node);
if (problem) end(problem, 1);
else await run();

async function run(): Promise<void> {
  const { readCommandLine } = await import('./command-line.js');
  const asked = readCommandLine(process.argv.slice(2));
  if ('text' in asked) return end(asked.text.trimEnd(), asked.exitCode);
  const { readConfig } = await import('./config.js');
  const { createProxy } = await import('./proxy.js');
  try {
    const proxy = await createProxy(readConfig(process.env, asked.run));
    const stop = (): void => void proxy.stop().then(() => process.exit(0), failed);
    process.once('SIGTERM', stop).once('SIGINT', stop);
  } catch (error) {
    failed(error);
  }
}

function failed(error: unknown): void {
  const isWrongUse = error instanceof Error && error.name === 'InvalidConfig';
  end(`spawn-proxy: ${error instanceof Error ? error.message : String(error)}`, isWrongUse ? 2 : 1);
}

function end(text: string, exitCode: number): void {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = exitCode;
  if (exitCode !== 0) process.exit();
}
