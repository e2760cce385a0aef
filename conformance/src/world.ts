// What one running case knows: its names, what it saw, and the peers it plays. Always holds: every observation is
// settled (a value or "nothing came") before a check looks at it, and nothing of one case reaches another.
import type { CheckResult } from './verdict.js';
import type { ExchangeLog } from './peers/exchange-log.js';
import type { CallRecord } from './peers/calls.js';
import type { Gates } from './gates.js';
import type { Deadlines } from './deadlines.js';
import type { Role } from './case.js';
import type { Node } from './nodes.js';
import type { HttpPeer } from './peers/http-peer.js';
import type { CallbackTarget, SdkSide } from './subjects/sdk-side.js';

export interface World {
  readonly role: Role;
  /** Ends every name of this case. */
  readonly nonce: string;
  readonly system: string;
  readonly log: ExchangeLog;
  /** What is tested: one SDK, or the proxies A, B, C, each with the peer that the kit plays for it. */
  readonly nodes: readonly Node[];
  /** Those of them that the case has ended and not started again. */
  readonly ended: Set<Node>;
  /** Requests that came to the peer for this case, in order. */
  readonly calls: CallRecord;
  /** Present when an SDK is tested. */
  readonly sdk: SdkSide | undefined;
  /** More processes of the SDK under test, by the names that the case gave them. */
  readonly launched: Map<string, CallbackTarget & { readonly proxy: HttpPeer }>;
  readonly gates: Gates;
  readonly deadlines: Deadlines;
  /** Observations by name. A promise is an exchange that still runs. */
  readonly seen: Map<string, unknown>;
  /** Why the checks from here on cannot be judged; set by a set-up step that did not work. */
  blockedBy: string | undefined;
  /** The subject did not come back: why, and the observation that tells so, by which checks can ask for it. */
  lost: { readonly as: string; readonly why: string } | undefined;
  /** What the testee says that it cannot do: the verdict of the checks from there on. */
  unsupported: { readonly status: 'unsupported' | 'not-claimed'; readonly reason: string } | undefined;
  readonly results: CheckResult[];
  readonly surveys: SurveyResult[];
  /** How the peer answers, by actor and then action (or, for an SDK, by endpoint). */
  readonly answers: Map<string, Record<string, unknown>>;
  /** Things to undo when the case ends. */
  readonly cleanUps: (() => Promise<void>)[];
}

/** What a survey saw: never a verdict. */
export interface SurveyResult {
  readonly requirement: string;
  readonly saw: string;
}

/** Waits for an observation; one that nobody made is undefined. */
export async function observed(world: World, name: string): Promise<unknown> {
  const value = await world.seen.get(name);
  world.seen.set(name, value);
  return value;
}
