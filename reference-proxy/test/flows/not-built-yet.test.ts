// What later versions bring is refused by name, never ignored.
import { Status } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createTestSystem } from '../doubles/test-system.js';

async function withAnn(...given: Parameters<typeof createTestSystem>) {
  const test = createTestSystem(...given);
  await test.register({ name: 'ann', actions: ['run', 'other'] });
  return test;
}

test.each([['a scheduled_to in the future', { scheduledTo: 1_000_001 }]])(
  '%s: refused by name until it is built',
  async (feature, more) => {
    const { host, invoke } = await withAnn();
    await expect(invoke('ann', 'run', more)).rejects.toMatchObject({
      code: 'notBuilt',
      message: `${feature}: not supported yet`,
    });
    expect(host.callbacks).toHaveLength(0);
  },
);

test('an empty workflow is nothing', async () => {
  const { host, invoke } = await withAnn();
  host.always(() => ({ updatedContext: {}, workflow: { effects: [] } }));
  expect((await invoke('ann', 'run')).status?.status).toBe(Status.OK);
});
