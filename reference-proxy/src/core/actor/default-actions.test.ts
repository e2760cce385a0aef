import { expect, test } from 'vitest';
import { readDefinition } from '../actor-definition.js';
import { whoAnswers } from './default-actions.js';

const definitionWith = (...actions: string[]) =>
  readDefinition(
    {
      id: { name: 'ann' },
      actions: actions.map((name) => ({ name })),
      timerActions: [{ seconds: 1, action: { name: 'tick' } }],
    },
    's',
    { passivateAfterMs: 1, snapshotEveryMs: 1 },
  );

const reserved = ['get', 'Get', 'get_state', 'getState', 'GetState'];

test.each(reserved)('%s is answered from memory, unless the actor registers that very name', (name) => {
  expect(whoAnswers(definitionWith('run'), name)).toBe('memory');
  expect(whoAnswers(definitionWith(name), name)).toBe('host');
  const others = reserved.filter((other) => other !== name);
  expect(whoAnswers(definitionWith(...others), name)).toBe('memory');
});

test('actions and timer actions are answered by the host; names match exactly', () => {
  const definition = definitionWith('run', '');
  expect(whoAnswers(definition, 'run')).toBe('host');
  expect(whoAnswers(definition, 'tick')).toBe('host');
  for (const name of ['Run', 'run ', 'GET', 'get_State']) expect(whoAnswers(definition, name)).toBe('nobody');
});
