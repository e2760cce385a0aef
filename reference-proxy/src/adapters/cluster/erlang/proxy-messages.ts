// What proxies say to each other, as Erlang terms: the one place that knows how it looks. Always holds: whatever the
// protocol has a message for travels as its protobuf bytes, and the shapes around them are close to those of deployed
// proxies ({invocation_request, Request, Opts}, {ok, Response}), so that mixed clusters need no second vocabulary.
//
//   {proxy, 1}                                          → {ok, 1, [Node]}    are you a proxy of this dialect, and which do you know?
//   {hosts, #{incarnation, after, upto, newest, leaving, store_id, definitions => [Actor], restored => [Actor]}} → {ok, Known}
//   {invocation_request, InvocationRequest, #{id, budget_ms, hops, routed, ends}} → {ok, ActorInvocationResponse}
//   {start_actors, [ActorId]}                           → {ok, done}
//   {spawn_request, SpawnRequest, #{revision, check_only}}                  → {ok, done}
//   {find_actors, [ActorId]}                            → {ok, [Parent | undefined]}
//   {instances_of, ActorId, From}                       → {ok, #{names => [Name], is_last}}
//   {release_actor, ActorId}                            → {ok, done}
//   {invoke, InvocationRequest}                         → {ok, InvocationResponse}   for programs in the cluster
//   any of them but invoke                              → {error, Code, Message, MayRepeat}
import {
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  payloadOf,
  SpawnRequest,
  Status,
} from '@spawn-conformance/proto';
import { isErrorCode, isMayRepeat, ProxyError } from '../../../core/errors.js';
import { textMap } from '../../../core/wire-values.js';
import type { AnswerOf, NodeAnswer, NodeRequest } from '../../../ports/cluster.js';
import { decodeActor, decodeId, encodeActor, encodeId, plainId, readId } from './actor-terms.js';
import { asList, asMap, asWhole, bytesOf, textOf, wholeAt } from './expect-term.js';
import { atom, Atom, binary, isAtom, mapOf, taggedWith, type TermMap, tuple, type Term } from './terms.js';

export function encodeNodeRequest(request: NodeRequest): Term {
  switch (request.type) {
    case 'hosts':
      return tuple(atom('hosts'), encodeAnnouncement(request));
    case 'run':
      return tuple(atom('invocation_request'), encodeInvocation(request), optionsOf(request));
    case 'start':
      return tuple(atom('start_actors'), request.actors.map(encodeId));
    case 'spawn':
      return tuple(
        atom('spawn_request'),
        Buffer.from(SpawnRequest.encode({ actors: request.actors.map(plainId) })),
        mapOf({ revision: request.revision ?? atom('nil'), check_only: bool(request.checkOnly) }),
      );
    case 'find':
      return tuple(atom('find_actors'), request.keys.map(encodeId));
    case 'instances':
      return tuple(atom('instances_of'), encodeId(request.parent), request.from);
    case 'release':
      return tuple(atom('release_actor'), encodeId(request.key));
    case 'invoke':
      return tuple(atom('invoke'), Buffer.from(InvocationRequest.encode(request.request)));
  }
}

/** @throws ProxyError malformed */
export function decodeNodeRequest(term: Term): NodeRequest {
  for (const [tag, size, read] of readers) {
    const parts = taggedWith(term, tag, size);
    if (parts) return readPart(tag, () => read(parts));
  }
  throw new ProxyError('malformed', `no proxy of this dialect says this; see the documents of the proxy`);
}

/** The answer to a request of that type. */
export function encodeNodeAnswer(type: NodeRequest['type'], answer: NodeAnswer): Term {
  return tuple(atom('ok'), encodeResult(type, answer));
}

export function encodeNodeError({ code, message, mayRepeat }: ProxyError): Term {
  return tuple(atom('error'), atom(code), binary(message), atom(mayRepeat));
}

/** @throws ProxyError what the far node refused it with, or malformed */
export function decodeNodeAnswer<T extends NodeRequest['type']>(type: T, term: Term): AnswerOf<T> {
  const result = taggedWith(term, 'ok', 2);
  if (result) return readPart('ok', () => decodeResult(type, result[0]) as AnswerOf<T>);
  const [code, message, repeat] = taggedWith(term, 'error', 4) ?? [];
  if (!(code instanceof Atom && isErrorCode(code.name) && repeat instanceof Atom && isMayRepeat(repeat.name)))
    throw new ProxyError('internal', 'the other proxy answered what this one does not understand');
  throw new ProxyError(code.name, textOf(message), { mayRepeat: repeat.name });
}

/** What a program at the door gets: always the bytes of an InvocationResponse. */
export function readDoorAnswer(answer: Term): Uint8Array {
  const [bytes] = taggedWith(answer, 'ok', 2) ?? [];
  if (bytes instanceof Uint8Array) return bytes;
  const message = textOf(taggedWith(answer, 'error', 4)?.[1]);
  return Buffer.from(InvocationResponse.encode({ status: { status: Status.ERROR, message } }));
}

type Reader = (parts: readonly Term[]) => NodeRequest;

