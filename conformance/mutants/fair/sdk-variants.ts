// Correct SDKs that differ from the reference where the protocol lets them, in the ways in which deployed SDKs do: the
// kit must find no failure in any. Each is the reference testee between go-betweens.
import { ActorInvocationResponse, type Actor, type RegistrationRequest } from '@spawn-conformance/proto';
import { spawn as tck } from '#testee';
import { callbackAnswers, invokeRequests, isCallback, registrationRequests } from '../alter.js';
import type { HttpAnswer, Meddler } from '../go-between.js';
import { callbackOf } from '../sdk-alterations.js';
import type { BetweenTestee } from '../testee-process.js';

interface FairSdk {
  readonly id: string;
  /** One line: what this SDK does in its own way. */
  readonly intent: string;
  readonly create: (env: NodeJS.ProcessEnv) => BetweenTestee;
}

export const fairSdks: readonly FairSdk[] = [
  {
    id: 'terse',
    intent:
      'registers before it listens, refuses with empty bodies, has no tags: the nonce is an extra actor; never sends what is not set',
    create: (env) => ({
      listensLate: true,
      front: allOf(emptyRefusals, withoutTags()),
      back: registersNonceAsActor(env['SPAWN_TCK_RUN'] ?? ''),
    }),
  },
  {
    id: 'talkative',
    intent:
      'always returns the whole context, closes every connection, sends more headers and an empty value where it has no argument',
    create: () => ({
      front: allOf(closing, wholeContext()),
      back: invokeRequests((message) => {
        if (!message.payload) {
          message.value = { type_url: 'type.googleapis.com/google.protobuf.Empty', value: new Uint8Array() };
        }
        message.metadata = { 'request-timeout': '60000', ...message.metadata };
      }),
    }),
  },
  {
    id: 'has-no-schedule',
    intent: 'cannot schedule invocations, and its testee says so',
    create: () => ({
      front: cannot('invoke.delay_milliseconds', (one) => Number(one.invoke?.delayMilliseconds ?? 0) > 0),
    }),
  },
  {
    id: 'has-no-lazy-routes',
    intent:
      'has pipes and forwards without register_ref, as older messages have them, and its testee says so',
    create: () => ({
      front: cannot('pipe.register_ref', ({ pipe, forward }) => Boolean((pipe ?? forward)?.registerRef)),
    }),
  },
  {
    id: 'has-no-effects',
    intent: 'cannot ask for side effects, and its testee says so',
    create: () => ({ front: cannot('effect', (one) => Boolean(one.effect)) }),
  },
  {
    id: 'has-no-spawn',
    intent: 'cannot spawn, and its testee says so',
    create: () => ({ front: cannot('spawn', (one) => Boolean(one.spawn)) }),
  },
];

function allOf(...meddlers: readonly Meddler[]): Meddler {
  const [first, ...rest] = meddlers;
  if (!first) return (request, forward) => forward(request);
  const inner = allOf(...rest);
  return (request, forward) =>
    first(request, async (altered) => {
      const answer = await inner(altered, forward);
      if (answer === 'drop' || answer === 'silence') throw new Error('none of these does so');
      return answer;
    });
}

const emptyRefusals: Meddler = async (request, forward) => {
  const answer = await forward(request);
  return answer.status < 300
    ? answer
    : { status: 500, headers: { 'content-length': '0' }, body: new Uint8Array() };
};

/** The handlers neither see tags nor set any. */
function withoutTags(): Meddler {
  return callbackAnswers((message) => delete message.updatedContext?.tags);
}

function registersNonceAsActor(nonce: string): Meddler {
  return registrationRequests((message: RegistrationRequest) => {
    const actors = (message.actorSystem?.registry?.actors ?? {}) as Record<string, Actor>;
    for (const actor of Object.values(actors)) {
      actor.state = {};
      delete actor.metadata?.tags;
    }
    const name = `tck-run-${nonce}`;
    actors[name] = { id: { name, system: message.actorSystem?.name ?? '' } };
  });
}

const closing: Meddler = async (request, forward) => {
  const answer = await forward(request);
  const headers = {
    ...answer.headers,
    'content-type': 'application/octet-stream; charset=utf-8',
    'content-disposition': 'attachment; filename=data.json',
    'cache-control': 'no-cache',
  };
  return { ...answer, headers: withoutLength(headers), closes: true };
};

/** Leaves chunked. */
function withoutLength({ 'content-length': _length, ...headers }: HttpAnswer['headers']) {
  return headers;
}

/** Sends state, tags, metadata, caller and self back, changed or not. */
function wholeContext(): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    if (!isCallback(request) || answer.status >= 300) return answer;
    const message = ActorInvocationResponse.decode(answer.body);
    const { currentContext } = callbackOf(request);
    const body = { ...message, updatedContext: { ...currentContext, ...message.updatedContext } };
    return { ...answer, body: ActorInvocationResponse.encode(body) };
  };
}

/** Answers scripts with such an operation as a testee does that does not know it. */
function cannot(unsupported: string, is: (operation: tck.conformance.Operation) => boolean): Meddler {
  const { Report, Script } = tck.conformance;
  return (request, forward) => {
    const { value, actor } = callbackOf(request);
    const isScript = value?.type_url?.endsWith('.Script') === true;
    const { operations } = isScript ? Script.decode(Buffer.from(value.value ?? [])) : { operations: [] };
    if (!operations.some((one) => is(one as tck.conformance.Operation))) return forward(request);
    const body = ActorInvocationResponse.encode({
      actorName: actor?.name ?? '',
      actorSystem: actor?.system ?? '',
      updatedContext: {},
      value: {
        type_url: 'type.googleapis.com/spawn.conformance.Report',
        value: Report.encode({ unsupported }).finish(),
      },
    });
    return Promise.resolve({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body });
  };
}
