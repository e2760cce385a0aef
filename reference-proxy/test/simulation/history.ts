// What the callers of a simulation asked, and what they were told. Always holds: `began` and `ended` count up together,
// so they tell which of two things came first, also within one millisecond.

/**
 * What a caller wants of an actor; `get` is the reserved action, `read` a callback that changes nothing, `later` one that is
 * asked for some time after.
 */
export type Action = 'append' | 'set' | 'read' | 'get' | 'spawn' | 'later';

export type Outcome =
  /** `state` is what the answer shows; undefined when it shows nothing, as when it is async. */
  | { readonly ok: true; readonly state?: string | undefined }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** One request, through one node. */
export interface Operation {
  readonly id: number;
  readonly client: number;
  readonly actor: string;
  readonly action: Action;
  readonly isAsync: boolean;
  /** When it is to be run. */
  readonly dueMs?: number;
  /** What it spawns the actor from, if it does. */
  readonly parent?: string | undefined;
  readonly node: string;
  readonly budgetMs: number;
  readonly began: number;
  readonly beganMs: number;
  ended?: number;
  endedMs?: number;
  outcome?: Outcome;
}

/** The text that an action leaves in a state, and in no other. */
export const tokenOf = ({ id }: Pick<Operation, 'id'>): string => `t${id}`;

export const isWrite = (action: string): boolean => action === 'append' || action === 'set';

/** Who gets one of these knows that nothing was done. */
const nothingDone = new Set([
  'conflict',
  'moved',
  'draining',
  'overloaded',
  'actorNotFound',
  'actionNotFound',
  'malformed',
]);

/** Whether the caller was told that the action did nothing. Every other error leaves it open. */
export function didNothing({ outcome }: Operation): boolean {
  return outcome?.ok === false && nothingDone.has(outcome.code);
}
