// The provider's half of a contract: Pact's verifier sends the requests of a file to a real provider and compares what
// comes back.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Job {
  readonly provider: string;
  readonly url: string;
  /** A Pact file. */
  readonly file: string;
}

/** Of each interaction: `OK`, or what differs. */
export type Outcome = Readonly<Record<string, string>>;

/** The outcome of each job. @throws when the verifier cannot do them */
export async function verify(jobs: readonly Job[]): Promise<Outcome[]> {
  const program = join(import.meta.dirname, 'verify-main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(jobs)], {
    env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const reports = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report[];
  return reports.map(outcomeOf);
}

interface Report {
  readonly interactionResults: readonly { readonly description: string; readonly result: string }[];
  readonly errors: readonly { readonly interaction: string; readonly mismatch: unknown }[];
}

function outcomeOf({ interactionResults, errors }: Report): Outcome {
  const differences = (description: string): string =>
    errors
      .filter(({ interaction }) => interaction.endsWith(` - ${description}`))
      .map(({ mismatch }) => JSON.stringify(mismatch))
      .join('; ');
  return Object.fromEntries(
    interactionResults.map(({ description, result }) => [
      description,
      result === 'OK' ? result : differences(description),
    ]),
  );
}
