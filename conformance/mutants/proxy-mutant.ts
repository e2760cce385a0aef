// Runs one wrong proxy: `MUTANT` names it, `--list` prints every mutant as JSON. Settings come by the deployed names,
// as for any proxy.
import { proxyMutants } from './proxy/index.js';
import { runProxyBetween } from './reference-process.js';

if (process.argv.includes('--list')) {
  const list = proxyMutants.map(({ id, breaks, intent, observed }) => ({ id, breaks, intent, observed }));
  process.stdout.write(`${JSON.stringify(list)}\n`);
} else {
  const mutant = proxyMutants.find((one) => one.id === process.env['MUTANT']);
  if (!mutant) throw new Error('MUTANT names no mutant; --list prints them all');
  await runProxyBetween({
    ...(mutant.front ? { front: mutant.front() } : {}),
    ...(mutant.back ? { back: mutant.back() } : {}),
    ...mutant.both?.(),
    ...(mutant.env ? { env: mutant.env } : {}),
    ...(mutant.whenToldToStop ? { whenToldToStop: mutant.whenToldToStop } : {}),
  });
}
