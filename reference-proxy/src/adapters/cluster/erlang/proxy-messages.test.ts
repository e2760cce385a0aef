// What proxies say to each other survives the way through bytes.
import { InvocationRequest, type Payload } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { ProxyError } from '../../../core/errors.js';
import type { AnswerOf, NodeRequest } from '../../../ports/cluster.js';
import { decodeTerm } from './decode-term.js';
import { encodeTerm } from './encode-term.js';
import {
  decodeNodeAnswer,
  decodeNodeRequest,
  encodeNodeAnswer,
  encodeNodeError,
  encodeNodeRequest,
} from './proxy-messages.js';
import { greeting, greetingAnswer, isGreeting, readGreetingAnswer } from './proxy-greeting.js';
import { atom, binary, mapOf, tuple, type Term } from './terms.js';

const travel = (term: Term): Term => decodeTerm(encodeTerm(term));
const any = { type_url: 'test/text', value: Uint8Array.of(1, 2, 3) };
const ann = { system: 'sys', name: 'ann', parent: 'mother' };

const requests: NodeRequest[] = [
  {
    type: 'hosts',
    incarnation: 1_790_000_000_000,
    after: 3,
    upto: 5,
    newest: 9,
    leaving: true,
    storeId: 'ein Speicher: ö',
    definitions: [{ id: { name: 'ann', system: 'sys' }, actions: [{ name: 'run' }] }],
    restored: [{ id: { name: 'bob', system: 'sys' }, actions: [] }],
  },
  {
    type: 'run',
    id: '1-2',
    actor: ann,
    invocation: {
      actionName: 'run',
      payload: { value: any },
      caller: { name: 'bob', system: 'sys' },
      metadata: { a: 'b' },
    },
    budgetMs: 1234,
    async: true,
    hops: 2,
  },
  {
    type: 'run',
    id: '1-3',
    actor: ann,
    invocation: { actionName: 'run', payload: undefined, metadata: {}, routed: 3, ends: 'a-17' },
    budgetMs: 1234,
    async: true,
    hops: 1,
  },
  { type: 'start', actors: [ann, { ...ann, name: 'bob', parent: '' }] },
  { type: 'spawn', actors: [ann], revision: 7, checkOnly: false },
  { type: 'spawn', actors: [ann], revision: undefined, checkOnly: true },
  { type: 'find', keys: [ann] },
  { type: 'instances', parent: ann, from: 1_000 },
  { type: 'release', key: ann },
  { type: 'invoke', request: { actionName: 'run', value: any, actor: { id: { name: 'ann' } } } },
];

test.each(requests)('$type arrives as it was sent', (request) => {
  const arrived = decodeNodeRequest(travel(encodeNodeRequest(request)));
  expect(arrived.type).toBe(request.type);
  expect(encodeTerm(encodeNodeRequest(arrived))).toEqual(encodeTerm(encodeNodeRequest(request)));
});

test.each([
  ['a value', { value: any }],
  ['a noop', { noop: {} }],
  ['nothing', undefined],
] as const)('a payload keeps its arm both ways: %s', (_name, payload) => {
  const request: NodeRequest = {
    type: 'run',
    id: '1',
    actor: ann,
    invocation: { actionName: 'run', payload, caller: undefined, metadata: {} },
    budgetMs: 1,
    async: false,
    hops: 1,
  };
  const arrived = decodeNodeRequest(travel(encodeNodeRequest(request)));
  const shown = (given: Payload | undefined) => given && InvocationRequest.toJson({ ...given });
  expect(shown(arrived.type === 'run' ? arrived.invocation.payload : undefined)).toEqual(shown(payload));
  expect(shown(decodeNodeAnswer('run', travel(encodeNodeAnswer('run', payload))))).toEqual(shown(payload));
});

test.each([
  ['hosts', { known: 7 }],
  ['find', ['mother', undefined, '']],
  ['instances', { names: ['rex', 'ö'], isLast: false }],
  ['instances', { names: [], isLast: true }],
  ['start', undefined],
  ['spawn', undefined],
  ['release', undefined],
] as const)('the answer to %s arrives as it was given', (type, answer: AnswerOf<typeof type>) => {
  expect(decodeNodeAnswer(type, travel(encodeNodeAnswer(type, answer)))).toEqual(answer);
});

test.each(['yes', 'perhaps', 'no'] as const)(
  'an error arrives with its code, its words and %s',
  (mayRepeat) => {
    const term = travel(encodeNodeError(new ProxyError('timedOut', 'zu spät', { mayRepeat })));
    const decode = (): unknown => decodeNodeAnswer('run', term);
    expect(decode).toThrow(expect.objectContaining({ code: 'timedOut', message: 'zu spät', mayRepeat }));
  },
);

test('proxies know each other by a word that nobody else says', () => {
  expect(isGreeting(travel(greeting))).toBe(true);
  expect(isGreeting(atom('proxy'))).toBe(false);
  expect(readGreetingAnswer(travel(greetingAnswer(['b@host', 'c@host'])))).toEqual(['b@host', 'c@host']);
  expect(readGreetingAnswer(travel(greetingAnswer([])))).toEqual([]);
  expect(readGreetingAnswer(atom('ok'))).toBeUndefined();
  expect(readGreetingAnswer(tuple(atom('ok'), 2, []))).toBeUndefined();
});

test.each<[string, Term]>([
  ['an atom', atom('hello')],
  ['an unknown tag', tuple(atom('sell'), 1)],
  ['a wrong size', tuple(atom('invoke'))],
  ['a number for bytes', tuple(atom('invoke'), 5)],
  ['bytes that are no message', tuple(atom('invoke'), Uint8Array.of(255))],
  ['no map', tuple(atom('hosts'), 1)],
  ['a map without its keys', tuple(atom('hosts'), mapOf({}))],
  [
    'a negative budget',
    tuple(atom('invocation_request'), Buffer.alloc(0), mapOf({ id: binary('1'), budget_ms: -1, hops: 1 })),
  ],
  ['no list', tuple(atom('start_actors'), atom('all'))],
])('%s is refused as malformed', (_name, term) => {
  expect(() => decodeNodeRequest(term)).toThrow(expect.objectContaining({ code: 'malformed' }));
});

test.each<[string, Term]>([
  ['something else', atom('hello')],
  ['an unknown code', tuple(atom('error'), atom('tired'), binary('no'), atom('no'))],
])('%s as an answer is an error, not a crash', (_name, term) => {
  expect(() => decodeNodeAnswer('run', term)).toThrow(expect.objectContaining({ code: 'internal' }));
});
