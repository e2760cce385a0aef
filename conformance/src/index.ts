// The kit as a library: the catalogue, and runs as the commands make them.
export { loadCatalogue, type Catalogue } from './load-cases.js';
export type { Case, CheckRef, Role } from './case.js';
export { runProxy, type ProxyTarget } from './run-proxy.js';
export type { Run } from './finish-run.js';
export type { RunSettings } from './settings.js';
export type { CheckResult, CheckStatus, ExitCode, Verdict } from './verdict.js';
export { jsonReport } from './reports/json.js';
export { junitReport } from './reports/junit.js';
