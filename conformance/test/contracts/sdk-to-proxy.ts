// What an SDK asks of a proxy, and what the proxy answers. The actors are those of the testee, so any SDK's testee can
// be the user function behind a proxy that is verified. Always holds: no interaction changes what another one sees,
// so they may be verified in any order, and again.
import {
  InvocationRequest,
  InvocationResponse,
  Kind,
  RegistrationRequest,
  RegistrationResponse,
  SpawnRequest,
  SpawnResponse,
  Status,
  type Actor,
  type PayloadFields,
} from '@spawn-conformance/proto';
import proxyPackage from '../../../reference-proxy/package.json' with { type: 'json' };
import sdkPackage from '../../../reference-sdk/package.json' with { type: 'json' };
import { bodyOf, type Contract, type Interaction } from './contract.js';
import { reportOf, scriptOf, stateOf, system } from './testee-messages.js';

/** What must hold at the proxy. */
const states = {
  any: 'the proxy runs',
  testee: 'a testee runs and is registered',
  room: 'a testee runs and is registered, and its actor contract-room holds the state "hello"',
} as const;

const greeting = scriptOf({ returnValue: { text: 'hello' } });

/** The invocation by which a proxy comes to hold `states.room`. */
export const enterRoom = bodyOf(
  InvocationRequest,
  invocation('contract-room', 'Run', {
    value: scriptOf({ setState: { text: 'hello' } }),
    registerRef: 'tck-unnamed',
  }),
);

export const interactions = {
  registers: registration('a registration of one stateful actor', {
    id: { name: 'contract-greeter', system },
    settings: {
      kind: Kind.NAMED,
      stateful: true,
      snapshotStrategy: { timeout: { timeout: 2_000 } },
      deactivationStrategy: { timeout: { timeout: 10_000 } },
    },
    state: { tags: { team: 'welcome' }, state: stateOf('nobody greeted') },
    actions: [{ name: 'greet' }],
    metadata: { tags: { team: 'welcome' } },
  }),
  registersNothing: registration('a registration of a program that only calls'),
  spawns: spawnOf('a spawn of an instance', 'tck-unnamed', states.testee, 200),
  spawnsOfNobody: spawnOf('a spawn from a parent that nobody registered', 'contract-nobody', states.any, 404),
  invokes: invoked(
    'an invocation that is answered with a value',
    { value: greeting },
    {
      value: reportOf('tck-named', { value: 'hello' }),
    },
  ),
  invokesForNoop: invoked(
    'an invocation that is answered with a noop',
    { value: scriptOf({ returnNoop: {} }) },
    { noop: {} },
  ),
  invokesForNothing: invoked(
    'an invocation that is answered without a payload',
    { value: scriptOf({ returnNothing: {} }) },
    {},
  ),
  invokesWithMetadata: invoked(
    'an invocation with metadata, which reach the action',
    { value: greeting, metadata: { trace: 'abc' } },
    { value: reportOf('tck-named', { metadata: { trace: 'abc' }, value: 'hello' }) },
  ),
  invokesAsync: invoked('an async invocation', { value: greeting, async: true }, {}),
  getsState: answered(
    'an invocation of a default action, which answers the state',
    states.room,
    invocation('contract-room', 'get_state', {}),
    { value: stateOf('hello') },
  ),
  invokesAnInstance: answered(
    'an invocation that spawns its actor first',
    states.testee,
    invocation('contract-instance', 'Run', { value: greeting, registerRef: 'tck-unnamed' }),
    {
      value: reportOf('contract-instance', {
        self: { name: 'contract-instance', system, parent: 'tck-unnamed' },
        value: 'hello',
      }),
    },
  ),
  invokesNobody: refused(
    'an invocation of an actor that nobody registered',
    states.any,
    invocation('contract-nobody', 'Peek', {}),
    404,
  ),
  invokesUnknownAction: refused(
    'an invocation of an action that the actor does not have',
    states.testee,
    invocation('tck-named', 'Dance', {}),
    404,
  ),
  invokesWhatFails: refused(
    'an invocation whose action fails',
    states.testee,
    invocation('tck-named', 'Run', { value: scriptOf({ raise: { message: 'no luck' } }) }),
    502,
  ),
} satisfies Record<string, Interaction>;

export const sdkToProxy: Contract = {
  consumer: 'spawn-sdk',
  provider: 'spawn-proxy',
  interactions: Object.values(interactions),
};

function registration(description: string, actor?: Actor): Interaction {
  const { name, version } = sdkPackage;
  const serviceInfo = {
    serviceName: 'contract',
    serviceVersion: version,
    serviceRuntime: 'nodejs',
    supportLibraryName: name,
    supportLibraryVersion: version,
    protocolMajorVersion: 1,
    protocolMinorVersion: 1,
  };
  const actors: Record<string, Actor> = actor ? { [actor.id?.name ?? '']: actor } : {};
  return {
    description,
    given: states.any,
    path: '/api/v1/system',
    request: bodyOf(RegistrationRequest, {
      serviceInfo,
      actorSystem: { name: system, registry: { actors } },
    }),
    status: 200,
    answer: bodyOf(RegistrationResponse, {
      status: { status: Status.OK, message: 'Accepted' },
      proxyInfo: {
        protocolMajorVersion: 1,
        protocolMinorVersion: 2,
        proxyName: 'spawn-reference-proxy',
        proxyVersion: proxyPackage.version,
      },
    }),
  };
}

function spawnOf(description: string, parent: string, given: string, status: 200 | 404): Interaction {
  const accepted = { status: { status: Status.OK, message: 'Accepted' } };
  return {
    description,
    given,
    path: `/api/v1/system/${system}/actors/spawn`,
    request: bodyOf(SpawnRequest, { actors: [{ name: 'contract-spawned', system, parent }] }),
    status,
    ...(status === 200 ? { answer: bodyOf(SpawnResponse, accepted) } : {}),
  };
}

/** As the SDK writes it: what was not asked for is left out, but `async` is always there. */
function invocation(name: string, actionName: string, rest: InvocationRequest): InvocationRequest {
  const id = { name, system };
  return { system: { name: system }, actor: { id }, actionName, async: false, metadata: {}, ...rest };
}

function invoked(description: string, asked: InvocationRequest, payload: PayloadFields): Interaction {
  return answered(description, states.testee, invocation('tck-named', 'Run', asked), payload);
}

function answered(
  description: string,
  given: string,
  request: InvocationRequest,
  payload: PayloadFields,
): Interaction {
  const { system: of, actor } = request;
  return {
    ...refused(description, given, request, 200),
    answer: bodyOf(InvocationResponse, { status: { status: Status.OK }, system: of, actor, ...payload }),
  };
}

function refused(
  description: string,
  given: string,
  request: InvocationRequest,
  status: number,
): Interaction {
  return {
    description,
    given,
    path: `/api/v1/system/${system}/actors/${request.actor?.id?.name ?? ''}/invoke`,
    request: bodyOf(InvocationRequest, request),
    status,
  };
}
