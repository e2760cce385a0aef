// What an actor is doing, as a value.
//
//   new → loading → initializing → idle ⇄ calling → storing → idle;  idle ⇄ passivating → passivated
//   storing → loading: somebody else saved this actor, so its memory is wrong and is read again
//
// `calling` waits for the user function, `storing` for the store; in both, one invocation is being served.

export type Phase =
  'new' | 'loading' | 'initializing' | 'idle' | 'calling' | 'storing' | 'passivating' | 'passivated';
