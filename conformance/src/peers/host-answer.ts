// How the scripted host answers a callback: the case's answer specification applied to the invocation that came.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { anyOf, textOf, type AnyJson } from '../any-value.js';
import { mergeJson } from '../merge-json.js';
import { workflowOf, type WorkflowSpec } from './host-workflow.js';
import type { PeerAnswer } from './http-peer.js';

/** What a case may say of an action's answer; everything is optional. See docs/steps.md. */
export interface AnswerSpec extends WorkflowSpec {
  /** In a list of answers: how many calls get this one; 1 unless said. */
  readonly times?: number;
  readonly payload?: 'same' | 'state' | 'nothing' | 'noop' | { readonly value: unknown };
  readonly state?: 'keep' | 'append' | 'same' | { readonly set: unknown };
  readonly tags?: Readonly<Record<string, string>>;
  readonly checkpoint?: boolean;
  /** Laid over the ActorInvocationResponse; null removes a field. */
  readonly message?: Record<string, unknown>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a message: these bytes (hex), or this text. */
  readonly bytes?: string;
  readonly text?: string;
  /** Bytes (hex) added to the end of the body. */
  readonly append?: string;
  /** Wait until the case releases this gate. */
  readonly hold?: string;
  /** Close the connection instead of answering. */
  readonly drop?: boolean;
}

export function hostAnswer(spec: AnswerSpec, invocation: Record<string, unknown>): PeerAnswer {
  if (spec.drop) return { kind: 'drop' };
  return {
    kind: 'answer',
    status: spec.status ?? 200,
    headers: { 'content-type': 'application/octet-stream', ...spec.headers },
    body: Buffer.concat([body(spec, invocation), Buffer.from(spec.append ?? '', 'hex')]),
  };
}

function body(spec: AnswerSpec, invocation: Record<string, unknown>): Uint8Array {
  if (spec.bytes !== undefined) return Buffer.from(spec.bytes, 'hex');
  if (spec.text !== undefined) return Buffer.from(spec.text);
  const message = mergeJson(responseTo(spec, invocation), spec.message ?? {});
  return ActorInvocationResponse.encode(ActorInvocationResponse.fromJson(message));
}

function responseTo(spec: AnswerSpec, invocation: Record<string, unknown>): Record<string, unknown> {
  const actor = (invocation['actor'] ?? {}) as { name?: string; system?: string };
  const state = newState(spec, invocation);
  return {
    actorName: actor.name ?? '',
    actorSystem: actor.system ?? '',
    updatedContext: {
      ...(state === undefined ? {} : { state }),
      ...(spec.tags === undefined ? {} : { tags: spec.tags }),
    },
    ...payload(spec, invocation, state),
    ...(spec.checkpoint ? { checkpoint: true } : {}),
    ...workflowOf(spec, actor.system ?? ''),
  };
}

function newState(spec: AnswerSpec, invocation: Record<string, unknown>): AnyJson | undefined {
  const before = (invocation['currentContext'] as { state?: AnyJson } | undefined)?.state;
  switch (spec.state ?? 'keep') {
    case 'keep':
      return undefined;
    case 'same':
      return before;
    case 'append':
      return anyOf((textOf(before) ?? '') + (textOf(invocation['value'] as AnyJson | undefined) ?? ''));
    default:
      return anyOf((spec.state as { set: unknown }).set);
  }
}

function payload(spec: AnswerSpec, invocation: Record<string, unknown>, state: AnyJson | undefined): object {
  const before = (invocation['currentContext'] as { state?: AnyJson } | undefined)?.state;
  switch (spec.payload ?? 'nothing') {
    case 'nothing':
      return {};
    case 'noop':
      return { noop: {} };
    case 'same':
      return invocation['value'] ? { value: invocation['value'] } : invocation['noop'] ? { noop: {} } : {};
    case 'state':
      return { value: state ?? before ?? anyOf('') };
    default:
      return { value: anyOf((spec.payload as { value: unknown }).value) };
  }
}
