// The command line: words to commands, faults to exit codes. 0 conformant, 1 violation, 2 usage, 3 inconclusive,
// 4 a fault of the kit.
import { Command, CommanderError } from 'commander';
import { explainCommand, listCommand } from './commands/catalogue.js';
import { proxyCommand } from './commands/test-proxy.js';
import { referencesCommand } from './commands/references.js';
import { sdkCommand } from './commands/test-sdk.js';
import { selfCommand } from './commands/self.js';
import { BadSuite } from './load-cases.js';
import { UsageError } from './select-cases.js';
import type { Shell } from './shell.js';
import { SubjectNotReady } from './subjects/subject.js';

export async function main(args: readonly string[], shell: Shell): Promise<number> {
  let exitCode = 0;
  const program = createProgram(shell, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return exitCodeOf(error, shell);
  }
}

function exitCodeOf(error: unknown, shell: Shell): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const fail = (text: string, code: number) => {
    shell.stderr(`spawn-conformance: ${text}\n`);
    return code;
  };
  if (error instanceof UsageError) return fail(error.message, 2);
  if (error instanceof SubjectNotReady) return fail(error.message, 3);
  if (error instanceof BadSuite) return fail(`a suite of the kit is wrong: ${error.message}`, 4);
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fail(`a fault of the kit, please report it: ${story}`, 4);
}

function createProgram(shell: Shell, conclude: (exitCode: number) => void): Command {
  const program = new Command('spawn-conformance')
    .description(
      'Tests proxies and SDKs of the Spawn Protocol. Without a command: the references of this repository.',
    )
    .helpOption('-h, --help', 'this text')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: shell.stdout, writeErr: shell.stderr });
  for (const add of [referencesCommand, proxyCommand, sdkCommand, listCommand, explainCommand, selfCommand]) {
    add(program, shell, conclude);
  }
  return program;
}
