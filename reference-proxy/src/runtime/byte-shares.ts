// How many bytes of a budget are held for which actor. Always holds: for no actor more than its share, except for a single
// thing that is larger; so one that is slow leaves room for the others.
import { keyText, type ActorKey } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import type { ByteBudget } from './byte-budget.js';

interface ByteShares {
  /**
   * @param actor takes of its share; without one there is only the budget
   * @throws ProxyError overloaded; then nothing is held
   */
  hold(bytes: number, actor?: ActorKey): void;
  release(bytes: number, actor?: ActorKey): void;
}

/** @param holders what the refusal calls those who hold them, before the actor's name */
export function createByteShares(budget: ByteBudget, max: number, holders: string): ByteShares {
  const shares = new Map<string, number>();
  const requireRoom = (bytes: number, { system, name }: ActorKey): void => {
    const held = shares.get(keyText(system, name)) ?? 0;
    if (held === 0 || held + bytes <= max) return;
    const what = `${holders} actor ${name} hold ${held} bytes`;
    throw new ProxyError('overloaded', `${what}; ${max} are allowed for one actor`);
  };
  const add = (bytes: number, { system, name }: ActorKey): void => {
    const key = keyText(system, name);
    const held = (shares.get(key) ?? 0) + bytes;
    if (held === 0) shares.delete(key);
    else shares.set(key, held);
  };
  return {
    hold(bytes, actor) {
      if (actor) requireRoom(bytes, actor);
      budget.hold(bytes);
      if (actor) add(bytes, actor);
    },
    release(bytes, actor) {
      budget.release(bytes);
      if (actor) add(-bytes, actor);
    },
  };
}