const readers: readonly (readonly [tag: string, size: number, read: Reader])[] = [
  ['invocation_request', 3, ([bytes, options]) => decodeInvocation(bytesOf(bytes), asMap(options))],
  ['hosts', 2, ([announcement]) => decodeAnnouncement(asMap(announcement))],
  ['release_actor', 2, ([id]) => ({ type: 'release', key: decodeId(id) })],
  ['start_actors', 2, ([ids]) => ({ type: 'start', actors: asList(ids).map(decodeId) })],
  ['find_actors', 2, ([ids]) => ({ type: 'find', keys: asList(ids).map(decodeId) })],
  ['instances_of', 3, ([id, from]) => ({ type: 'instances', parent: decodeId(id), from: asWhole(from) })],
  ['spawn_request', 3, ([bytes, options]) => decodeSpawn(bytesOf(bytes), asMap(options))],
  ['invoke', 2, ([bytes]) => ({ type: 'invoke', request: InvocationRequest.decode(bytesOf(bytes)) })],
];

type Request<T extends NodeRequest['type']> = Extract<NodeRequest, { readonly type: T }>;

function encodeAnnouncement(request: Request<'hosts'>): Term {
  return mapOf({
    incarnation: request.incarnation,
    after: request.after,
    upto: request.upto,
    newest: request.newest,
    leaving: bool(request.leaving),
    store_id: binary(request.storeId),
    definitions: request.definitions.map(encodeActor),
    restored: request.restored.map(encodeActor),
  });
}

function decodeAnnouncement(map: TermMap): NodeRequest {
  return {
    type: 'hosts',
    incarnation: wholeAt(map, 'incarnation'),
    after: wholeAt(map, 'after'),
    upto: wholeAt(map, 'upto'),
    newest: wholeAt(map, 'newest'),
    leaving: isAtom(map.get('leaving'), 'true'),
    storeId: textOf(map.get('store_id')),
    definitions: asList(map.get('definitions')).map(decodeActor),
    restored: asList(map.get('restored')).map(decodeActor),
  };
}

function encodeInvocation({ actor, invocation, async }: Request<'run'>): Uint8Array {
  const { actionName, payload, caller, metadata } = invocation;
  const message = {
    system: { name: actor.system },
    actor: { id: plainId(actor) },
    actionName,
    caller,
    metadata,
    async,
  };
  return Buffer.from(InvocationRequest.encode({ ...message, ...payload }));
}

function optionsOf({ id, budgetMs, hops, invocation: { routed = 0, ends } }: Request<'run'>): Term {
  const ended = ends === undefined ? {} : { ends: binary(ends) };
  return mapOf({ id: binary(id), budget_ms: Math.ceil(budgetMs), hops, routed, ...ended });
}

function decodeInvocation(bytes: Uint8Array, options: TermMap): NodeRequest {
  const request = InvocationRequest.decode(bytes);
  const { actionName = '', caller, metadata, async } = request;
  const ends = options.get('ends');
  return {
    type: 'run',
    id: textOf(options.get('id')),
    actor: readId(request.actor?.id ?? {}),
    invocation: {
      actionName,
      payload: payloadOf(request),
      caller,
      metadata: textMap(metadata),
      routed: wholeAt(options, 'routed'),
      ...(ends === undefined ? {} : { ends: textOf(ends) }),
    },
    budgetMs: wholeAt(options, 'budget_ms'),
    async: async ?? false,
    hops: wholeAt(options, 'hops'),
  };
}

function decodeSpawn(bytes: Uint8Array, options: TermMap): NodeRequest {
  const { actors } = SpawnRequest.decode(bytes);
  const revision = isAtom(options.get('revision'), 'nil') ? undefined : wholeAt(options, 'revision');
  const checkOnly = isAtom(options.get('check_only'), 'true');
  return { type: 'spawn', actors: (actors ?? []).map(readId), revision, checkOnly };
}

function encodeResult(type: NodeRequest['type'], answer: NodeAnswer): Term {
  switch (type) {
    case 'hosts':
      return (answer as AnswerOf<'hosts'>).known;
    case 'run':
      return Buffer.from(ActorInvocationResponse.encode({ ...(answer as AnswerOf<'run'>) }));
    case 'find':
      return (answer as AnswerOf<'find'>).map((parent) =>
        parent === undefined ? atom('undefined') : binary(parent),
      );
    case 'instances': {
      const { names, isLast } = answer as AnswerOf<'instances'>;
      return mapOf({ names: names.map(binary), is_last: bool(isLast) });
    }
    case 'invoke':
      return Buffer.from(InvocationResponse.encode(answer as AnswerOf<'invoke'>));
    case 'start':
    case 'spawn':
    case 'release':
      return atom('done');
  }
}

function decodeResult(type: NodeRequest['type'], term: Term | undefined): NodeAnswer {
  switch (type) {
    case 'hosts':
      return { known: asWhole(term) };
    case 'run':
      return payloadOf(ActorInvocationResponse.decode(bytesOf(term)));
    case 'find':
      return asList(term).map((parent) => (isAtom(parent, 'undefined') ? undefined : textOf(parent)));
    case 'instances': {
      const map = asMap(term);
      return { names: asList(map.get('names')).map(textOf), isLast: isAtom(map.get('is_last'), 'true') };
    }
    case 'invoke':
      return InvocationResponse.decode(bytesOf(term));
    case 'start':
    case 'spawn':
    case 'release':
      return undefined;
  }
}

function bool(value: boolean): Atom {
  return atom(value ? 'true' : 'false');
}

/** One funnel for whatever is wrong inside. */
function readPart<Result>(tag: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ProxyError('malformed', `a wrong message to the proxy (${tag}): ${why}`, { cause });
  }
}
