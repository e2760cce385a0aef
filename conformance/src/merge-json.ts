// Lays one JSON value over another: maps are merged key by key, null removes a key, anything else replaces.

export type Json = Record<string, unknown>;

export function mergeJson(base: Json, over: Json): Json {
  const merged: Json = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = merged[key];
    if (value === null) delete merged[key];
    else merged[key] = isMap(under) && isMap(value) ? mergeJson(under, value) : value;
  }
  return merged;
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
