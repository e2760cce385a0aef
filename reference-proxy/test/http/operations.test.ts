// What operators and their probes get.
import supertest from 'supertest';
import { expect, test } from 'vitest';
import { createAgent } from './protobuf-agent.js';

test.each(['/health', '/health/liveness', '/health/readiness', '/metrics'])(
  '%s takes GET only',
  async (path) => {
    const { app } = createAgent();
    const response = await supertest(app).post(path);
    expect([response.status, response.headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect((await supertest(app).head(path)).status).toBe(200);
  },
);

test('health says that it lives, and whether it takes new work', async () => {
  const { app, system } = createAgent();
  for (const path of ['/health', '/health/liveness', '/health/readiness']) {
    const response = await supertest(app).get(path);
    expect([response.status, response.body]).toEqual([200, { status: 'up' }]);
  }
  system.work.drain();
  const readiness = await supertest(app).get('/health/readiness');
  expect([readiness.status, readiness.body]).toEqual([503, { status: 'down' }]);
  expect((await supertest(app).get('/health/liveness')).status).toBe(200);
});

test('metrics come as they are', async () => {
  const response = await supertest(createAgent().app).get('/metrics');
  expect([response.status, response.text]).toEqual([200, 'numbers 1\n']);
  expect(response.headers['content-type']).toContain('version=0.0.4');
});
