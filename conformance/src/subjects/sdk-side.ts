// What the kit has of an SDK under test, beside where it listens: how it registered, what it sent unasked, and whether
// one more process of it can be started.
import type { Registration } from '../peers/registrar.js';
import type { Turns } from '../turns.js';
import type { SdkProcess } from './sdk-process.js';

export interface SdkSide {
  /** The registration that made this process ready. */
  readonly registration: Registration;
  /** Spawns and invocations that no case asked for; grows as they come. */
  readonly strays: readonly Readonly<Record<string, unknown>>[];
  readonly claims: ReadonlySet<string>;
  readonly turns: Turns;
  /** How long the SDK took from its start to its registration. */
  readonly startTookMs: number;
  /** One more process of the same program, with the proxy at this port; absent where the kit did not start the SDK. */
  readonly launch?: (proxyPort: number) => Promise<SdkProcess>;
}

/** Where callbacks go: the SDK under test, or a process that the case launched. */
export interface CallbackTarget {
  readonly baseUrl: string;
  readonly turns: Turns;
  /** Whether there is nobody left who could listen. */
  readonly hasEnded: () => boolean;
}
