// The numbers that operators watch, in Prometheus' text format. Always holds: each proxy has its own registry, so many
// proxies in one process do not mix.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../ports/meter.js';

/** What is read when somebody asks. */
interface MetricSources {
  readonly actorsKnown: () => number;
  readonly activations: () => number;
  readonly requestsInWork: () => number;
  readonly asyncWaiting: () => number;
  readonly scheduled: () => number;
  readonly clusterNodes: () => number;
}

interface PrometheusMetrics extends Meter {
  readonly contentType: string;
  text(): Promise<string>;
}

/** From a callback on the same machine, 1 ms, to the default budget of an invocation, 60 s. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createPrometheusMetrics(sources: MetricSources): PrometheusMetrics {
  const registry = new Registry();
  createGauges(registry, sources);
  const registers = [registry];
  const requests = new Counter({
    name: 'spawn_proxy_requests_total',
    help: 'Requests answered, by endpoint and HTTP status',
    labelNames: ['endpoint', 'status'] as const,
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'spawn_proxy_request_seconds',
    help: 'Time from the request to its answer',
    labelNames: ['endpoint'] as const,
    buckets,
    registers,
  });
  const callbackSeconds = new Histogram({
    name: 'spawn_proxy_callback_seconds',
    help: 'Time that callbacks to the user function took',
    labelNames: ['outcome'] as const,
    buckets,
    registers,
  });
  const count = cached((endpoint: string, status: string) => requests.labels(endpoint, status));
  const timeRequest = cached((endpoint: string) => requestSeconds.labels(endpoint));
  const timeCallback = cached((outcome: string) => callbackSeconds.labels(outcome));
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    answered(endpoint, httpStatus, tookMs) {
      count(endpoint, String(httpStatus)).inc();
      timeRequest(endpoint).observe(tookMs / 1000);
    },
    calledBack: (outcome, tookMs) => timeCallback(outcome).observe(tookMs / 1000),
  };
}

function createGauges(registry: Registry, sources: MetricSources): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  };
  gauge('spawn_proxy_actors_known', 'Actors registered or spawned', sources.actorsKnown);
  gauge('spawn_proxy_activations', 'Actors in memory', sources.activations);
  gauge('spawn_proxy_requests_in_work', 'Requests that are not answered yet', sources.requestsInWork);
  gauge('spawn_proxy_async_waiting', 'Async invocations answered and not run yet', sources.asyncWaiting);
  gauge('spawn_proxy_scheduled', 'Invocations that wait for their time here', sources.scheduled);
  gauge('spawn_proxy_cluster_nodes', 'Other proxies that this one is linked with', sources.clusterNodes);
}

/** prom-client looks its labels up by a text that it makes anew each time; the few there are can be kept. */
function cached<Child>(
  find: (first: string, second: string) => Child,
): (first: string, second?: string) => Child {
  const children = new Map<string, Map<string, Child>>();
  return (first, second = '') => {
    let row = children.get(first);
    if (!row) children.set(first, (row = new Map<string, Child>()));
    let child = row.get(second);
    if (child === undefined) row.set(second, (child = find(first, second)));
    return child;
  };
}
