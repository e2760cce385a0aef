// What operators and their probes ask: health and metrics. Always holds: liveness says that the process runs (OPS-1),
// readiness that it takes new work (OPS-2, OPS-10).
import { Router, type RequestHandler } from 'express';
import { ProxyError } from '../../core/errors.js';
import type { ActorSystem } from '../../actor-system.js';
import type { Meter } from '../../ports/meter.js';
import { refuse } from './wire.js';

export interface Metrics extends Meter {
  readonly contentType: string;
  text(): Promise<string>;
}

export function createOperations({ work }: ActorSystem, metrics: Metrics): Router {
  const router = Router({ caseSensitive: true });
  const get = (path: string, handler: RequestHandler): void => {
    router.route(path).get(handler).all(onlyGet);
  };
  get('/health', (_http, res) => void res.json({ status: 'up' }));
  get('/health/liveness', (_http, res) => void res.json({ status: 'up' }));
  get('/health/readiness', (_http, res) => {
    res.status(work.draining ? 503 : 200).json({ status: work.draining ? 'down' : 'up' });
  });
  get('/metrics', async (_http, res) => {
    res.set('content-type', metrics.contentType).send(await metrics.text());
  });
  return router;
}

const onlyGet: RequestHandler = (_http, res) => {
  refuse(res, new ProxyError('wrongMethod', 'this path takes GET only'), { allow: 'GET, HEAD' });
};
