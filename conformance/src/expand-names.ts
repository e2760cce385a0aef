// `$alice` in a case becomes `alice-<nonce>`, so that no two cases, and no two runs, share an actor. `$nonce` and
// `$system` are the bare values, `$(ab*3)` is `ababab`. Operators are keys with `$` and are left alone; `$$` is a
// dollar sign.

export function expandNames<T>(value: T, nonce: string, system: string): T {
  const text = (raw: string) =>
    raw
      .replace(/\$\(([^*]+)\*(\d+)\)/g, (_, piece: string, times: string) => piece.repeat(Number(times)))
      .replace(/\$(\$|[a-z][a-zA-Z0-9]*)/g, (_, name: string) =>
        name === '$' ? '$' : name === 'nonce' ? nonce : name === 'system' ? system : `${name}-${nonce}`,
      );
  const walk = (one: unknown, inRegistered: boolean): unknown => {
    if (typeof one === 'string') return text(one);
    if (Array.isArray(one)) return one.map((element) => walk(element, false));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [
        inRegistered ? text(key) : key,
        walk(inner, key === 'actors'),
      ]),
    );
  };
  return walk(value, false) as T;
}
