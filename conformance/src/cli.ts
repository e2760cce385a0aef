// The command line: words to commands, faults to exit codes. 0 conformant, 1 violation, 2 usage, 3 inconclusive,
// 4 a fault of the kit.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { terminalReport } from './reports/terminal.js';
import { BadSuite } from './load-cases.js';
import type { Run } from './finish-run.js';
import { runProxy } from './run-proxy.js';
import { UsageError } from './select-cases.js';
import type { RunSettings } from './settings.js';
import { SubjectNotReady } from './subjects/subject.js';

/** What the command line may touch of its process. */
export interface Shell {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly colours: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

export async function main(args: readonly string[], shell: Shell): Promise<number> {
  let exitCode = 0;
  const program = createProgram(shell, (code) => (exitCode = Math.max(exitCode, code)));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, shell);
  }
}

function exitCodeOf(error: unknown, shell: Shell): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const say = (text: string) => shell.stderr(`spawn-conformance: ${text}\n`);
  if (error instanceof UsageError) return (say(error.message), 2);
  if (error instanceof SubjectNotReady) return (say(error.message), 3);
  if (error instanceof BadSuite) return (say(`a suite of the kit is wrong: ${error.message}`), 4);
  say(
    `a fault of the kit, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 4;
}

function createProgram(shell: Shell, conclude: (exitCode: number) => void): Command {
  const program = new Command('spawn-conformance')
    .description('Tests proxies and SDKs of the Spawn Protocol.')
    .exitOverride()
    .configureOutput({ writeOut: shell.stdout, writeErr: shell.stderr });
  const proxy = program
    .command('proxy')
    .description('test a proxy: the kit plays user functions and callers')
    .argument('[command...]', 'after --: how to start the proxy')
    .option('--url <url>', 'test a proxy that runs already');
  runOptions(proxy).action(async (command: string[], flags: RunFlags & { url?: string }) => {
    const target = flags.url === undefined ? { command } : { url: flags.url };
    if ('command' in target && command.length === 0)
      throw new UsageError('say what to test: proxy -- CMD, or --url URL');
    show(await runProxy(target, settingsOf(flags, shell)));
  });
  function show(run: Run): void {
    shell.stdout(terminalReport(run, shell.colours));
    conclude(run.verdict.exitCode);
  }
  return program;
}

interface RunFlags {
  readonly system: string;
  readonly claims: string[];
  readonly run: string[];
  readonly skip: string[];
  readonly strict: boolean;
  readonly bail: boolean;
  readonly jobs: number;
  readonly timeoutScale: number;
  readonly seed: number;
  readonly hostPort?: number;
  readonly out: string;
}

function runOptions(command: Command): Command {
  return command
    .option('--system <name>', 'the actor system', 'spawn-system')
    .option('--claims <list>', 'what the subject claims, beyond core', list, [])
    .option('--run <glob>', 'only these requirements, cases or checks (repeatable)', collect, [])
    .option('--skip <glob>', 'leave these out (repeatable)', collect, [])
    .option('--strict', 'a SHOULD that does not hold fails', false)
    .option('--bail', 'stop at the first failure', false)
    .option('--jobs <n>', 'cases at a time', positive, 4)
    .option('--timeout-scale <factor>', 'stretches every wait', positive, 1)
    .option('--seed <n>', 'repeats the names of an earlier run', Number, Date.now() % 1_000_000)
    .option('--host-port <port>', "where the kit's user function listens", Number)
    .option('--out <folder>', 'where the reports go', '.conformance');
}

function settingsOf(flags: RunFlags & { url?: string }, shell: Shell): RunSettings {
  return {
    ...flags,
    hostPort: flags.hostPort ?? (flags.url === undefined ? 0 : 8090),
    listenPort: 0,
    env: shell.env,
    prerequisites: true,
    progress: () => {},
  };
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('expected a number above 0');
  return number;
}
