// Definitions for tests: only what matters is said.
import { Kind, type Actor } from '@spawn-conformance/proto';
import { readDefinition, type ActorDefinition } from '../../src/core/actor-definition.js';

export interface DefinitionSketch {
  readonly name?: string;
  readonly stateful?: boolean;
  readonly actions?: readonly string[];
  readonly state?: string;
  readonly tags?: Record<string, string>;
  readonly kind?: Kind;
  readonly passivateAfterMs?: number;
  readonly pool?: readonly [min: number, max: number];
  /** Topic → action. */
  readonly channels?: readonly (readonly [topic: string, action: string])[];
  readonly timers?: readonly (readonly [action: string, everyMs: number])[];
}

/** The wire message of a sketch, in system `test`. */
export function actorMessage(sketch: DefinitionSketch = {}): Actor {
  const { name = 'ann', stateful = true, actions = ['run'], state, tags = {}, kind = Kind.NAMED } = sketch;
  return {
    id: { name, system: 'test' },
    settings: {
      stateful,
      kind,
      ...(sketch.pool && { minPoolSize: sketch.pool[0], maxPoolSize: sketch.pool[1] }),
      ...(sketch.passivateAfterMs && {
        deactivationStrategy: { timeout: { timeout: sketch.passivateAfterMs } },
      }),
    },
    state: { ...(state !== undefined && { state: textAny(state) }), tags },
    actions: actions.map((action) => ({ name: action })),
    ...(sketch.timers && {
      timerActions: sketch.timers.map(([action, seconds]) => ({ action: { name: action }, seconds })),
    }),
    ...(sketch.channels && {
      metadata: { channelGroup: sketch.channels.map(([topic, action]) => ({ topic, action })) },
    }),
  };
}

export function definitionOf(sketch: DefinitionSketch = {}): ActorDefinition {
  return readDefinition(actorMessage(sketch), 'test', { passivateAfterMs: 10_000, snapshotEveryMs: 2_000 });
}

/** A text as the Any of an imaginary type. */
export function textAny(text: string): { type_url: string; value: Uint8Array } {
  return { type_url: 'test/text', value: new TextEncoder().encode(text) };
}

export function anyText(
  any: { value?: Uint8Array | null | undefined } | null | undefined,
): string | undefined {
  return any ? new TextDecoder().decode(any.value ?? new Uint8Array()) : undefined;
}
