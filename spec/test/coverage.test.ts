// Every statement of the source documents became a requirement or has a reason why not, and what a requirement
// calls its source is really listed. Both directions are compared, so neither side can drift.
import { describe, expect, it } from 'vitest';
import { readRequirements } from '../src/index.js';
import { citedPlaces, readRows } from './coverage-rows.js';

const rows = readRows();
const requirements = readRequirements();

// What each section of the two documents has: a row more or less is a statement lost or made up.
const statements = {
  'protocol "Spawn Protocol"': 3,
  'protocol "Registering Actors"': 20,
  'protocol "Spawning Actors"': 16,
  'protocol "Calling Actors"': 16,
  'flows "Registering Actors"': 4,
  'flows "Calling Actors"': 9,
};

describe('coverage.md', () => {
  it('lists the statements of every section, numbered from 1', () => {
    const expected = Object.entries(statements).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `${section} ${index + 1}`),
    );
    expect(rows.map((row) => row.place)).toEqual(expected);
  });

  it('gives every statement a requirement or a reason', () => {
    expect(rows.filter((row) => row.states === '' || (row.ids.length === 0 && row.reason === ''))).toEqual(
      [],
    );
  });

  it('names only requirements that exist', () => {
    const ids = new Set(requirements.map((requirement) => requirement.id));
    expect(rows.flatMap((row) => row.ids).filter((id) => !ids.has(id))).toEqual([]);
  });

  // The documents say nothing of workflows, time, channels, pools and operations; messages and deployments do.
  const unspoken = ['WFL', 'TIM', 'CHN', 'POL', 'OPS'];

  it('reaches every chapter but those that the documents do not speak of', () => {
    const reached = new Set(rows.flatMap((row) => row.ids.map((id) => id.slice(0, 3))));
    const chapters = new Set(requirements.map((requirement) => requirement.id.slice(0, 3)));
    expect([...chapters].filter((prefix) => !reached.has(prefix) && !unspoken.includes(prefix))).toEqual([]);
  });

  it.each(rows.map((row) => [row.place, row] as const))(
    '%s has the requirements that cite it',
    (place, row) => {
      const citing = requirements.filter((requirement) => citedPlaces(requirement).includes(place));
      expect(row.ids).toEqual(citing.map((requirement) => requirement.id));
    },
  );

  it('has a row for every place that a requirement cites', () => {
    const places = new Set(rows.map((row) => row.place));
    const unknown = requirements.flatMap((requirement) =>
      citedPlaces(requirement)
        .filter((place) => !places.has(place))
        .map((place) => `${requirement.id} cites ${place}`),
    );
    expect(unknown).toEqual([]);
  });
});
