// What counts as covered, and what the table says of it.
import {
  ActorInvocation,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  Status,
} from '@spawn-conformance/proto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Case } from '../case.js';
import type { WireEvent } from '../peers/exchange-log.js';
import { coverageFile, readCoverage, writeCoverage } from './coverage-file.js';
import { coverageRows, coverageTable, missingCells } from './coverage-table.js';
import { withTemporaryFolder } from '../temporary-folder.js';
import { excuses } from './excuses.js';
import { coverageOf, tallyOf, type Coverage } from './tally.js';
import { keyOf, neverCarried, wireFields } from './wire-fields.js';

const target = '/api/v1/system/s/actors/ann/invoke';

const nothing: Coverage = { roles: ['proxy', 'sdk'], sent: {}, received: {} };

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
  const cells = coverageRows(nothing).flatMap(({ key, cells: all }) =>
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
  expect(missingCells(nothing)).toContain('spawn.Pipe.actor: sent set');
  expect(missingCells(nothing)).not.toContain('spawn.RequestStatus.status = OK: sent unset');
  expect(coverageTable(nothing)).toMatch(/^spawn\.Pipe\.actor +- +- +- +-$/m);
});

test('what is empty with an excuse is counted and listed with its reason', () => {
  const all = Object.fromEntries(wireFields().map((field) => [keyOf(field), { set: 1, unset: 1 }]));
  const { ['spawn.Pipe.actor']: _, ...received } = all;
  const table = coverageTable({ ...nothing, sent: all, received });
  expect(table).toMatch(
    /^empty cells with an excuse, 1 in all:\n  .*says for which:\n    spawn\.Pipe\.actor: received unset$/m,
  );
  expect(table).toMatch(/^empty cells without an excuse, 1 in all:\n  spawn\.Pipe\.actor: received set$/m);
  expect(coverageTable({ ...nothing, sent: all, received: all })).toMatch(/^every other cell is filled$/m);
});

test('of a role that did not run nothing is asked', () => {
  const one = request('kit', 'proxy', InvocationRequest.encode({ actionName: 'run' }));
  const coverage = coverageOf([outcome('proxy', one), outcome('sdk')]);
  expect(coverage.roles).toEqual(['proxy']);
  const missing = missingCells(coverage);
  expect(missing).toContain('spawn.InvocationResponse.status: received set');
  expect(missing).toContain('spawn.Pipe.actor: sent set');
  expect(missing).not.toContain('spawn.Pipe.actor: received set');
  expect(missing).not.toContain('spawn.InvocationResponse.status: sent set');
});

test('what another version kept, or half of it, is said to be that', async () => {
  await withTemporaryFolder((folder) => {
    writeCoverage(folder, nothing);
    expect(readCoverage(folder)).toMatchObject(nothing);
    for (const text of ['{"sent":{},"received":{}}', '{"form":2,"sent":{"spa', 'null', '7']) {
      writeFileSync(join(folder, coverageFile), text);
      expect(() => readCoverage(folder)).toThrow(/run the kit again/);
    }
    return Promise.resolve();
  });
});
