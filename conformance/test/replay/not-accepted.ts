// Captured requests that the proxy must not accept, by name, with the reason. Everything that is not here is accepted.

export interface Refusal {
  readonly status: number;
  readonly isActorNotFound?: true;
  /** What the message names. */
  readonly names: readonly string[];
}

/** Refused for good: what they ask for does not exist, or is no message. */
export const refused: Readonly<Record<string, Refusal>> = {
  ...ofBothRuntimes('spawn-unknown-parent', { status: 404, isActorNotFound: true, names: ['NoSuch'] }),
  ...ofBothRuntimes('invoke-unknown-actor', { status: 404, isActorNotFound: true, names: ['nobody'] }),
  ...ofBothRuntimes('invoke-unknown-action', { status: 404, names: ['nope', 'NodeCounter'] }),
  // A raw slash in a name is no name but another path.
  ...ofBothRuntimes('invoke-odd-name', { status: 404, names: ['%2F'] }),
  'node-sdk-test-suite/invoke-unknown': { status: 404, names: ['unknown'] },
  'python-sdk/invoke-nope': { status: 404, names: ['nope', 'PyJoe'] },
  'python-sdk/invoke-x': { status: 404, isActorNotFound: true, names: ['nobody'] },
  // Nobody recorded what the SDK answered, so the callback that it leads to fails.
  'python-sdk-example/invoke-setLanguage': { status: 502, names: ['500'] },
};

function ofBothRuntimes<T>(name: string, value: T): Record<string, T> {
  return { [`node-sdk-on-node/${name}`]: value, [`node-sdk-on-bun/${name}`]: value };
}
