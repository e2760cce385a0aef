// `spawn-conformance self`: the kit's own gates. Null testees: no check may pass on an implementation that does
// nothing. Mutants: every wrong implementation must be noticed by the check of the very requirement that it breaks.
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { nullGate } from '../self/null-gate.js';
import { mutantGate } from '../self/mutant-gate.js';
import { createSelfTools } from '../self/self-tools.js';
import { UsageError } from '../select-cases.js';
import type { Shell } from '../shell.js';
import { inRepository } from './references.js';
import { positiveNumber } from './run-flags.js';

interface SelfFlags {
  readonly only?: string;
  readonly mutant?: string;
  readonly jobs: number;
}

const gates = { nulls: nullGate, mutants: mutantGate } as const;

export function selfCommand(program: Command, shell: Shell, conclude: (exitCode: number) => void): void {
  program
    .command('self')
    .description("the kit's own gates: null testees pass nothing, every mutant is killed")
    .option('--only <gate>', 'nulls or mutants', gateName)
    .option('--mutant <glob>', 'only these mutants, by their name or by the requirement that they break')
    .option('--jobs <n>', 'mutants at a time', positiveNumber, 4)
    .action(async (flags: SelfFlags) => {
      if (!inRepository()) throw new UsageError('self needs the repository of the kit, built');
      const tools = await createSelfTools(flags, shell);
      const chosen = Object.entries(gates).filter(
        ([name]) => flags.only === undefined || flags.only === name,
      );
      let isGreen = true;
      for (const [, gate] of chosen) isGreen = (await gate(tools)) && isGreen;
      conclude(isGreen ? 0 : 1);
    });
}

function gateName(value: string): string {
  if (!Object.hasOwn(gates, value))
    throw new InvalidArgumentError(`there is ${Object.keys(gates).join(' and ')}`);
  return value;
}
