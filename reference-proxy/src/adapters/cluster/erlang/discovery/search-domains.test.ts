import { expect, test } from 'vitest';
import { candidatesOf } from './search-domains.js';

const pod =
  'search default.svc.cluster.local svc.cluster.local cluster.local\nnameserver 10.96.0.10\noptions ndots:5\n';

test('in a pod the short name of a service is one of its namespace first', () => {
  expect(candidatesOf('proxy-headless', pod)).toEqual([
    'proxy-headless.default.svc.cluster.local',
    'proxy-headless.svc.cluster.local',
    'proxy-headless.cluster.local',
    'proxy-headless',
  ]);
});

test('a name with dots enough is asked for as it is first; one that ends with a dot, only so', () => {
  expect(candidatesOf('a.b', 'search x\n')).toEqual(['a.b', 'a.b.x']);
  expect(candidatesOf('a.b', 'search x\noptions timeout:1 ndots:2\n')).toEqual(['a.b.x', 'a.b']);
  expect(candidatesOf('a.b.', pod)).toEqual(['a.b']);
});

test('without anything to search, a name is itself', () => {
  expect(candidatesOf('a', '')).toEqual(['a']);
  expect(candidatesOf('a', '# search x\nnameserver 1.1.1.1\nsearch .\n')).toEqual(['a']);
});

test('the last search line counts, and six of its domains', () => {
  expect(candidatesOf('a.b', 'domain one\nsearch two.\n')).toEqual(['a.b', 'a.b.two']);
  expect(candidatesOf('a.b', 'search 1 2 3 4 5 6 7 8\n')).toHaveLength(7);
});
