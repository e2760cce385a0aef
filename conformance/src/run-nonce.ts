// The nonce of a run: it tells the process that the kit started from one that was left over. The SDK's registration
// carries it back, where the SDK has a place for it.
import type { Registration } from './peers/registrar.js';

type NonceFound = 'there' | 'absent' | 'wrong';

type Tags = Readonly<Record<string, string>>;

interface Hosted {
  readonly id?: { readonly name?: string };
  readonly state?: { readonly tags?: Tags };
  readonly metadata?: { readonly tags?: Tags };
}

const actorPrefix = 'tck-run-';
const tagName = 'tck-run';

/** Looks in `state.tags`, in `metadata.tags`, and for an actor named `tck-run-<nonce>`. */
export function findNonce(registration: Registration, nonce: string): NonceFound {
  const hosted = (registration.observation['hosted'] ?? []) as readonly Hosted[];
  const tags = hosted.flatMap((actor) => [actor.state?.tags ?? {}, actor.metadata?.tags ?? {}]);
  const names = hosted.map((actor) => actor.id?.name ?? '').filter((name) => name.startsWith(actorPrefix));
  if (tags.some((one) => Object.values(one).includes(nonce)) || names.includes(actorPrefix + nonce))
    return 'there';
  return names.length > 0 || tags.some((one) => Object.hasOwn(one, tagName)) ? 'wrong' : 'absent';
}
