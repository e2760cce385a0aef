// What a case is: data. A case is a scenario of steps; some of its steps are checks, and each check judges one
// requirement. Levels, roles and claims come from the spec, never from here.
import type { Requirement } from '@spawn-conformance/spec';

export type Role = Requirement['role'];

/** One step as it stands in YAML: one verb and what belongs to it. */
export type Step = Readonly<Record<string, unknown>>;

/** A judged step: what must be seen (`that`), provided that something else was seen (`given`). */
export interface CheckStep extends Step {
  readonly check: string;
  readonly given?: Expectations;
  readonly that: Expectations;
}

/** Name of an observation → what it must look like. */
export type Expectations = Readonly<Record<string, unknown>>;

export interface Case {
  /** `<suite>/<case>`, unique in the catalogue. */
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** Requirements whose checks must not have failed; otherwise this case is blocked by them. */
  readonly requires: readonly string[];
  /** Needs the subject for itself: it stops the host, kills the subject, or fills its queues. */
  readonly exclusive: boolean;
  /** How many proxies it needs; more than one must form a cluster. */
  readonly proxies: number;
  /** Profiles of the checked requirements, and of the case's own set-up. */
  readonly profiles: readonly string[];
  /** Claims of the checked requirements, and of the case's own set-up. */
  readonly claims: readonly string[];
  readonly steps: readonly Step[];
  readonly checks: readonly CheckRef[];
  readonly file: string;
}

/** One check: its id is `<requirement>@<case>`. */
export interface CheckRef {
  readonly id: string;
  readonly requirement: Requirement;
}

export function isCheck(step: Step): step is CheckStep {
  return typeof step['check'] === 'string';
}
