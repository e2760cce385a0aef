// What counts as covered, and what the table says of it.
import {
  ActorInvocation,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  Status,
} from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import type { Case } from '../case.js';
import type { WireEvent } from '../peers/exchange-log.js';
import { coverageRows, coverageTable, missingCells } from './coverage-table.js';
import { excuses } from './excuses.js';
import { tallyOf } from './tally.js';
import { keyOf, neverCarried, wireFields } from './wire-fields.js';

const target = '/api/v1/system/s/actors/ann/invoke';

function outcome(role: 'proxy' | 'sdk', ...events: readonly Omit<WireEvent, 'number' | 'atMs'>[]) {
  return {
    case: { role } as Case,
    events: events.map((event, at) => ({ number: at + 1, atMs: 0, ...event })),
  };
}

function request(from: string, to: string, body: Uint8Array, path = target) {
  return { from, to, request: { method: 'POST', target: path, headers: {}, body } };
}

test('what the kit asks is sent, what it is answered and called back with is received', () => {
  const { sent, received } = tallyOf([
    outcome(
      'proxy',
      request('kit', 'proxy', InvocationRequest.encode({ actionName: 'run', async: true })),
      request('proxy', 'host', ActorInvocation.encode({ actionName: 'run' }), '/api/v1/actors/actions'),
      {
        from: 'proxy',
        to: 'kit',
        answers: 1,
        answer: {
          end: 'complete',
          headers: {},
          body: InvocationResponse.encode({ status: { status: Status.OK } }),
        },
      },
    ),
    outcome('sdk', request('sdk', 'proxy', InvocationRequest.encode({ noop: {} }))),
  ]);
  expect(sent['spawn.InvocationRequest.async']).toEqual({ set: 1, unset: 0 });
  expect(received['spawn.InvocationRequest.noop']).toEqual({ set: 1, unset: 0 });
  expect(received['spawn.InvocationRequest.actionName']).toEqual({ set: 0, unset: 1 });
  expect(received['spawn.ActorInvocation.actionName']).toEqual({ set: 1, unset: 0 });
  expect(received['spawn.RequestStatus.status = OK']).toEqual({ set: 1, unset: 0 });
  expect(sent['spawn.RequestStatus.status']).toBeUndefined();
});

test('fields are found at any depth, in lists and maps; an enum that is left out is its first value', () => {
  const registration = {
    actorSystem: { registry: { actors: { ann: { settings: {}, timerActions: [{ seconds: 5 }] } } } },
  };
  const { sent } = tallyOf([
    outcome('proxy', request('kit', 'proxy', RegistrationRequest.encode(registration), '/api/v1/system')),
  ]);
  expect(sent['spawn.actors.FixedTimerAction.seconds']).toEqual({ set: 1, unset: 0 });
  expect(sent['spawn.actors.FixedTimerAction.action']).toEqual({ set: 0, unset: 1 });
  expect(sent['spawn.actors.ActorSettings.kind = UNKNOW_KIND']).toEqual({ set: 1, unset: 0 });
});

test('bodies that are no message count for nothing', () => {
  const noise = request('kit', 'proxy', new TextEncoder().encode('{"json": true}'));
  expect(tallyOf([outcome('proxy', noise)])).toEqual({ sent: {}, received: {} });
});

test('a request without bytes is a message of which everything is left out', () => {
  const { sent } = tallyOf([outcome('proxy', request('kit', 'proxy', new Uint8Array(), '/api/v1/system'))]);
  expect(sent['spawn.RegistrationRequest.actorSystem']).toEqual({ set: 0, unset: 1 });
});

test('what is excused is a cell of the table', () => {
  const cells = coverageRows({ sent: {}, received: {} }).flatMap(({ key, cells: all }) =>
    Object.entries(all).flatMap(([column, count]) => (count === undefined ? [] : [`${key}: ${column}`])),
  );
  expect([...excuses.keys()].filter((cell) => !cells.includes(cell))).toEqual([]);
});

test('the table asks for everything that the four endpoints carry, and says what they never carry', () => {
  const keys = wireFields().map(keyOf);
  expect(keys).toContain('spawn.Broadcast.noop');
  expect(keys).toContain('spawn.actors.ActorSettings.kind = POOLED');
  expect(keys.filter((key) => /ProjectionSettings\.|projectionSettings/.test(key))).toEqual([]);
  for (const message of Object.keys(neverCarried))
    expect(keys.filter((key) => key.startsWith(`${message}.`))).toEqual([]);
  const empty = { sent: {}, received: {} };
  expect(missingCells(empty)).toContain('spawn.Pipe.actor: sent set');
  expect(missingCells(empty)).not.toContain('spawn.RequestStatus.status = OK: sent unset');
  expect(coverageTable(empty)).toMatch(/^spawn\.Pipe\.actor +- +- +- +-$/m);
});
