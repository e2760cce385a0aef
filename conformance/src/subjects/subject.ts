// The implementation under test, as the kit sees it: where it listens, how it is stopped, what it said.

export interface SubjectUnderTest {
  /** Where the subject's own HTTP side is. */
  readonly baseUrl: string;
  /** What it printed, the last 64 KiB. */
  output(): string;
  /** Whether its process ended without being asked; always false for a URL. */
  readonly crashed: boolean;
  /** How its process ended, as `ended with exit code 1`; empty while it runs. */
  readonly ending?: string;
  /** Why it does not run any more, by its name: it was ended, and did not come back. */
  readonly lost?: string | undefined;
  /**
   * Present where the kit started the subject: ends it if it runs (`kill`: SIGKILL; `stop`: SIGTERM and time to
   * finish), and starts it again with the same settings. Rejects with SubjectNotReady, and is `lost`, when it does
   * not come back.
   */
  readonly restart?: (by: 'kill' | 'stop') => Promise<void>;
  /** Ends it by SIGKILL; resolves when it is gone. */
  readonly kill?: () => Promise<void>;
  /** Sends SIGTERM to the subject's first process and does not wait. */
  readonly terminate?: () => void;
  /** Whether the first process ended within so many ms, and nothing listens any more where a proxy did. */
  readonly exited?: (withinMs: number) => Promise<boolean>;
  stop(): Promise<void>;
}

/** The subject did not come up: at the beginning of a run that is inconclusive, exit code 3. */
export class SubjectNotReady extends Error {
  override readonly name = 'SubjectNotReady';
}
