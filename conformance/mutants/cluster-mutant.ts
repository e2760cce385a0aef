// Runs one proxy of a wrong cluster: `MUTANT` names what is wrong, `--list` prints every mutant as JSON. The kit starts
// it once for each proxy; who it is comes by the names that the kit sets.
import { clusterMutants } from './cluster/index.js';
import { clusterSettings, seatOf } from './cluster/seat.js';
import { runProxyBetween } from './reference-process.js';

if (process.argv.includes('--list')) {
  const list = clusterMutants.map(({ id, breaks, intent, observed, proxies = 2 }) => ({
    id,
    breaks,
    intent,
    observed,
    proxies,
  }));
  process.stdout.write(`${JSON.stringify(list)}\n`);
} else {
  const mutant = clusterMutants.find((one) => one.id === process.env['MUTANT']);
  if (!mutant) throw new Error('MUTANT names no mutant; --list prints them all');
  const seat = seatOf(process.env);
  seat.notes.write(`host port of ${seat.name}`, process.env['USER_FUNCTION_PORT'] ?? '');
  seat.notes.write(`process of ${seat.name}`, String(process.pid));
  const isWrong = mutant.at?.includes(seat.name) ?? true;
  const settings = clusterSettings(process.env);
  await runProxyBetween({
    env: isWrong ? { ...settings, ...mutant.env?.(seat) } : settings,
    ...(isWrong && mutant.front ? { front: mutant.front(seat) } : {}),
    ...(isWrong && mutant.back ? { back: mutant.back(seat) } : {}),
    ...(isWrong ? mutant.both?.(seat) : {}),
    ...(isWrong && mutant.whenToldToStop ? { whenToldToStop: mutant.whenToldToStop } : {}),
    ...(isWrong && mutant.callsHostOf
      ? { hostPort: Number(await seat.notes.wait(`host port of ${mutant.callsHostOf}`)) }
      : {}),
  });
}
