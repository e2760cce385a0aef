// Runs one correct proxy that is not the reference: `VARIANT` names it, `--list` lists all.
import { runProxyBetween } from '../reference-process.js';
import { fairVariants } from './variants.js';

if (process.argv.includes('--list')) {
  process.stdout.write(`${JSON.stringify(fairVariants.map(({ id, intent }) => ({ id, intent })))}\n`);
} else {
  const variant = fairVariants.find((one) => one.id === process.env['VARIANT']);
  if (!variant) throw new Error(`VARIANT is one of ${fairVariants.map((one) => one.id).join(', ')}`);
  await runProxyBetween({ ...variant.create(), bareRefusals: variant.bareRefusals ?? false });
}
