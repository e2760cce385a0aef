// How large the messages of the bench are: a small document as state, a short text as question and answer.

export const stateBytes = 1024;
export const valueBytes = 256;
/** Actors that the invocations go round. */
export const actors = 1000;
