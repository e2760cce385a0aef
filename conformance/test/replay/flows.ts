// What deployed SDKs once went through with a proxy: one invocation, and the callbacks that followed it. The captures are
// samples without an order; the order is written down here by hand.

export interface Flow {
  /** The captured invocation. */
  readonly invoke: string;
  /** The captured callbacks that it leads to, in the order in which they must come. */
  readonly callbacks: readonly string[];
  /** Callbacks that nobody waits for: they come in any order after the first. */
  readonly beside?: readonly string[];
  /** Whose payload the caller gets; the first callback's if it is not said. */
  readonly answeredBy?: string;
}

const nodeFlows: readonly Flow[] = [
  routed('invoke-pipe', 'action-invoke-NodeCounter-pipeIt', 'action-pipe-NodeEcho-echo'),
  routed('invoke-forward', 'action-invoke-NodeCounter-forwardIt', 'action-forward-NodeEcho-echo'),
  {
    // The second effect is scheduled, and spawns its actor: lazy-1, of NodeTemplate.
    invoke: 'invoke-effect',
    callbacks: ['action-invoke-NodeCounter-effect'],
    beside: ['action-effect-NodeEcho-echo', 'action-effect-scheduled-lazy-1-echo'],
  },
  {
    invoke: 'invoke-broadcast',
    callbacks: ['action-invoke-NodeCounter-bcast'],
    beside: ['action-broadcast-NodeCounter-receive'],
  },
  { invoke: 'invoke-register_ref', callbacks: ['action-invoke-tpl-1-echo'] },
  { invoke: 'invoke-pooled', callbacks: ['action-invoke-NodePool-work'] },
  // With metadata, which the answer gives back, and with tags.
  { invoke: 'invoke-metadata', callbacks: ['action-invoke-NodeCounter-ctx-3'] },
  { invoke: 'invoke-json', callbacks: ['action-invoke-NodeCounter-add'] },
];

/** By program; every id without the program's name. */
export const flows: Readonly<Record<string, readonly Flow[]>> = {
  'node-sdk-on-node': nodeFlows,
  'node-sdk-on-bun': nodeFlows,
  'node-sdk-test-suite': [
    routed(
      'invoke-pipeTest',
      'action-invoke-MockUserActor-pipeTest',
      'action-pipe-userActorTransfo-transform',
    ),
    routed(
      'invoke-forwardTest',
      'action-invoke-MockUserActor-forwardTest',
      'action-forward-userActorTransfo-transform',
    ),
    {
      invoke: 'invoke-effectsTest',
      callbacks: ['action-invoke-MockUserActor-effectsTest'],
      beside: ['action-effect-scheduled-MockUserActor-afterEffect'],
    },
    {
      invoke: 'invoke-broadcastTest',
      callbacks: ['action-invoke-MockUserActor-broadcastTest'],
      beside: ['action-broadcast-uuid-name-receive'],
    },
    { invoke: 'invoke-getTagsName', callbacks: ['action-invoke-MockUserActor-getTagsName'] },
    { invoke: 'invoke-setNameMetadata', callbacks: ['action-invoke-MockUserActor-setNameMetadata'] },
    { invoke: 'invoke-plusOne', callbacks: ['action-invoke-json_actor01-plusOne'] },
  ],
  'python-sdk': [
    routed('invoke-pipeIt', 'action-invoke-PyJoe-pipeIt', 'action-pipe-PyEcho-setLanguage'),
    routed('invoke-forwardIt', 'action-invoke-PyJoe-forwardIt', 'action-forward-PyEcho-setLanguage'),
    {
      invoke: 'invoke-effect',
      callbacks: ['action-invoke-PyJoe-effect'],
      beside: ['action-effect-py-lazy-setLanguage'],
    },
    // Nobody subscribes.
    { invoke: 'invoke-bcast', callbacks: ['action-invoke-PyJoe-bcast'] },
  ],
};

function routed(invoke: string, ...callbacks: readonly string[]): Flow {
  return { invoke, callbacks, answeredBy: callbacks.at(-1) ?? '' };
}

/** Every capture that a flow judges. */
export function capturesOfFlows(): ReadonlySet<string> {
  return new Set(
    Object.entries(flows).flatMap(([program, all]) =>
      all.flatMap(({ invoke, callbacks, beside = [] }) =>
        [invoke, ...callbacks, ...beside].map((name) => `${program}/${name}`),
      ),
    ),
  );
}
