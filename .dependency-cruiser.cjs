// The walls of the house: who may import whom. Paths are those of the sources.
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^(proto|spec|reference-proxy|reference-sdk|conformance)/', pathNot: allowed },
});

const sdk = (files) => `^reference-sdk/src/(${files.join('|')})\\.ts$`;
const belowActions = ['errors', 'check-time', 'schedule', 'noop', 'codec'];
const actions = [
  ...['action', 'actor-ref', 'actor-client', 'invocation-metadata', 'invocation-request', 'workflow'],
];
const belowFlows = [...belowActions, ...actions, 'triggers', 'actor', 'build-actor', 'define-actor'];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('proto-stands-alone', '^proto/src/', '^proto/'),
    only('spec-stands-alone', '^spec/src/', '^spec/'),
    only('proxy-imports-proto-alone', '^reference-proxy/src/', '^(proto|reference-proxy)/'),
    only('sdk-imports-proto-alone', '^reference-sdk/src/', '^(proto|reference-sdk)/'),
    only(
      'kit-never-imports-a-subject',
      '^conformance/src/',
      '^(proto|spec|conformance/src|conformance/testee/gen)/',
    ),
    only(
      'subjects-never-import-the-kit',
      '^conformance/(testee|mutants)/',
      '^(proto|reference-proxy|reference-sdk|conformance/(testee|mutants))/',
    ),
    only('core-is-pure', '^reference-proxy/src/core/', '^(proto|reference-proxy/src/core)/'),
    only('ports-are-interfaces', '^reference-proxy/src/ports/', '^(proto|reference-proxy/src/(core|ports))/'),
    only(
      'runtime-below-flows',
      '^reference-proxy/src/runtime/',
      '^(proto|reference-proxy/src/(core|ports|runtime))/',
    ),
    only(
      'actor-system-below-flows',
      '^reference-proxy/src/actor-system\\.ts',
      '^(proto|reference-proxy/src/(core|ports|runtime))/',
    ),
    only(
      'flows-know-no-adapter',
      '^reference-proxy/src/flows/',
      '^(proto|reference-proxy/src/(core|ports|runtime|flows|actor-system))',
    ),
    // The SDK, from the bottom up.
    only('sdk-errors-at-the-bottom', sdk(['errors', 'proxy-client', 'system-events']), '^$'),
    only('sdk-codecs-above-errors', sdk(['[a-z]+-codec', 'codec']), `^proto/|${sdk(['errors', 'codec'])}`),
    only('sdk-actions-above-codecs', sdk(actions), `^proto/|${sdk([...belowActions, ...actions])}`),
    only(
      'sdk-actors-above-actions',
      sdk(['triggers', 'actor', 'build-actor', 'define-actor']),
      `^proto/|${sdk(belowFlows)}`,
    ),
    only(
      'sdk-flows-above-actors',
      '^reference-sdk/src/flows/',
      `^(proto|reference-sdk/src/flows)/|${sdk([...belowFlows, 'proxy-client'])}`,
    ),
    only(
      'sdk-http-above-flows',
      '^reference-sdk/src/http/',
      `^(proto|reference-sdk/src/(http|flows))/|${sdk(['errors', 'proxy-client'])}`,
    ),
    only(
      'sdk-memory-above-flows',
      '^reference-sdk/src/memory/',
      `^(proto|reference-sdk/src/(memory|flows))/|${sdk(['errors', 'check-time', 'invocation-metadata', 'proxy-client'])}`,
    ),
    {
      name: 'sdk-faces-on-top',
      severity: 'error',
      from: { path: '^reference-sdk/src/', pathNot: '\\.test\\.ts$' },
      to: { path: sdk(['index', 'testing', 'msw']) },
    },
    {
      name: 'sdk-in-production-knows-no-memory',
      severity: 'error',
      from: { path: '^reference-sdk/src/', pathNot: '\\.test\\.ts$|/(memory/|testing\\.ts|msw\\.ts)' },
      to: { path: '^reference-sdk/src/memory/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^reference-proxy/src/adapters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^reference-proxy/src/adapters/', pathNot: '^reference-proxy/src/adapters/$1/' },
    },
    {
      name: 'no-one-imports-the-roots',
      severity: 'error',
      from: {
        path: '^reference-proxy/src/',
        pathNot: '^reference-proxy/src/(main|index|proxy|stop-proxy|command-line)\\.ts|\\.test\\.ts$',
      },
      to: { path: '^reference-proxy/src/(main|proxy)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/', 'src/gen', 'testee/gen'] },
    includeOnly: '^(proto|spec|reference-proxy|reference-sdk|conformance)/',
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
