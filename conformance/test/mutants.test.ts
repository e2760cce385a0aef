// What mutants say about themselves. A mutant that would take any mismatch at a path counts a time-out as a kill.
import { expect, test } from 'vitest';
import { clusterMutants } from '../mutants/cluster/index.js';
import { proxyMutants } from '../mutants/proxy/index.js';
import { sdkMutants } from '../mutants/sdk/index.js';

test.each([
  ['proxies', proxyMutants],
  ['clusters', clusterMutants],
  ['SDKs', sdkMutants],
])('every mutant among %s has a name of its own', (_, mutants) => {
  const ids = mutants.map((one) => one.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every mutant names what its check must have got', () => {
  const vague = [...proxyMutants, ...clusterMutants, ...sdkMutants].filter(
    ({ observed }) => !/got .*\S/.test(observed),
  );
  expect(vague.map((one) => `${one.id}: ${one.observed}`)).toEqual([]);
});
