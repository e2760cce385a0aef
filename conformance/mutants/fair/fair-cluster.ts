// Runs one proxy of a correct cluster that is not the reference: `VARIANT` names it, `--list` lists all.
import { clusterSettings, seatOf } from '../cluster/seat.js';
import { runProxyBetween } from '../reference-process.js';
import { fairClusters } from './cluster-variants.js';

if (process.argv.includes('--list')) {
  process.stdout.write(`${JSON.stringify(fairClusters.map(({ id, intent }) => ({ id, intent })))}\n`);
} else {
  const variant = fairClusters.find((one) => one.id === process.env['VARIANT']);
  if (!variant) throw new Error(`VARIANT is one of ${fairClusters.map((one) => one.id).join(', ')}`);
  const seat = seatOf(process.env);
  await runProxyBetween({
    env: { ...clusterSettings(process.env), ...variant.env?.(seat) },
    ...(variant.front ? { front: variant.front(seat) } : {}),
    ...variant.both?.(seat),
  });
}
