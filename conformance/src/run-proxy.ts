// A whole run against a proxy: the kit's host up, the proxy up, its path form found out, the cases, the verdict.
import { loadCatalogue, type Catalogue } from './load-cases.js';
import { createCrashGuard } from './crash-guard.js';
import { createDeadlines } from './deadlines.js';
import { detectPrefix } from './detect-prefix.js';
import { finish, type Run } from './finish-run.js';
import { openPeer } from './open-peer.js';
import { runCases } from './run.js';
import { runCase, type Arena } from './run-case.js';
import { seededRandom } from './seeded-random.js';
import { selectCases } from './select-cases.js';
import type { RunSettings } from './settings.js';
import { attachProxy, startProxy } from './subjects/proxy-subject.js';

/** Somebody's command, or the URL of a proxy that runs already. */
export type ProxyTarget = { readonly command: readonly string[] } | { readonly url: string };

export async function runProxy(
  target: ProxyTarget,
  settings: RunSettings,
  catalogue: Catalogue = loadCatalogue(),
): Promise<Run> {
  const startedAtMs = performance.now();
  const cases = catalogue.cases.filter((one) => one.role === 'proxy');
  const selection = selectCases(cases, { ...settings, claims: new Set(settings.claims) });
  const deadlines = createDeadlines(settings.timeoutScale);
  const random = seededRandom(settings.seed);
  const peer = await openPeer('--host-port', settings.hostPort, unknownActor);
  try {
    const common = { system: settings.system, deadlines, hostPort: peer.port, env: settings.env };
    const subject =
      'url' in target ? await attachProxy(target.url, deadlines) : await startProxy({ ...target, ...common });
    try {
      const base: Arena = { subject, peer, system: settings.system, prefix: '/api/v1', deadlines, random };
      const { prefix, note } = await detectPrefix(base, 'url' in target);
      const arena = { ...base, prefix };
      const guard = createCrashGuard('the proxy', subject, (one) => runCase(one, arena));
      const outcomes = guard.settle(await runCases(selection.selected, settings, guard.run));
      return finish({
        title: 'proxy',
        catalogue,
        selection,
        outcomes,
        settings,
        notes: [note, ...guard.notes()],
        startedAtMs,
        output: subject.output(),
      });
    } finally {
      await subject.stop();
    }
  } finally {
    await peer.stop();
  }
}

/** Callbacks of earlier cases (a timer, a late retry) find no case: as for an actor that this host does not have. */
const unknownActor = () =>
  Promise.resolve({ kind: 'answer', status: 404, headers: {}, body: new Uint8Array() } as const);
