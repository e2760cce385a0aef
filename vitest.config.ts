// One runner for every package's tests. Tests use real processes and sockets, so few run at once: a small machine must be
// enough, and a slow one must not turn a verdict. Those that mostly wait come first, so that none of them is alone
// at the end.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A minute and more each, longest first. */
const long = [
  'cluster-fairness',
  'fairness',
  'fairness-timing',
  'fairness-workflows',
  'cli',
  'kill-one-of-three',
  'postgres-contract',
  'sdk-fairness',
];

class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['*/src/**/*.test.ts', '*/test/**/*.test.ts', 'conformance/{testee,mutants}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 3,
    pool: 'forks',
    sequence: { sequencer: LongOnesFirst },
  },
});
