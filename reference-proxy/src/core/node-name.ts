// The names of nodes, as Erlang writes them: `name@host`. Always holds: what passes here can be dialled and told to an
// Erlang node as it is.

export interface NodeName {
  readonly name: string;
  /** Where the node is: an IP address, or a host name. */
  readonly host: string;
}

/** An Erlang node name is an atom of 255 characters at most. */
const charactersMax = 255;

/** The two halves; undefined when the text is no name of a node. */
export function parseNodeName(text: string): NodeName | undefined {
  const [, name, host] = /^([A-Za-z0-9_-]+)@([A-Za-z0-9_.:-]+)$/.exec(text) ?? [];
  return name && host && text.length <= charactersMax ? { name, host } : undefined;
}

export function isNodeName(text: string): boolean {
  return parseNodeName(text) !== undefined;
}

/** Whether only programs on the same machine reach this host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
