// What other proxies ask of this one. Always holds: it is served as if a caller of this proxy had asked, but for what
// only a node may ask (announcements, hand-overs); work for others is finished before this proxy shuts down.
import { InvocationRequest, Status, type InvocationResponse, type Payload } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { problemOfName, type ActorId, type ActorKey } from '../core/actor-id.js';
import { asProxyError, ProxyError } from '../core/errors.js';
import type { KnownActor } from '../core/registry.js';
import { invocationBytes } from '../core/request-size.js';
import type { AnswerOf, ClusterMember, NodeAnswer, NodeRequest, RemoteInvocation } from '../ports/cluster.js';
import { createOnce } from '../runtime/once.js';
import type { Work } from '../runtime/work.js';
import { deliverOnce } from './deliver.js';
import { explainToSender } from './elsewhere.js';
import { invoke } from './invoke.js';
import { spawnHere } from './spawn-here.js';
import { startHere } from './start.js';

export function createMember(system: ActorSystem): ClusterMember {
  const once = createOnce();
  // The next life of a node that was killed asks again for what its last one asked for, in another message.
  const onceScheduled = createOnce((error) => asProxyError(error).mayRepeat !== 'no');
  const { membership, registry } = system;
  const serve = async (from: string, request: NodeRequest): Promise<NodeAnswer> => {
    switch (request.type) {
      case 'hosts':
        return membership.learn(from, request);
      case 'run': {
        const { ends } = request.invocation;
        const runIt = (): Promise<NodeAnswer> => run(system, from, request);
        return once(`${from} ${request.id}`, ends === undefined ? runIt : () => onceScheduled(ends, runIt));
      }
      case 'start':
        return startHere(system, request.actors);
      case 'spawn':
        return spawnHere(system, request);
      case 'find':
        return request.keys.map((key) => registry.parentOf(key));
      case 'instances':
        return someOf(registry.instancesOf(request.parent), request.from);
      case 'release':
        return handOver(system, request.key, from);
      case 'invoke':
        return invokeForProgram(system, request.request);
    }
  };
  return { asked: serve, joined: membership.joined, left: membership.left };
}

/** About a quarter of a megabyte at most: a name has 255 bytes. */
const instancesPerAnswer = 1_000;

function someOf(all: Iterable<ActorId>, from: number): AnswerOf<'instances'> {
  const names: string[] = [];
  let at = 0;
  for (const { name } of all) {
    if (at >= from + instancesPerAnswer) return { names, isLast: false };
    if (at >= from) names.push(name);
    at += 1;
  }
  return { names, isLast: true };
}

function run(system: ActorSystem, from: string, request: RemoteInvocation): Promise<Payload | undefined> {
  const { work } = system;
  const { invocation, budgetMs, async, hops } = request;
  return inWork(work, work.beginForNode, invocationBytes(invocation), async () => {
    refuseStranger(system, from);
    const known = await knowActor(system, request.actor);
    refuseWhileLeaving(system, known);
    try {
      const payload = await deliverOnce(system, known, { invocation, budgetMs, async }, hops);
      endSchedule(system, invocation.ends);
      return payload;
    } catch (thrown) {
      const error = asProxyError(explainToSender(thrown));
      if (error.mayRepeat === 'no') endSchedule(system, invocation.ends);
      throw error;
    }
  });
}

/** The node that accepted it ends it, too; but the answer to that one may get lost. */
function endSchedule({ schedules }: ActorSystem, id: string | undefined): void {
  if (id !== undefined) void schedules.end(id);
}

/** Takes a place among the requests in work, for as long as it runs. @throws ProxyError overloaded or draining */
async function inWork<Result>(
  work: Work,
  begin: () => void,
  bytes: number,
  serve: () => Promise<Result>,
): Promise<Result> {
  begin();
  let held = 0;
  try {
    work.hold(bytes);
    held = bytes;
    return await serve();
  } finally {
    work.end(held);
  }
}

/** The node that sends it knows the actor; an instance may be new here. @throws ProxyError moved */
async function knowActor({ registry, directory }: ActorSystem, id: ActorId): Promise<KnownActor> {
  const problem = problemOfName('the name of the actor', id.name);
  if (problem) throw new ProxyError('malformed', problem);
  const isNewInstance = !registry.find(id.system, id.name) && registry.definitionOf(id.system, id.parent);
  if (isNewInstance) await directory.spawn([id]);
  const known = registry.find(id.system, id.name);
  if (known) return known;
  throw new ProxyError('moved', `actor ${id.name} is not known here`);
}

/**
 * Only to a node that is known to host the actor: otherwise this one would take it again with the next invocation.
 * @throws ProxyError moved
 */
async function handOver(
  { registry, membership, activations }: ActorSystem,
  key: ActorKey,
  to: string,
): Promise<void> {
  const known = registry.find(key.system, key.name);
  const isHome = known && membership.ownerOf(known) === membership.self;
  if (isHome && !membership.hosting.othersWith(known.definition).includes(to)) {
    throw new ProxyError('moved', `node ${to} has not said yet that it hosts actor ${key.name}`);
  }
  await activations.release(key, to);
}

/**
 * A node that has not said what it hosts may have the actor in memory: as long as that is not known, nobody knows whom to
 * claim it from. @throws ProxyError moved
 */
function refuseStranger({ membership }: ActorSystem, from: string): void {
  if (membership.hosting.knows(from)) return;
  throw new ProxyError('moved', `node ${from} has not said yet what it hosts`);
}

/** What nobody can take over is refused: it would begin after everything was saved. */
function refuseWhileLeaving({ membership, work }: ActorSystem, known: KnownActor): void {
  if (!work.draining || !membership.isHere(known)) return;
  throw new ProxyError('draining', `the proxy of actor ${known.id.name} is shutting down`);
}

/** The same as POST …/invoke; the message says all. */
async function invokeForProgram(
  system: ActorSystem,
  request: InvocationRequest,
): Promise<InvocationResponse> {
  const { work } = system;
  // As with a body of HTTP, all of it is kept meanwhile.
  const bytes = InvocationRequest.encode(request).length;
  try {
    const path = { system: '', name: '' };
    return await inWork(work, work.begin, bytes, () => invoke(system, request, path));
  } catch (thrown) {
    if (!(thrown instanceof ProxyError)) throw thrown;
    const status = thrown.code === 'actorNotFound' ? Status.ACTOR_NOT_FOUND : Status.ERROR;
    return { status: { status, message: thrown.message } };
  }
}
