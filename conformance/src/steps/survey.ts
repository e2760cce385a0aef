// survey: records what was seen where implementations may differ. Never a verdict.
import { observed } from '../world.js';
import { closed, text } from './schemas.js';
import type { Verb } from './verb.js';

export const survey: Verb = {
  name: 'survey',
  roles: ['proxy', 'sdk'],
  summary: 'Records what was seen for a MAY; the report lists it, nobody is judged.',
  example: `survey: { requirement: CBK-20, of: callback, path: headers.connection }`,
  schema: closed({ requirement: text, of: text, path: text }, ['requirement', 'of', 'path']),
  async run(step, world) {
    const spec = step['survey'] as { requirement: string; of: string; path: string };
    let value = await observed(world, spec.of);
    for (const key of spec.path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
    world.surveys.push({
      requirement: spec.requirement,
      saw: value === undefined ? 'nothing' : JSON.stringify(value),
    });
  },
};
