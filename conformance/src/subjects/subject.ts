// The implementation under test, as the kit sees it: where it listens, how it is stopped, what it said.

export interface SubjectUnderTest {
  /** Where the subject's own HTTP side is. */
  readonly baseUrl: string;
  /** What it printed, the last 64 KiB. */
  output(): string;
  /** Whether its process ended without being asked; always false for a URL. */
  readonly crashed: boolean;
  /** Present under the claim `restart`: SIGKILL and start again with the same settings. */
  readonly restart?: () => Promise<void>;
  stop(): Promise<void>;
}

/** The subject did not come up: inconclusive, exit code 3. */
export class SubjectNotReady extends Error {
  override readonly name = 'SubjectNotReady';
}
