// What deployed SDKs once sent is sent again, to the real reference proxy over sockets, and the callbacks are answered
// with the bytes that the SDKs answered then: registrations, spawns and invocations are accepted, and the caller gets
// the recorded payload, arm and bytes.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  RegistrationResponse,
  SpawnRequest,
  Status,
} from '@spawn-conformance/proto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireAnswer } from '../src/peers/exchange-log.js';
import { programOf, readCaptures, type Capture } from './captures.js';
import { payloadText } from './payload-text.js';
import { refused, type Refusal } from './replay/not-accepted.js';
import { capturesOfFlows } from './replay/flows.js';
import { isScheduled, pairCaptures } from './replay/pair-captures.js';
import { replayProgram, revisionState, type ReplayedProgram } from './replay/replayed-program.js';
import { requestFor } from './request-for.js';

/** Flows have a test of their own. */
const inFlows = capturesOfFlows();
const everything = readCaptures();
const all = everything.filter(({ id }) => !inFlows.has(id));
const pairs = pairCaptures(all);
const judged = new Set<string>();
const programs = [...new Set(all.map(programOf))];

describe.each(programs)('%s', (name) => {
  const captures = all.filter((capture) => programOf(capture) === name);
  let program: ReplayedProgram;
  beforeAll(async () => void (program = await replayProgram(captures)));
  afterAll(() => program.stop());
  const testAll = (list: readonly Capture[], title: string, judge: (capture: Capture) => Promise<void>) =>
    list.forEach((capture) =>
      test(`${capture.id} ${title}`, async () => {
        judged.add(capture.id);
        await judge(capture);
      }),
    );
  const of = (kind: Capture['kind']) => captures.filter((one) => one.kind === kind && !(one.id in refused));
  const invocations = of('invoke');
  const paired = new Set(invocations.map(({ id }) => pairs.get(id)?.id));

  testAll(of('register'), 'is accepted', async ({ id }) => {
    const answer = accepted(program.answers.get(id));
    const { status, proxyInfo } = RegistrationResponse.decode(answer.body);
    expect(status).toMatchObject({ status: Status.OK, message: 'Accepted' });
    expect(proxyInfo?.proxyName).not.toBe('');
  });

  testAll(of('spawn'), 'is accepted', async ({ id, path, body }) => {
    expect(statusOf(accepted(program.answers.get(id))).status).toBe(Status.OK);
    const revision = /revision=(\d+)/.exec(path)?.[1];
    for (const { name = '', system } of SpawnRequest.decode(body).actors ?? []) {
      const state = revision ? revisionState(Number(revision)) : undefined;
      if (state)
        expect(await program.stateSeen(name ?? '', system ?? '')).toBe(payloadText({ value: state }));
    }
  });

  testAll(
    captures.filter(({ id }) => id in refused),
    'is refused, and told why',
    async (capture) => {
      const answer = program.answers.get(capture.id) ?? (await program.send(capture));
      refusedWith(answer, refused[capture.id] ?? { status: 0, names: [] });
    },
  );

  testAll(invocations, 'is accepted, and gets what its callback was answered', async (capture) => {
    const request = InvocationRequest.decode(capture.body);
    await judgeInvocation(request, pairs.get(capture.id), () => program.send(capture));
  });

  testAll(
    of('action').filter(({ cause }) => cause === 'init'),
    'initialises the actor',
    async ({ id, response }) => {
      const { call, stateAfter } = program.inits.get(id) ?? {};
      expect(payloadText(call ?? {})).toBe('noop');
      const { updatedContext } = ActorInvocationResponse.decode(response?.body ?? Buffer.of());
      expect(stateAfter).toBe(payloadText({ value: updatedContext?.state }));
    },
  );

  testAll(
    of('action').filter(({ id, cause }) => cause !== 'init' && !paired.has(id)),
    'is what the caller gets',
    async (capture) => {
      const call = ActorInvocation.decode(capture.body);
      await judgeInvocation(requestFor(call), capture, () => program.invoke(requestFor(call)));
    },
  );

  async function judgeInvocation(
    request: InvocationRequest,
    callback: Capture | undefined,
    send: () => Promise<WireAnswer>,
  ): Promise<void> {
    if (!callback) return getsState(request, await send());
    judged.add(callback.id);
    program.host.answerAs(callback);
    const called = program.host.nextCallback(request.actor?.id?.name ?? '', request.actionName ?? '');
    const answer = await send();
    const { currentContext, ...call } = await called;
    expect(payloadText(call)).toBe(payloadText(request));
    expect(currentContext?.metadata ?? {}).toEqual(request.metadata ?? {});
    const { status = 0, body = Buffer.of() } = callback.response ?? {};
    if (status !== 200) {
      refusedWith(answer, { status: 502, names: [`${status}`] });
      return stateIsUntouched(request);
    }
    const isAsync = request.async || isScheduled(request);
    const recorded = isAsync ? 'nothing' : payloadText(ActorInvocationResponse.decode(body));
    expect(payloadText(InvocationResponse.decode(accepted(answer).body))).toBe(recorded);
    expect(statusOf(answer).status).toBe(Status.OK);
  }

  /** A default action, which needs no callback. */
  async function getsState({ actor }: InvocationRequest, answer: WireAnswer): Promise<void> {
    const state = program.stateOf(actor?.id?.name ?? '');
    expect(payloadText(InvocationResponse.decode(accepted(answer).body))).toBe(payloadText({ value: state }));
  }

  async function stateIsUntouched({ actor, system }: InvocationRequest): Promise<void> {
    const name = actor?.id?.name ?? '';
    expect(await program.stateSeen(name, system?.name ?? '')).toBe(
      payloadText({ value: program.stateOf(name) }),
    );
  }
});

test('every capture was judged', () => {
  expect(all.map(({ id }) => id).filter((id) => !judged.has(id))).toEqual([]);
  console.info(
    `${everything.length} captures: ${inFlows.size} in flows, ${judged.size} one by one, ` +
      `${Object.keys(refused).length} of these refused`,
  );
});

function accepted(answer: WireAnswer | undefined): WireAnswer {
  expect(answer).toMatchObject({ end: 'complete', status: 200 });
  return answer!;
}

/** The status is field 1 of every answer of a proxy. */
function statusOf({ body }: WireAnswer) {
  const { status } = InvocationResponse.decode(body);
  return { status: status?.status, message: status?.message ?? '' };
}

function refusedWith(answer: WireAnswer, { status, isActorNotFound, names }: Refusal): void {
  expect(answer).toMatchObject({ end: 'complete', status });
  const told = statusOf(answer);
  expect(told.status).toBe(isActorNotFound ? Status.ACTOR_NOT_FOUND : Status.ERROR);
  for (const name of names) expect(told.message).toContain(name);
}
