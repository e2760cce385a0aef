// What a requirement is, as data. The chapters are the source; these are the words that they may use.

export const roles = ['proxy', 'sdk'] as const;
export const profiles = [
  'core',
  'cluster',
  'workflow',
  'timing',
  'channels',
  'pooled',
  'lifecycle',
  'projections',
  'operations',
] as const;
export const claims = [
  'restart',
  'shared-store',
  'client',
  'tags',
  'checkpoint',
  'timers',
  'subscriptions',
  'pools',
  'settings',
] as const;

export type Role = (typeof roles)[number];
export type Level = 'MUST' | 'SHOULD' | 'MAY';
export type Profile = (typeof profiles)[number];
export type Claim = (typeof claims)[number];

/** One rule of the protocol. */
export interface Requirement {
  /** The name by which code, cases and reports cite it, such as `REG-3`. It never changes and is never used again. */
  readonly id: string;
  readonly title: string;
  /** MUST fails, SHOULD warns, MAY is recorded and never judged. */
  readonly level: Level;
  /** True for MUST NOT and SHOULD NOT. */
  readonly negated: boolean;
  /** Whose duty it is. */
  readonly role: Role;
  readonly profile: Profile;
  /** Judged only for subjects that claim this ability. */
  readonly claim?: Claim;
  /** The rule in one sentence, without the marks of the text format. */
  readonly text: string;
  /** The sentence of a document, the message or the deployed behaviour from which the rule comes. */
  readonly source: string;
  readonly why: string;
  /** Why no exchange can show it. Such a requirement has no case. */
  readonly notJudged?: string;
  /** The chapter's file name without its ending, such as `03-registration`. */
  readonly chapter: string;
  readonly file: string;
  /** Line of the heading, counted from 1. */
  readonly line: number;
}
