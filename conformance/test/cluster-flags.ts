// How the reference proxy is told of its cluster, with the placeholders that the kit fills in.

export const clusterFlags = [
  ...['--cluster-strategy', 'list', '--database-path', '{dir}/{n}.db', '--node-name', '{node}'],
  ...['--cluster-nodes', '{nodes}', '--node-cookie', '{cookie}'],
  ...['--epmd-port', '{cluster-port}', '--cluster-polling-ms', '200'],
];
