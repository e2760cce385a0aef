// Runs one correct SDK that is not the reference: `VARIANT` names it, `--list` lists all.
import { runTesteeBetween } from '../testee-process.js';
import { fairSdks } from './sdk-variants.js';

if (process.argv.includes('--list')) {
  process.stdout.write(`${JSON.stringify(fairSdks.map(({ id, intent }) => ({ id, intent })))}\n`);
} else {
  const variant = fairSdks.find((one) => one.id === process.env['VARIANT']);
  if (!variant) throw new Error(`VARIANT is one of ${fairSdks.map((one) => one.id).join(', ')}`);
  await runTesteeBetween(variant.create(process.env));
}
