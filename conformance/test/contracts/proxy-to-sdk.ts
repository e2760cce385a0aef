// What a proxy asks of a user function, and what the user function answers: callbacks of the testee's actors. Always
// holds: a callback carries everything that its answer depends on, so they may be verified in any order, and again.
import {
  ActorInvocation,
  ActorInvocationResponse,
  type ActorId,
  type Any,
  type Context,
  type PayloadFields,
} from '@spawn-conformance/proto';
import { bodyOf, type Contract, type Interaction } from './contract.js';
import { reportOf, scriptOf, stateOf, system } from './testee-messages.js';

const testeeRuns = 'a testee runs';

/** How the callbacks' actors are registered: a state and a tag, where there is one. */
export const registered = { state: stateOf('hello'), tags: { colour: 'red' } } as const;

const greeting = scriptOf({ returnValue: { text: 'hi' } });
const named: ActorId = { name: 'tck-named', system, parent: '' };
const instance = (name: string): ActorId => ({ name, system, parent: 'tck-unnamed' });
const alice: ActorId = { name: 'alice', system, parent: '' };

export const interactions = {
  withoutState: answered(
    'a callback of an actor without state',
    named,
    { value: greeting },
    {
      value: reportOf('tck-named', { value: 'hi' }),
    },
  ),
  noop: answered(
    'a callback that is answered with a noop',
    named,
    { value: scriptOf({ returnNoop: {} }) },
    {
      noop: {},
    },
  ),
  nothing: answered(
    'a callback that is answered without a payload',
    named,
    { value: scriptOf({ returnNothing: {} }) },
    {},
  ),
  withoutPayload: answered(
    'a callback without a payload',
    named,
    { actionName: 'Peek' },
    {
      value: reportOf('tck-named', {}),
    },
  ),
  withNoop: answered(
    'a callback with a noop for a payload',
    named,
    { actionName: 'Peek', noop: {} },
    {
      value: reportOf('tck-named', {}),
    },
  ),
  withCaller: answered(
    'a callback with caller and metadata, which reach the action',
    named,
    { value: greeting, caller: alice },
    {
      value: reportOf('tck-named', {
        caller: { name: 'alice', system },
        metadata: { trace: 'abc' },
        value: 'hi',
      }),
    },
    { metadata: { trace: 'abc' } },
  ),
  keepsState: ofInstance(
    'a callback that leaves the state as it is',
    'contract-1',
    { leaveState: {} },
    undefined,
  ),
  changesState: ofInstance(
    'a callback that changes the state',
    'contract-2',
    { appendState: { text: ', world' } },
    stateOf('hello, world'),
  ),
  fails: refused(
    'a callback whose action fails',
    named,
    {
      value: scriptOf({ raise: { message: 'no luck' } }),
    },
    500,
  ),
  unknownAction: refused(
    'a callback of an action that the actor does not have',
    named,
    { actionName: 'Dance' },
    404,
  ),
  unknownActor: refused(
    'a callback of an actor that the user function does not host',
    { name: 'tck-nobody', system, parent: '' },
    { value: greeting },
    404,
  ),
} satisfies Record<string, Interaction>;

export const proxyToSdk: Contract = {
  consumer: 'spawn-proxy',
  provider: 'spawn-sdk',
  interactions: Object.values(interactions),
};

/** A callback of an actor that has the registered state and tags. */
function ofInstance(
  description: string,
  name: string,
  operation: Parameters<typeof scriptOf>[0],
  newState: Any | undefined,
): Interaction {
  const self = { name, system, parent: 'tck-unnamed' };
  const report = { stateBefore: 'hello', stateAbsent: false, self, tags: registered.tags };
  return answered(
    description,
    instance(name),
    { value: scriptOf(operation) },
    { value: reportOf(name, report) },
    registered,
    { tags: registered.tags, ...(newState ? { state: newState } : {}) },
  );
}

function answered(
  description: string,
  actor: ActorId,
  asked: ActorInvocation,
  payload: PayloadFields,
  before: Context = {},
  updatedContext: Context = { tags: {} },
): Interaction {
  const { name, system: of } = actor;
  return {
    ...refused(description, actor, asked, 200, before),
    answer: bodyOf(ActorInvocationResponse, {
      actorName: name,
      actorSystem: of,
      updatedContext,
      ...payload,
    }),
  };
}

function refused(
  description: string,
  actor: ActorId,
  asked: ActorInvocation,
  status: number,
  before: Context = {},
): Interaction {
  const { caller } = asked;
  const context = { metadata: {}, tags: {}, ...before, caller, self: actor };
  const call = { actor, actionName: 'Run', currentContext: context, ...asked };
  return {
    description,
    given: testeeRuns,
    path: '/api/v1/actors/actions',
    request: bodyOf(ActorInvocation, call),
    status,
  };
}
