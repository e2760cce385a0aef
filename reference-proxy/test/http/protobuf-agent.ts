// Requests to an Express app as the SDKs make them, through supertest.
import { InvocationResponse, type RequestStatus } from '@spawn-conformance/proto';
import type { Express } from 'express';
import supertest, { type Response } from 'supertest';
import { createApp } from '../../src/adapters/http/server.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

interface ProtobufAgent extends TestSystem {
  readonly app: Express;
  post(path: string, body: Uint8Array, headers?: Record<string, string>): Promise<Response>;
}

const metrics = {
  contentType: 'text/plain; version=0.0.4',
  text: () => Promise.resolve('numbers 1\n'),
  answered: () => {},
  calledBack: () => {},
};

export function createAgent(
  settings: Parameters<typeof createTestSystem>[0] & { bodyBytesMax?: number } = {},
  store?: Parameters<typeof createTestSystem>[1],
): ProtobufAgent {
  const { bodyBytesMax = 1024, ...systemSettings } = settings;
  const test = createTestSystem(systemSettings, store);
  const app = createApp({ system: test.system, metrics, log: test.log, bodyBytesMax, bodyTimeoutMs: 30_000 });
  return {
    ...test,
    app,
    post: (path, body, headers = { 'content-type': 'application/octet-stream' }) =>
      supertest(app).post(path).set(headers).buffer(true).parse(binary).send(Buffer.from(body)),
  };
}

/** The status inside the body: the same field in every answer of the protocol. */
export function statusOf(response: Response): RequestStatus | null | undefined {
  return InvocationResponse.decode(response.body as Buffer).status;
}

const binary: Parameters<supertest.Test['parse']>[0] = (response, done) => {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
  response.on('end', () => done(null, Buffer.concat(chunks)));
};
