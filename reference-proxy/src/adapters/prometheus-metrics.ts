// The numbers that operators watch, in Prometheus' text format. Always holds: each proxy has its own registry, so many
// proxies in one process do not mix.
import { Gauge, Registry } from 'prom-client';

interface MetricSources {
  activations(): number;
  requestsInWork(): number;
}

interface PrometheusMetrics {
  readonly contentType: string;
  text(): Promise<string>;
}

export function createPrometheusMetrics(sources: MetricSources): PrometheusMetrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  gauge('spawn_proxy_activations', 'Actors in memory', sources.activations);
  gauge('spawn_proxy_requests_in_work', 'Requests being served', sources.requestsInWork);
  return { contentType: registry.contentType, text: () => registry.metrics() };
}
