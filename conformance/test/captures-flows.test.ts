// Flows that deployed SDKs once went through are gone through again with the real reference proxy: their request is sent,
// their answers to callbacks are given byte for byte, and the proxy makes the same callbacks, field by field, and gives
// the caller the same payload.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  Status,
} from '@spawn-conformance/proto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCaptures, programOf, type Capture } from './captures.js';
import { payloadText } from './payload-text.js';
import { flows, type Flow } from './replay/flows.js';
import { replayProgram, type ReplayedProgram } from './replay/replayed-program.js';
import { requestFor } from './request-for.js';

const all = readCaptures();

describe.each(Object.keys(flows))('%s', (name) => {
  const captures = all.filter((capture) => programOf(capture) === name);
  const capture = (id: string): Capture => {
    const found = captures.find((one) => one.id === `${name}/${id}`);
    if (!found) throw new Error(`no capture ${name}/${id}`);
    return found;
  };
  let program: ReplayedProgram;
  beforeAll(async () => void (program = await replayProgram(captures)));
  afterAll(() => program.stop());

  test.each(flows[name] ?? [])('$invoke', async (flow: Flow) => {
    const callbacks = [...flow.callbacks, ...(flow.beside ?? [])].map(capture);
    for (const callback of callbacks.toReversed()) await remember(program, callback);
    const order: string[] = [];
    const called = callbacks.map(async (callback) => {
      program.host.answerAs(callback);
      const { actor, actionName } = ActorInvocation.decode(callback.body);
      const call = await program.host.nextCallback(actor?.name ?? '', actionName ?? '');
      order.push(callback.id);
      return call;
    });
    const answer = await program.send(capture(flow.invoke));
    const calls = await Promise.all(called);
    expect(calls.map(fieldsOf)).toEqual(inTheirOrder(callbacks).map(fieldsOf));
    expect(order.slice(0, flow.callbacks.length)).toEqual(flow.callbacks.map((id) => `${name}/${id}`));

    expect(answer).toMatchObject({ end: 'complete', status: 200 });
    const told = InvocationResponse.decode(answer.body);
    expect(told.status?.status).toBe(Status.OK);
    const { response } = capture(flow.answeredBy ?? flow.callbacks[0] ?? '');
    const recorded = ActorInvocationResponse.decode(response?.body ?? Buffer.of());
    const isAsync = InvocationRequest.decode(capture(flow.invoke).body).async;
    expect(payloadText(told)).toBe(isAsync ? 'nothing' : payloadText(recorded));
  });
});

/** The recorded callbacks; an actor that is called twice sees the state that it was called with first, or left. */
function inTheirOrder(callbacks: readonly Capture[]): ActorInvocation[] {
  const left = new Map<string, ActorInvocation['currentContext']>();
  return callbacks.map(({ body, response }) => {
    const call = ActorInvocation.decode(body);
    const name = call.actor?.name ?? '';
    const seen = { ...call.currentContext, ...left.get(name) };
    const { updatedContext } = ActorInvocationResponse.decode(response?.body ?? Buffer.of());
    const { state = seen.state } = updatedContext ?? {};
    left.set(name, { state: state ?? seen.state, tags: seen.tags });
    return { ...call, currentContext: seen };
  });
}

/** Brings the actor to the state and the tags that it had when it was called back then. */
async function remember({ host, invoke }: ReplayedProgram, { body }: Capture): Promise<void> {
  const call = ActorInvocation.decode(body);
  const { state, tags } = call.currentContext ?? {};
  if (!state) return;
  const updated = Buffer.from(ActorInvocationResponse.encode({ updatedContext: { state, tags } }));
  const headers = { 'content-type': 'application/octet-stream' };
  host.answer(call.actor?.name ?? '', call.actionName ?? '', { status: 200, headers, body: updated });
  const answer = await invoke({ ...requestFor(call), metadata: {} });
  expect(answer.status).toBe(200);
}

/** As plain data; what is left out and what is empty are the same on the wire. */
function fieldsOf(call: ActorInvocation): unknown {
  return withoutEmpty(ActorInvocation.toJson(call));
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, part]) => part !== '');
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutEmpty(part)]));
}
