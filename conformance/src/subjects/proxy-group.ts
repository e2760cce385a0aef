// The proxies of a run and the user functions that the kit plays for them, started together and stopped together.
// Always holds: whatever fails while they come up, none of them is left behind.
import type { Deadlines } from '../deadlines.js';
import { nodeNames } from '../nodes.js';
import { openPeer } from '../open-peer.js';
import type { CasePeer } from '../peers/case-peer.js';
import type { RunSettings } from '../settings.js';
import { planNodes } from './node-plan.js';
import { attachProxy, startPlanned } from './proxy-subject.js';
import { SubjectNotReady, type SubjectUnderTest } from './subject.js';

/** Somebody's command, from which that many proxies are started, or the URLs of proxies that run already. */
export type ProxyTarget =
  | { readonly command: readonly string[]; readonly proxies?: number }
  | { readonly url: string; readonly peerUrls?: readonly string[] };

export interface ProxyGroup {
  readonly nodes: readonly { readonly subject: SubjectUnderTest; readonly peer: CasePeer }[];
  stop(): Promise<void>;
}

interface GroupOptions {
  readonly settings: RunSettings;
  readonly deadlines: Deadlines;
  readonly dir: string;
  readonly onRestart: () => void;
}

export function countOf(target: ProxyTarget): number {
  return 'url' in target ? 1 + (target.peerUrls ?? []).length : (target.proxies ?? 1);
}

export async function startGroup(target: ProxyTarget, options: GroupOptions): Promise<ProxyGroup> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const peers = await openPeers(countOf(target), options.settings, (peer) => stops.push(() => peer.stop()));
    const starts = await startsOf(target, peers, options);
    const { subjects, failure } = await startAll(starts);
    stops.push(async () => void (await Promise.all(subjects.map((subject) => subject.stop()))));
    if (failure) throw failure.reason;
    return { nodes: subjects.map((subject, index) => ({ subject, peer: peers[index]! })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Start = (giveUp: AbortSignal) => Promise<SubjectUnderTest>;

/** Starts them at the same time. With the first that does not come up the others are not waited for. */
async function startAll(starts: readonly Start[]): Promise<{
  readonly subjects: readonly SubjectUnderTest[];
  readonly failure?: { readonly reason: unknown };
}> {
  const giveUp = new AbortController();
  let failure: { readonly reason: unknown } | undefined;
  const starting = starts.map(async (start) => {
    try {
      return [await start(giveUp.signal)];
    } catch (reason) {
      failure ??= { reason };
      giveUp.abort();
      return [];
    }
  });
  const subjects = (await Promise.all(starting)).flat();
  return failure ? { subjects, failure } : { subjects };
}

async function openPeers(
  count: number,
  { hostPort, peerHostPorts }: RunSettings,
  opened: (peer: CasePeer) => void,
): Promise<CasePeer[]> {
  const peers: CasePeer[] = [];
  for (let index = 0; index < count; index += 1) {
    const flag = index === 0 ? '--host-port' : '--peer-host-port';
    const port = index === 0 ? hostPort : (peerHostPorts[index - 1] ?? 0);
    const peer = await openPeer(flag, port, unknownActor);
    opened(peer);
    peers.push(peer);
  }
  return peers;
}

async function startsOf(
  target: ProxyTarget,
  peers: readonly CasePeer[],
  { settings, deadlines, dir, onRestart }: GroupOptions,
): Promise<Start[]> {
  const isOne = peers.length === 1;
  const named = (index: number) => (isOne ? {} : { name: nodeNames[index] ?? `${index + 1}` });
  if ('url' in target)
    return [target.url, ...(target.peerUrls ?? [])].map(
      (url, index) => (giveUp) => attachProxy({ ...named(index), url, deadlines, giveUp }),
    );
  const plans = await planNodes(
    peers.map((peer) => peer.port),
    dir,
  );
  const { env, system } = settings;
  const { command } = target;
  const options = { command, env, system, deadlines, onRestart };
  return plans.map((plan, index) => (giveUp) => startPlanned({ ...options, ...named(index), plan, giveUp }));
}

/** All of them as one: it has crashed when any of them has. */
export function subjectOfAll(subjects: readonly SubjectUnderTest[]): SubjectUnderTest {
  const [first] = subjects;
  if (!first || subjects.length === 1) return first!;
  const crashed = () => subjects.filter((subject) => subject.crashed);
  return {
    baseUrl: first.baseUrl,
    output: () => subjects.map((subject) => subject.output()).join('\n'),
    get crashed() {
      return crashed().length > 0;
    },
    get ending() {
      const index = subjects.findIndex((subject) => subject.crashed);
      return index < 0 ? '' : `${subjects[index]?.ending ?? ''} (proxy ${nodeNames[index]})`;
    },
    // Every case needs the first; those that need another one that is lost are blocked one by one.
    async restart(by) {
      await Promise.allSettled(crashed().map(async (subject) => subject.restart?.(by)));
      if (first.lost !== undefined) throw new SubjectNotReady(first.lost);
    },
    async exited(withinMs) {
      const ends = subjects.map(async (subject) => (await subject.exited?.(withinMs)) === true);
      return (await Promise.all(ends)).includes(true);
    },
    async stop() {
      await Promise.all(subjects.map((subject) => subject.stop()));
    },
  };
}

/** Callbacks of earlier cases (a timer, a late retry) find no case: as for an actor that this host does not have. */
const unknownActor = () =>
  Promise.resolve({ kind: 'answer', status: 404, headers: {}, body: new Uint8Array() } as const);
