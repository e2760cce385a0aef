// launch, outage: one more process of the testee with a proxy of its own, whose answers to registrations the case
// scripts. Always holds: process and proxy are gone when the case ends.
import { setTimeout as wait } from 'node:timers/promises';
import { endpointOf } from '../observe-sdk-request.js';
import { createHttpPeer, type Responder } from '../peers/http-peer.js';
import type { ProxyAnswerSpec } from '../peers/proxy-answer.js';
import { proxyResponder, scriptedAnswers } from '../peers/proxy-responder.js';
import { freePort } from '../subjects/free-port.js';
import { isListening } from '../subjects/is-listening.js';
import type { SdkProcess } from '../subjects/sdk-process.js';
import { createTurns } from '../turns.js';
import type { World } from '../world.js';
import { proxyAnswerSpec } from './answers.js';
import { closed, flag, text } from './schemas.js';
import type { Verb } from './verb.js';

interface LaunchStep {
  readonly as: string;
  /** Nothing listens at the proxy's port at first. */
  readonly refusing?: boolean;
  /** What registrations are answered, one after the other; the last one stays. Default: accepted. */
  readonly registrations?: readonly ProxyAnswerSpec[];
}

export const launch: Verb = {
  name: 'launch',
  roles: ['sdk'],
  summary:
    'Starts one more process of the testee with a proxy of its own; its registrations are calls of the case. `listensFirst`: whether it listened when the first one came.',
  example: `launch: { as: second, registrations: [{ status: 500, text: '' }, {}] }`,
  schema: closed(
    { as: text, refusing: flag, registrations: { type: 'array', minItems: 1, items: proxyAnswerSpec } },
    ['as'],
  ),
  async run(step, world) {
    const spec = step['launch'] as LaunchStep;
    const start = world.sdk?.launch;
    if (!start) {
      world.blockedBy ??= 'set-up: the kit did not start this SDK, so it cannot start another one';
      return;
    }
    const proxyPort = await freePort();
    const launched: { testee?: SdkProcess } = {};
    const startTestee = async () => {
      launched.testee = await start(proxyPort);
      world.cleanUps.push(() => launched.testee!.running.kill());
    };
    if (spec.refusing) {
      await startTestee();
      await wait(refusedForMs(world));
    }
    const proxy = await createHttpPeer(proxyPort, responder(spec, world, launched));
    world.cleanUps.push(() => proxy.stop());
    if (!launched.testee) await startTestee();
    const { baseUrl, running } = launched.testee!;
    const hasEnded = () => running.hasExited;
    world.launched.set(spec.as, { baseUrl, turns: createTurns(), hasEnded, proxy });
  },
};

/**
 * A refused connection leaves no trace at the kit, so the port stays closed for longer than the SDK needed from its
 * start to its first registration.
 */
function refusedForMs(world: World): number {
  return Math.max(1_000 * world.deadlines.scale, 2 * (world.sdk?.startTookMs ?? 0));
}

function responder(spec: LaunchStep, world: World, launched: { readonly testee?: SdkProcess }): Responder {
  const registrations = spec.registrations ?? [{}];
  const others = scriptedAnswers(world);
  let count = 0;
  const respond = proxyResponder(world, (endpoint, actor) => {
    if (endpoint === 'health') return {};
    if (endpoint !== 'registration') return others(endpoint, actor);
    count += 1;
    return registrations[Math.min(count, registrations.length) - 1];
  });
  return async (request, gone) => {
    const baseUrl = launched.testee?.baseUrl;
    if (count === 0 && baseUrl && endpointOf(request) === 'registration')
      world.seen.set(spec.as, { listensFirst: await isListening(baseUrl) });
    return respond(request, gone);
  };
}

export const outage: Verb = {
  name: 'outage',
  roles: ['sdk'],
  summary: 'Takes the proxy of a launched process away (its port refuses connections) and brings it back.',
  example: `outage: { of: second }`,
  schema: closed({ of: text }, ['of']),
  async run(step, world) {
    const proxy = world.launched.get((step['outage'] as { of: string }).of)?.proxy;
    await proxy?.stop();
    await wait(refusedForMs(world));
    await proxy?.start();
  },
};
