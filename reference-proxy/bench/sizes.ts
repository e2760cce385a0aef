// How large the messages of the bench are: a small document as state, a short text as question and answer.

export const stateBytes = 1024;
export const valueBytes = 256;
/** Actors that the invocations go round. */
export const actorNames: readonly string[] = Array.from({ length: 1000 }, (_, at) => `actor-${at}`);
