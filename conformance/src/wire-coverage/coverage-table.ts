// The coverage of the wire as a table: every field and enum value, how often it was sent and received, set and unset.
// What nothing ever carried is marked and counted at the end, with its excuse where it has one.
import { askedOf } from './asked-of-roles.js';
import { excuses } from './excuses.js';
import type { Coverage } from './tally.js';
import { columns, keyOf, neverCarried, wireFields, type Column, type WireField } from './wire-fields.js';

interface Row {
  readonly key: string;
  /** Undefined: the column means nothing for it, or nobody ran who could fill it. */
  readonly cells: Readonly<Record<Column, number | undefined>>;
}

export function coverageTable(coverage: Coverage): string {
  const rows = coverageRows(coverage);
  const width = Math.max(...rows.map(({ key }) => key.length));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(15)).join('')}\n`;
  const body = rows.map((row) =>
    line(
      row.key,
      columns.map((column) => shown(row.cells[column])),
    ),
  );
  const never = Object.entries(neverCarried).map(([name, why]) => `  ${name}: ${why}\n`);
  const ran = `\nof a run against ${coverage.roles.join(' and ') || 'nobody'}\n`;
  return `${line('', columns)}${body.join('')}${ran}${endOf(coverage)}never in a body:\n${never.join('')}`;
}

/** What is empty and why it may be; and what may not. */
function endOf(coverage: Coverage): string {
  const excused = emptyCells(coverage).filter((cell) => excuses.has(cell));
  const missing = missingCells(coverage);
  const reasons = [...new Set(excused.map((cell) => excuses.get(cell)))].map((why) => {
    const cells = excused.filter((cell) => excuses.get(cell) === why);
    return `  ${why}:\n${cells.map((one) => `    ${one}\n`).join('')}`;
  });
  const excusedPart =
    excused.length === 0 ? '' : `empty cells with an excuse, ${excused.length} in all:\n${reasons.join('')}`;
  const missingPart =
    missing.length === 0
      ? 'every other cell is filled\n'
      : `empty cells without an excuse, ${missing.length} in all:\n${missing.map((one) => `  ${one}\n`).join('')}`;
  return `${excusedPart}${missingPart}`;
}

export function coverageRows(coverage: Coverage): readonly Row[] {
  const asked = askedOf(coverage.roles);
  return wireFields().map((field) => rowOf(field, coverage, asked));
}

/** The cells that nothing filled and nothing excuses, as `field: column`. */
export function missingCells(coverage: Coverage): readonly string[] {
  return emptyCells(coverage).filter((cell) => !excuses.has(cell));
}

function emptyCells(coverage: Coverage): readonly string[] {
  return coverageRows(coverage).flatMap(({ key, cells }) =>
    columns.filter((column) => cells[column] === 0).map((column) => `${key}: ${column}`),
  );
}

function rowOf(field: WireField, { sent, received }: Coverage, asked: ReturnType<typeof askedOf>): Row {
  const key = keyOf(field);
  const isField = field.value === undefined;
  const isSent = asked.sent.has(field.message);
  const isReceived = asked.received.has(field.message);
  const cells = {
    'sent set': isSent ? (sent[key]?.set ?? 0) : undefined,
    'sent unset': isSent && isField ? (sent[key]?.unset ?? 0) : undefined,
    'received set': isReceived ? (received[key]?.set ?? 0) : undefined,
    'received unset': isReceived && isField ? (received[key]?.unset ?? 0) : undefined,
  };
  return { key, cells };
}

const shown = (count: number | undefined): string =>
  count === undefined ? '' : count === 0 ? '-' : `${count}`;
