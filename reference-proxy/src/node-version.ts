// Which Node the proxy needs: the first with node:sqlite unflagged. Always holds: this file imports nothing, so that
// an older Node gets as far as saying so.

const oldest = [22, 13] as const;

/** What to tell the user of a Node that is too old; undefined when it will do. */
export function problemOfNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `spawn-proxy needs Node ${oldest.join('.')} or newer; this is Node ${version}`;
}
