// How the tests that all stores pass come to a store: a new and empty one for each test.
import { afterEach, beforeEach } from 'vitest';
import type { StateStore } from '../../src/ports/state-store.js';

export type OpenEmptyStore = (options?: { readonly revisionsKept?: number }) => Promise<StateStore>;

/** Call it inside of `describe`; what it gives is the store of the running test. */
export function withStore(openEmpty: OpenEmptyStore): () => StateStore {
  let store: StateStore;
  beforeEach(async () => void (store = await openEmpty()));
  afterEach(() => store.close());
  return () => store;
}
