// Writes what is made from the settings: the table of README.md, and that of docs/cluster.md. Run by
// `npm run generate`; the gate checks that it leaves no diff.
import { readFileSync, writeFileSync } from 'node:fs';
import { clusterSettings } from './cluster-settings.js';
import type { Setting } from './setting.js';
import { settings } from './settings.js';

function tableOf(shown: readonly Setting[]): string {
  const rows = shown.map(({ env, flag, placeholder, fallback, help }) => [
    `\`${env}\``,
    `\`${flag} <${placeholder}>\``,
    fallback === undefined ? 'unset' : `\`${String(fallback)}\``,
    help,
  ]);
  const lines = [['variable', 'flag', 'default', 'what it says'], ['-', '-', '-', '-'], ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function write(path: string, shown: readonly Setting[]): void {
  const file = new URL(`../../${path}`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const table = /(<!-- settings -->\n)[^]*(\n<!-- end of settings -->)/;
  if (!table.test(text)) throw new Error(`${path} has no place for the settings`);
  writeFileSync(
    file,
    text.replace(table, (_all, begin: string, end: string) => `${begin}\n${tableOf(shown)}\n${end}`),
  );
}

write(
  'README.md',
  settings.filter((setting) => !clusterSettings.includes(setting)),
);
write('docs/cluster.md', clusterSettings);
