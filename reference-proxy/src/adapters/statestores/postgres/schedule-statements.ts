// Waiting invocations as rows: every statement about them is here. Always holds: of several proxies that want a row at
// the same moment one gets it, since each update looks at the newest row.
import type { ClientBase } from 'pg';
import type { ScheduleRecord, WaitingSchedule } from '../../../ports/schedule-store.js';

const insert = `
  INSERT INTO schedules (id, node, due_ms, budget_ms, taken_until_ms, request)
    SELECT id, node, due_ms, budget_ms, 0, request
    FROM unnest($1::bytea[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bytea[])
      WITH ORDINALITY AS w (id, node, due_ms, budget_ms, request, at)
    ORDER BY at`;

export async function insertSchedules(client: ClientBase, records: readonly ScheduleRecord[]): Promise<void> {
  const values = [
    records.map(({ id }) => Buffer.from(id)),
    records.map(({ node }) => Buffer.from(node)),
    records.map(({ dueMs }) => dueMs),
    records.map(({ budgetMs }) => budgetMs),
    records.map(({ request }) => request),
  ];
  await client.query({ name: 'insert-schedules', text: insert, values });
}

export async function schedulesOf(client: ClientBase, node: string): Promise<WaitingSchedule[]> {
  const text = 'SELECT id, due_ms FROM schedules WHERE node = $1 ORDER BY due_ms, number';
  const { rows } = await client.query<Row>(text, [Buffer.from(node)]);
  return rows.map(waitingOf);
}

const take = `
  UPDATE schedules SET taken_until_ms = $3 + budget_ms WHERE id = ANY ($1::bytea[]) AND node = $2
  RETURNING id, request`;

export async function takeRows(
  client: ClientBase,
  ids: readonly string[],
  node: string,
  nowMs: number,
): Promise<Map<string, Uint8Array>> {
  const values = [ids.map((id) => Buffer.from(id)), Buffer.from(node), nowMs];
  const { rows } = await client.query<{ id: Buffer; request: Buffer }>({
    name: 'take-schedules',
    text: take,
    values,
  });
  return new Map(rows.map(({ id, request }) => [id.toString(), request]));
}

export async function deleteSchedules(client: ClientBase, ids: readonly string[]): Promise<void> {
  const values = [ids.map((id) => Buffer.from(id))];
  const text = 'DELETE FROM schedules WHERE id = ANY ($1::bytea[])';
  await client.query({ name: 'delete-schedules', text, values });
}

/** Rows are locked in the order of their numbers, so that two proxies do not wait for each other. */
const adopt = `
  WITH free AS (
    SELECT id FROM schedules WHERE node <> ALL ($1::bytea[]) AND taken_until_ms < $3 ORDER BY number FOR UPDATE
  )
  UPDATE schedules SET node = $2 WHERE id IN (SELECT id FROM free) RETURNING id, due_ms, number`;

export async function adoptRows(
  client: ClientBase,
  present: readonly string[],
  to: string,
  nowMs: number,
): Promise<WaitingSchedule[]> {
  const values = [present.map((node) => Buffer.from(node)), Buffer.from(to), nowMs];
  const { rows } = await client.query<Row & { number: string }>(adopt, values);
  const byTime = (one: Row & { number: string }, other: Row & { number: string }): number =>
    Number(one.due_ms) - Number(other.due_ms) || Number(one.number) - Number(other.number);
  return rows.sort(byTime).map(waitingOf);
}

interface Row {
  readonly id: Buffer;
  readonly due_ms: string;
}

function waitingOf({ id, due_ms: dueMs }: Row): WaitingSchedule {
  return { id: id.toString(), dueMs: Number(dueMs) };
}
