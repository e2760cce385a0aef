// A whole run against an SDK: the kit's proxy up, the testee up and registered, the cases, the verdict.
import { randomBytes } from 'node:crypto';
import { createCrashGuard } from './crash-guard.js';
import { createDeadlines, type Deadlines } from './deadlines.js';
import { finish, type Run } from './finish-run.js';
import { loadCatalogue, type Catalogue } from './load-cases.js';
import { openPeer } from './open-peer.js';
import { createRegistrar } from './peers/registrar.js';
import { runCase, type Arena } from './run-case.js';
import { findNonce } from './run-nonce.js';
import { runCases } from './run.js';
import { seededRandom } from './seeded-random.js';
import { selectCases } from './select-cases.js';
import type { RunSettings } from './settings.js';
import { startSdkProcess, testeeEnvironment, type SdkCommand } from './subjects/sdk-process.js';
import { attachSdk, startSdk, type ProxyOfRun, type SdkUnderTest } from './subjects/sdk-subject.js';
import { SubjectNotReady } from './subjects/subject.js';
import { createTurns } from './turns.js';

/** Somebody's command, or a testee that somebody starts by hand when `say` has told how. */
export type SdkTarget =
  { readonly command: readonly string[] } | { readonly attach: true; readonly say: (text: string) => void };

export async function runSdk(
  target: SdkTarget,
  settings: RunSettings,
  catalogue: Catalogue = loadCatalogue(),
): Promise<Run> {
  const startedAtMs = performance.now();
  const cases = catalogue.cases.filter((one) => one.role === 'sdk');
  const claims = new Set(settings.claims);
  const selection = selectCases(cases, {
    ...settings,
    profiles: new Set(settings.profiles),
    claims,
    proxies: 1,
  });
  const deadlines = createDeadlines(settings.timeoutScale);
  const registrar = createRegistrar();
  const peer = await openPeer('--listen', settings.listenPort, registrar.respond);
  try {
    const options = commandOf(target, settings, deadlines);
    const proxy = { port: peer.port, registrar };
    const { subject, registration, startTookMs } = await start(target, options, proxy);
    try {
      const nonceNote = noteOfNonce(findNonce(registration, options.nonce), options.nonce);
      const launch = 'command' in target ? { launch: launcher(options) } : {};
      const { strays } = registrar;
      const sdk = { registration, strays, claims, turns: createTurns(), startTookMs, ...launch };
      const random = seededRandom(settings.seed);
      const arena: Arena = {
        subject,
        peer,
        system: settings.system,
        prefix: '/api/v1',
        deadlines,
        random,
        sdk,
      };
      const guard = createCrashGuard('the testee', subject, (one) => runCase(one, arena));
      const outcomes = guard.settle(await runCases(selection.selected, settings, guard.run));
      const crashes = guard.notes();
      const output = subject.output();
      const own = { title: 'sdk', catalogue, selection, settings, startedAtMs };
      return finish({ ...own, outcomes, notes: nonceNote, crashes, output });
    } finally {
      await subject.stop();
    }
  } finally {
    await peer.stop();
  }
}

function commandOf(target: SdkTarget, settings: RunSettings, deadlines: Deadlines): SdkCommand {
  const { env, system, hostPort } = settings;
  // No letter beyond f: it must not look like the nonce of a case.
  const nonce = randomBytes(6).toString('hex');
  return { command: 'command' in target ? target.command : [], env, system, nonce, deadlines, hostPort };
}

/** A person needs more time than a program. */
const attachFactor = 20;

async function start(target: SdkTarget, options: SdkCommand, proxy: ProxyOfRun): Promise<SdkUnderTest> {
  if ('command' in target) return startSdk(options, proxy);
  const waitMs = options.deadlines.startMs * attachFactor;
  const names = Object.entries(testeeEnvironment(options, proxy.port, options.hostPort));
  const lines = names.map(([name, value]) => `  export ${name}=${value}\n`);
  target.say(`The kit's proxy listens. Start the testee within ${waitMs / 1_000} s with:\n${lines.join('')}`);
  return attachSdk(options.hostPort, proxy, waitMs);
}

/** Launched beside the SDK under test, so on a port of its own. */
function launcher(options: SdkCommand) {
  return (proxyPort: number) => startSdkProcess({ ...options, hostPort: 0 }, proxyPort);
}

function noteOfNonce(found: ReturnType<typeof findNonce>, nonce: string): string[] {
  if (found === 'wrong') {
    throw new SubjectNotReady(
      `the registration carries another SPAWN_TCK_RUN than ${nonce}: is a testee of an earlier run still there?`,
    );
  }
  const places = 'in state.tags, in metadata.tags or as an actor tck-run-<nonce>';
  return found === 'there' ? [] : [`the registration does not carry SPAWN_TCK_RUN, neither ${places}`];
}
