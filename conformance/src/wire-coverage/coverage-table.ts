// The coverage of the wire as a table: every field and enum value, how often it was sent and received, set and unset.
// What nothing ever carried is marked, and counted at the end.
import { excuses } from './excuses.js';
import type { Tally } from './tally.js';
import { columns, keyOf, neverCarried, wireFields, type Column, type WireField } from './wire-fields.js';

interface Row {
  readonly key: string;
  /** Undefined: the column means nothing for it. */
  readonly cells: Readonly<Record<Column, number | undefined>>;
}

export function coverageTable(tally: Tally): string {
  const rows = coverageRows(tally);
  const width = Math.max(...rows.map(({ key }) => key.length));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(15)).join('')}\n`;
  const body = rows.map((row) =>
    line(
      row.key,
      columns.map((column) => shown(row.cells[column])),
    ),
  );
  const missing = missingCells(tally);
  const end =
    missing.length === 0
      ? 'every cell is filled'
      : `empty cells, ${missing.length} in all:\n${missing.map((one) => `  ${one}\n`).join('')}`;
  const never = Object.entries(neverCarried).map(([name, why]) => `  ${name}: ${why}\n`);
  return `${line('', columns)}${body.join('')}\n${end}\nnever in a body:\n${never.join('')}`;
}

export function coverageRows(tally: Tally): readonly Row[] {
  return wireFields().map((field) => rowOf(field, tally));
}

/** The cells that nothing filled and nothing excuses, as `field: column`. */
export function missingCells(tally: Tally): readonly string[] {
  return coverageRows(tally).flatMap(({ key, cells }) => {
    const empty = columns.filter((column) => cells[column] === 0).map((column) => `${key}: ${column}`);
    return empty.filter((cell) => !excuses.has(cell));
  });
}

function rowOf(field: WireField, { sent, received }: Tally): Row {
  const key = keyOf(field);
  const isValue = field.value !== undefined;
  const cells = {
    'sent set': sent[key]?.set ?? 0,
    'sent unset': isValue ? undefined : (sent[key]?.unset ?? 0),
    'received set': received[key]?.set ?? 0,
    'received unset': isValue ? undefined : (received[key]?.unset ?? 0),
  };
  return { key, cells };
}

const shown = (count: number | undefined): string =>
  count === undefined ? '' : count === 0 ? '-' : `${count}`;
