// What can happen to an actor, at random. Always holds: a move is a plain value that means something in every
// situation or nothing at all, so any list of moves is a possible life, and a shorter list is a simpler one.
import type { ActorInvocationResponse } from '@spawn-conformance/proto';
import fc from 'fast-check';
import { ProxyError } from '../../src/core/errors.js';
import { textAny } from '../doubles/definition.js';

/** Under which settings an actor lives. */
export interface LifeOptions {
  readonly persistence: 'durable' | 'snapshot';
  readonly stateful: boolean;
  readonly withInit: boolean;
  /** Another node may have the actor, too. */
  readonly isFenced: boolean;
}

export interface HostAnswer {
  readonly state?: string | undefined;
  readonly tags?: Record<string, string> | undefined;
  readonly checkpoint: boolean;
  readonly fault?: 'no context' | 'workflow' | undefined;
  /** What the answer wants done beside it, or instead of it. */
  readonly wants?: 'effect' | 'broadcast' | 'pipe' | undefined;
}

const workflows = {
  nothing: {},
  effect: { effects: [{ request: { actionName: 'run' } }] },
  broadcast: { broadcast: { channelGroup: 'news' } },
  pipe: { pipe: { actor: 'bob', actionName: 'run' } },
};

export const broken = new ProxyError('hostFailed', 'no');
export const lateResponse = { updatedContext: { state: textAny('late') } };

/** What the user function sends. */
export function responseOf({ state, tags, checkpoint, fault, wants }: HostAnswer): ActorInvocationResponse {
  const updatedContext = { ...(state !== undefined && { state: textAny(state) }), ...(tags && { tags }) };
  const workflow = fault === 'workflow' ? { pipe: {} } : workflows[wants ?? 'nothing'];
  return { checkpoint, workflow, ...(fault !== 'no context' && { updatedContext }) };
}

export type Move =
  | { readonly do: 'invoke'; readonly action: string }
  | { readonly do: 'load'; readonly result: 'found' | 'not found' | 'failed' }
  | { readonly do: 'answer'; readonly answer: HostAnswer }
  | { readonly do: 'expire'; readonly which: number }
  | { readonly do: 'save'; readonly result: 'done' | 'failed' | 'overtaken' }
  | { readonly do: SimpleMove };

/** A move that says everything by its name. */
type SimpleMove = 'fail' | 'answer late' | 'snapshotDue' | 'passivationDue' | 'passivationAsked';

const answer: fc.Arbitrary<HostAnswer> = fc.record({
  state: fc.constantFrom(undefined, 'red', 'green', 'blue'),
  tags: fc.constantFrom(undefined, {}, { colour: 'warm' }, { colour: 'cold', depth: '2' }),
  checkpoint: fc.boolean(),
  fault: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    'no context' as const,
    'workflow' as const,
  ),
  wants: fc.constantFrom(undefined, undefined, 'effect' as const, 'broadcast' as const, 'pipe' as const),
});

const simple = (
  ...moves: ('fail' | 'answer late' | 'snapshotDue' | 'passivationDue' | 'passivationAsked')[]
) => fc.record({ do: fc.constantFrom(...moves) });

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('invoke' as const), action: action() }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('load' as const), result: loadResult() }) },
    { weight: 10, arbitrary: fc.record({ do: fc.constant('answer' as const), answer }) },
    { weight: 2, arbitrary: simple('fail', 'answer late') },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('expire' as const), which: fc.nat(20) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), result: saveResult() }) },
    { weight: 4, arbitrary: simple('snapshotDue') },
    { weight: 2, arbitrary: simple('passivationDue', 'passivationDue', 'passivationAsked') },
  ),
  { maxLength: 100, size: 'max' },
);

function action(): fc.Arbitrary<string> {
  return fc.constantFrom('run', 'run', 'run', 'get', 'unknown');
}

function loadResult(): fc.Arbitrary<'found' | 'not found' | 'failed'> {
  return fc.constantFrom('found', 'found', 'found', 'not found', 'failed');
}

function saveResult(): fc.Arbitrary<'done' | 'failed' | 'overtaken'> {
  return fc.constantFrom('done', 'done', 'done', 'failed', 'overtaken');
}
