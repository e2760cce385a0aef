// Runs Pact's verifier, in a process of its own because it writes to the terminal as it likes: node verify-main.ts JOBS.
// Its last line is the outcome of each job, as JSON.
import { Verifier } from '@pact-foundation/pact';

interface Job {
  readonly provider: string;
  readonly url: string;
  readonly file: string;
}

const jobs = JSON.parse(process.argv[2] ?? '[]') as Job[];
const outcomes: unknown[] = [];
for (const { provider, url, file } of jobs) {
  const verifier = new Verifier({ provider, providerBaseUrl: url, pactUrls: [file], logLevel: 'error' });
  // A provider that differs is an outcome too: the same report, as the message of an error.
  const outcome = await verifier.verifyProvider().catch((error: Error) => error.message);
  outcomes.push(JSON.parse(outcome));
}
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`);
