// Runs one wrong SDK: `MUTANT` names it, `--list` prints every mutant as JSON. Settings come by the names of the
// testee contract, as for any testee.
import { sdkMutants } from './sdk/index.js';
import { runTesteeBetween } from './testee-process.js';

if (process.argv.includes('--list')) {
  const list = sdkMutants.map(({ id, breaks, intent, observed }) => ({ id, breaks, intent, observed }));
  process.stdout.write(`${JSON.stringify(list)}\n`);
} else {
  const mutant = sdkMutants.find((one) => one.id === process.env['MUTANT']);
  if (!mutant) throw new Error('MUTANT names no mutant; --list prints them all');
  await runTesteeBetween({
    ...(mutant.front ? { front: mutant.front() } : {}),
    ...(mutant.back ? { back: mutant.back() } : {}),
  });
}
