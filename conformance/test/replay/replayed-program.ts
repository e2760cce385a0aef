// One captured program, played again: its registrations and spawns are sent to a fresh reference proxy, its callbacks
// are answered by a host. What comes back is kept for the tests to judge.
import {
  ActorInvocation,
  ActorInvocationResponse,
  decodeRegistration,
  InvocationRequest,
  InvocationResponse,
  SpawnRequest,
  type Any,
} from '@spawn-conformance/proto';
import { sendRequest } from '../../src/peers/http-client.js';
import type { WireAnswer } from '../../src/peers/exchange-log.js';
import type { Capture } from '../captures.js';
import { payloadText } from '../payload-text.js';
import { startReferenceProxy } from '../reference-proxy.js';
import { startCapturedHost, type CapturedHost } from './captured-host.js';

export interface ReplayedProgram {
  readonly host: CapturedHost;
  /** What the proxy answered to a registration or a spawn, by the id of the capture. */
  readonly answers: ReadonlyMap<string, WireAnswer>;
  /** What the init callback of an actor looked like, and the state right after it, by the id of the capture. */
  readonly inits: ReadonlyMap<string, Init>;
  send(capture: Pick<Capture, 'method' | 'path' | 'headers' | 'body'>): Promise<WireAnswer>;
  invoke(request: InvocationRequest): Promise<WireAnswer>;
  /** The actor's state as the proxy tells it, without a callback. @throws when it tells none */
  stateSeen(actor: string, system: string): Promise<string>;
  /** The state that the actor must have: what its host last gave back, else what was registered. */
  stateOf(actor: string): Any | undefined;
  stop(): Promise<void>;
}

interface Init {
  readonly call: ActorInvocation;
  /** As `payloadText` writes it. */
  readonly stateAfter: string;
}

export async function replayProgram(captures: readonly Capture[]): Promise<ReplayedProgram> {
  const host = await startCapturedHost();
  const proxy = await startReferenceProxy({ hostPort: host.port });
  const answers = new Map<string, WireAnswer>();
  const inits = new Map<string, Init>();
  const send: ReplayedProgram['send'] = ({ method, path, headers, body }) =>
    sendRequest(
      proxy.url,
      { method, target: path, headers: { ...headers, 'content-length': `${body.length}` }, body },
      { deadlineMs: 30_000, graceMs: 1_000 },
    );
  const program: ReplayedProgram = {
    host,
    answers,
    inits,
    send,
    invoke: (request) =>
      send({ ...octets(pathOf(request)), body: Buffer.from(InvocationRequest.encode(request)) }),
    async stateSeen(name, of) {
      const answer = await program.invoke({
        system: { name: of },
        actor: { id: { name, system: of } },
        actionName: 'get',
      });
      if (answer.status !== 200) throw new Error(`get of ${name} was answered with ${answer.status}`);
      return payloadText(InvocationResponse.decode(answer.body));
    },
    stateOf: (actor) => host.stateOf(actor) ?? registeredState(captures, actor),
    async stop() {
      await proxy.kill();
      await host.stop();
    },
  };
  const served = captures
    .filter(({ cause }) => cause === 'init')
    .map((init) => serveInit(program, init, inits));
  await sendAll(program, captures, 'register', answers);
  await Promise.all(served);
  await makeRevisions(program, captures);
  await sendAll(program, captures, 'spawn', answers);
  return program;
}

async function sendAll(
  { send }: ReplayedProgram,
  captures: readonly Capture[],
  kind: Capture['kind'],
  answers: Map<string, WireAnswer>,
): Promise<void> {
  for (const capture of captures.filter((one) => one.kind === kind))
    answers.set(capture.id, await send(capture));
}

/** An actor's init comes by itself, after its registration. */
async function serveInit(program: ReplayedProgram, init: Capture, inits: Map<string, Init>): Promise<void> {
  const { actor, actionName } = ActorInvocation.decode(init.body);
  program.host.answerAs(init);
  const call = await program.host.nextCallback(actor?.name ?? '', actionName ?? '');
  const stateAfter = await program.stateSeen(actor?.name ?? '', actor?.system ?? '');
  inits.set(init.id, { call, stateAfter });
}

/** A program that spawns from a revision had made it before: one more revision than it asks for. */
async function makeRevisions({ host, invoke }: ReplayedProgram, captures: readonly Capture[]): Promise<void> {
  for (const { path, body } of captures) {
    const revision = Number(new URLSearchParams(path.split('?')[1]).get('revision') ?? 0);
    if (revision === 0) continue;
    const { name, system, parent } = SpawnRequest.decode(body).actors?.[0] ?? {};
    for (let made = 1; made <= revision + 1; made += 1) {
      host.answer(name ?? '', revisionAction, stateAnswer(revisionState(made)));
      const registerRef = parent ?? '';
      await invoke({
        system: { name: system ?? '' },
        actor: { id: { name, system } },
        actionName: revisionAction,
        registerRef,
      });
    }
  }
}

/** An action of every actor that is spawned from a revision in the captures. */
const revisionAction = 'setLanguage';

export function revisionState(revision: number): Any {
  return { type_url: 'type.googleapis.com/domain.State', value: Buffer.from(`revision ${revision}`) };
}

function stateAnswer(state: Any) {
  const body = Buffer.from(ActorInvocationResponse.encode({ updatedContext: { state } }));
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

function registeredState(captures: readonly Capture[], name: string): Any | undefined {
  for (const { body } of captures.filter(({ kind }) => kind === 'register')) {
    const actor = decodeRegistration(body).actorSystem?.registry?.actors?.[name];
    if (actor?.state?.state) return actor.state.state;
  }
  return undefined;
}

function pathOf({ system, actor }: InvocationRequest): string {
  return `/api/v1/system/${system?.name ?? ''}/actors/${encodeURIComponent(actor?.id?.name ?? '')}/invoke`;
}

function octets(path: string) {
  return { method: 'POST', path, headers: { 'content-type': 'application/octet-stream' } };
}
