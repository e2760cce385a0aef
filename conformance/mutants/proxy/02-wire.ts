// Wrong proxies of chapter 2: paths, content types and values. What they say when they refuse is in
// 02-wire-refusals.ts.
import { gzipSync } from 'node:zlib';
import {
  callbackRequests,
  httpAnswers,
  invokeAnswers,
  invokeRequests,
  isInvoke,
  isSpawn,
  path,
} from '../alter.js';
import type { HttpRequest } from '../go-between.js';
import { invokedActor } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { isFlow, refuse, refuseActors, restated } from '../refuse.js';
import { refusalMutants } from './02-wire-refusals.js';

const typeOf = (request: HttpRequest) => String(request.headers['content-type'] ?? '');

const pathMutants: readonly ProxyMutant[] = [
  {
    id: 'serves-neither-path-form',
    breaks: 'WIR-1',
    intent: 'answers 404 to spawns and invocations under both path forms',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isSpawn(request) || isInvoke(request), 404),
  },
  {
    id: 'serves-one-path-form',
    breaks: 'WIR-2',
    intent: 'serves spawns and invocations under /api/v1 only',
    observed: 'answerAsDocumented.outcome: expected ok, got "refused"',
    front: () => refuse((request) => path(request).startsWith('/system/'), 404),
  },
  {
    id: 'takes-the-path-for-the-message',
    breaks: 'WIR-19',
    intent: 'takes the names of an invocation from its path',
    observed: 'elsewhere.outcome: expected ok, got "refused"',
    front: () =>
      invokeRequests((message, { request }) => {
        const [, system = '', name = ''] =
          /\/system\/([^/]*)\/actors\/(.*)\/invoke$/.exec(path(request)) ?? [];
        message.system = { name: decodeURIComponent(system) };
        message.actor = { id: { name: decodeURIComponent(name), system: decodeURIComponent(system) } };
      }),
  },
  {
    id: 'wants-the-actor-in-the-message',
    breaks: 'WIR-20',
    intent: 'refuses an invocation whose message names no actor',
    observed: 'nothingSaid.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isInvoke(request) && invokedActor(request) === '', 400),
  },
  {
    id: 'knows-ascii-names-only',
    breaks: 'WIR-21',
    intent: 'refuses to register actors whose names are not plain ASCII',
    observed: 'unicode.outcome: expected ok, got "refused"',
    front: () => refuseActors((actor) => /[^ -~]/.test(actor.id?.name ?? '')),
  },
  {
    id: 'does-not-decode-paths',
    breaks: 'WIR-22',
    intent: 'answers 404 to a path with percent-encoded names',
    observed: 'encoded.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isInvoke(request) && path(request).includes('%'), 404),
  },
  {
    id: 'guesses-where-names-end',
    breaks: 'WIR-23',
    intent: 'takes a raw slash in the path for a part of the name',
    observed: 'rawSlash.status: expected 404, got 200',
    front: () => (request, forward) => {
      const [, before, name = '', after] = /^(.*\/actors\/)(.+)(\/invoke)$/.exec(request.target) ?? [];
      const target = name.includes('/') ? `${before}${name.replaceAll('/', '%2F')}${after}` : request.target;
      return forward({ ...request, target });
    },
  },
];

const contentMutants: readonly ProxyMutant[] = [
  {
    id: 'refuses-octet-stream',
    breaks: 'WIR-3',
    intent: 'answers 415 to octet-stream',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuse((request) => typeOf(request) === 'application/octet-stream', 415),
  },
  {
    id: 'answers-as-json',
    breaks: 'WIR-4',
    intent: 'calls its answers application/json',
    observed: 'answer.headers.content-type: .*, got "application/json"',
    front: () =>
      httpAnswers(isFlow, (answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-type': 'application/json' },
      })),
  },
  {
    id: 'refuses-protobuf',
    breaks: 'WIR-5',
    intent: 'answers 415 to application/protobuf',
    observed: 'answerAsProtobuf.outcome: expected ok, got "refused"',
    front: () => refuse((request) => typeOf(request) === 'application/protobuf', 415),
  },
  {
    id: 'wants-a-content-type',
    breaks: 'WIR-6',
    intent: 'answers 415 to a body without a content type',
    observed: 'answerWithoutType.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isFlow(request) && typeOf(request) === '', 415),
  },
  {
    id: 'reads-text',
    breaks: 'WIR-7',
    intent: 'serves bodies that are called text/plain',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => (request, forward) => {
      const isText = typeOf(request).startsWith('text/');
      const headers = { ...request.headers, 'content-type': 'application/octet-stream' };
      return forward(isText ? { ...request, headers } : request);
    },
  },
  {
    id: 'answers-400-to-text',
    breaks: 'WIR-8',
    intent: 'refuses wrong content types with 400',
    observed: 'answer.status: expected 415, got 400',
    front: () => restated(415, 400),
  },
  {
    id: 'compresses-unasked',
    breaks: 'WIR-9',
    intent: 'compresses every answer',
    observed: 'answer.headers.content-encoding: .*, got "gzip"',
    front: () =>
      httpAnswers(isInvoke, (answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
        body: gzipSync(answer.body),
      })),
  },
  {
    id: 'wants-accept',
    breaks: 'WIR-10',
    intent: 'answers 406 to a request without Accept',
    observed: 'answerWithoutAccept.outcome: expected ok, got "refused"',
    front: () => refuse((request) => isFlow(request) && request.headers['accept'] === undefined, 406),
  },
];

const valueMutants: readonly ProxyMutant[] = [
  {
    id: 'knows-better-than-the-caller',
    breaks: 'WIR-24',
    intent: 'writes its own type URL into the payload of callbacks',
    observed: 'first.body.value: .*, got .*"type.googleapis.com/spawn.Noop"',
    back: () =>
      callbackRequests((message) => {
        if (message.value) message.value = { ...message.value, type_url: 'type.googleapis.com/spawn.Noop' };
      }),
  },
  {
    id: 'knows-better-than-the-host',
    breaks: 'WIR-25',
    intent: 'cuts the last byte off the payload of answers',
    observed: 'given.body.value: expected .*"//79AAEC".*, got .*"//79AAE="',
    front: () =>
      invokeAnswers((message) => {
        const { type_url: typeUrl, value } = message.value ?? {};
        if (typeUrl && value) message.value = { type_url: typeUrl, value: value.subarray(0, -1) };
      }),
  },
  {
    id: 'hands-on-empty-values',
    breaks: 'WIR-26',
    intent: 'answers with an empty Any where the host sent none',
    observed: 'givenEmpty.body.value: expected nothing, got \\{\\}',
    front: () =>
      invokeAnswers((message) => {
        if (!message.value && !message.noop) message.value = {};
      }),
  },
  {
    id: 'refuses-the-future',
    breaks: 'WIR-27',
    intent: 'refuses messages with a field number of 1000',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuse((request) => Buffer.from(request.body).includes(Buffer.from('c23e05', 'hex')), 400),
  },
];

export const wireMutants: readonly ProxyMutant[] = [
  ...pathMutants,
  ...contentMutants,
  ...refusalMutants,
  ...valueMutants,
];
