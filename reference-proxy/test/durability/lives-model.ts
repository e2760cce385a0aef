// What a proxy must be like after any sequence of requests, as plain data.

export interface Model {
  /** The version of each registered actor: it has the actions v1 to v<version>. */
  readonly versions: Map<string, number>;
  /** The parent of each spawned actor. */
  readonly parents: Map<string, string>;
  /** The ids that each actor holds. */
  readonly ids: Map<string, readonly number[]>;
  /** No two invocations have the same id. */
  lastId: number;
}

export const named = ['named 1', 'named 2'] as const;
export const templates = ['template 1', 'template 2'] as const;
export const instances = ['one', 'two', 'three', 'four/five'] as const;

export function emptyModel(): Model {
  return { versions: new Map(), parents: new Map(), ids: new Map(), lastId: 0 };
}

/** The actions v1 to v… that the actor has; undefined when it is not known. */
export function versionOf(model: Model, name: string): number | undefined {
  return model.versions.get(name) ?? model.versions.get(model.parents.get(name) ?? '');
}

export function idsOf(model: Model, name: string): readonly number[] {
  return model.ids.get(name) ?? [];
}
