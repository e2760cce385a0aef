// What the proxy calls itself. Always holds: the version is that of package.json (a test compares them).

export const proxyName = 'spawn-reference-proxy';
export const proxyVersion = '0.1.0';
