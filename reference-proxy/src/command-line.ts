// The command line of spawn-proxy. Always holds: pure; it prints nothing and ends nothing, it says what was asked.
import { Command, CommanderError } from 'commander';
import { settings } from './settings.js';
import { proxyVersion } from './version.js';

type Asked =
  | { readonly run: Readonly<Record<string, string>> }
  /** `text` goes out, and the program ends: 0 for help, 2 for a wrong use. */
  | { readonly text: string; readonly exitCode: 0 | 2 };

/** @param args without the program's own name */
export function readCommandLine(args: readonly string[]): Asked {
  let text = '';
  const keep = (piece: string): void => void (text += piece);
  const command = createCommand().configureOutput({ writeOut: keep, writeErr: keep });
  try {
    command.parse([...args], { from: 'user' });
    return { run: command.opts() };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { text, exitCode: error.exitCode === 0 ? 0 : 2 };
  }
}

const signalsAndEnds = `
SIGTERM or SIGINT stops it: nothing new is taken, what is in work is finished and stored; a second one ends it at once.
It ends with 0 when it was stopped, 2 when it was told something wrong, 1 when something else kept it from starting.
`;

function createCommand(): Command {
  const command = new Command('spawn-proxy')
    .description('A proxy (sidecar) of the Spawn Protocol. A flag wins over its environment variable.')
    .version(proxyVersion)
    .allowExcessArguments(false)
    .addHelpText('after', signalsAndEnds)
    .exitOverride();
  for (const { flag, placeholder, help, env, fallback } of settings) {
    command.option(`${flag} <${placeholder}>`, `${help} (${env}; default ${String(fallback ?? 'unset')})`);
  }
  return command;
}
