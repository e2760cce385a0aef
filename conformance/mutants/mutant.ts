// What a mutant is: a reference that is wrong in one thing. One line of intent each, the requirement whose check must
// notice, and what that check must have seen (so that it is not noticed for another reason).
import type { Meddler } from './go-between.js';
import type { Notes } from './cluster/notes.js';
import type { WhenToldToStop } from './reference-process.js';

interface MutantBase {
  /** Unique; kebab-case, says what is wrong. */
  readonly id: string;
  /** The requirement whose own check must turn. */
  readonly breaks: string;
  /** One line: what this implementation does wrong. */
  readonly intent: string;
  /** Regular expression on the check's mismatches (`path: expected …, got …`). */
  readonly observed: string;
}

/** A reference proxy with altered requests and answers in front of it (kit side) or behind it (host side). */
export interface ProxyMutant extends MutantBase {
  /** Between the callers and the proxy. */
  readonly front?: () => Meddler;
  /** Between the proxy and the host. */
  readonly back?: () => Meddler;
  /** Both, for a fault that one side sees and the other shows. */
  readonly both?: () => { readonly front: Meddler; readonly back: Meddler };
  /** Environment names (settings) of the proxy that are changed. */
  readonly env?: Readonly<Record<string, string>>;
  readonly whenToldToStop?: WhenToldToStop;
}

/** One proxy of a cluster of reference proxies, as a wrong one sees itself. */
export interface ClusterSeat {
  /** `A`, `B` or `C`. */
  readonly name: string;
  /** What wrong proxies tell each other behind the protocol. */
  readonly notes: Notes;
}

/** A cluster of reference proxies in which some, or all, are wrong in one thing. */
export interface ClusterMutant extends MutantBase {
  /** How many proxies its cases need; 2 unless said. */
  readonly proxies?: number;
  /** Those that are wrong; all unless said. */
  readonly at?: readonly string[];
  readonly front?: (seat: ClusterSeat) => Meddler;
  readonly back?: (seat: ClusterSeat) => Meddler;
  readonly both?: (seat: ClusterSeat) => { readonly front: Meddler; readonly back: Meddler };
  /** Settings that are changed. */
  readonly env?: (seat: ClusterSeat) => Readonly<Record<string, string>>;
  readonly whenToldToStop?: WhenToldToStop;
  /** Whose user function is called back, where not its own. */
  readonly callsHostOf?: string;
}

/** A reference testee with altered callbacks (in front of it) or altered requests to the proxy (behind it). */
export interface SdkMutant extends MutantBase {
  /** Between the proxy's callbacks and the testee. */
  readonly front?: () => Meddler;
  /** Between the testee's requests and the proxy. */
  readonly back?: () => Meddler;
}
