// The steps of a random life. Each does something to the proxy and to the model, and compares what both say.
import { fc } from '@fast-check/vitest';
import { Kind } from '@spawn-conformance/proto';
import { expect } from 'vitest';
import { idsOf, instances, named, templates, versionOf, type Model } from './lives-model.js';
import type { Subject } from './subject.js';
import { actor, Refused } from './wire-client.js';

type Step = fc.AsyncCommand<Model, Subject>;

/** A step that may be taken at any time. */
function step(text: string, run: (model: Model, subject: Subject) => Promise<void>): Step {
  return { check: () => true, run, toString: () => text };
}

/** What the proxy says: the value, or the HTTP status of its refusal. */
async function outcome<T>(answer: Promise<T>): Promise<T | number> {
  return answer.catch((error: unknown) => {
    if (error instanceof Refused) return error.httpStatus;
    throw error;
  });
}

/** `passivateAfterMs` of 1 makes the actor leave memory between almost any two steps. */
function register(name: string, version: number, passivateAfterMs: number): Step {
  return step(`register ${name} v${version} ${passivateAfterMs}ms`, async (model, { client }) => {
    const kind = name.startsWith('template') ? Kind.UNNAMED : Kind.NAMED;
    await client.register(actor(name, kind, version, passivateAfterMs));
    model.versions.set(name, version);
  });
}

function spawn(name: string, parent: string): Step {
  return step(`spawn ${name} from ${parent}`, async (model, { client }) => {
    const known = model.parents.get(name);
    const expected = !model.versions.has(parent)
      ? 404
      : known !== undefined && known !== parent
        ? 409
        : 'spawned';
    expect(await outcome(client.spawn(name, parent).then(() => 'spawned'))).toBe(expected);
    if (expected === 'spawned') model.parents.set(name, parent);
  });
}

function append(name: string): Step {
  return step(`append to ${name}`, async (model, { client }) => {
    const id = (model.lastId += 1);
    const expected = versionOf(model, name) === undefined ? 404 : [...idsOf(model, name), id];
    expect(await outcome(client.append(name, id))).toEqual(expected);
    if (expected !== 404) model.ids.set(name, expected);
  });
}

/** `get` is answered by the proxy, the others by the user function, where the definition has them. */
function read(name: string, action: 'get' | 'v1' | 'v2' | 'v3'): Step {
  return step(`${action} of ${name}`, async (model, { client }) => {
    const version = versionOf(model, name);
    const exists = version !== undefined && (action === 'get' || Number(action.slice(1)) <= version);
    expect(await outcome(client.ids(name, action))).toEqual(exists ? idsOf(model, name) : 404);
  });
}

/** Many at once. The order of their arrival is open; each takes effect once. */
function burst(names: readonly string[]): Step {
  return step(`append at once to ${names.join(', ')}`, async (model, { client }) => {
    const asked = names
      .filter((name) => versionOf(model, name) !== undefined)
      .map((name) => askFor(model, name));
    await Promise.all(asked.map(({ name, id }) => client.append(name, id)));
    for (const name of new Set(asked.map((one) => one.name))) {
      const before = idsOf(model, name);
      const stored = await client.ids(name);
      const added = stored.slice(before.length).sort((a, b) => a - b);
      expect(stored.slice(0, before.length)).toEqual(before);
      expect(added).toEqual(asked.filter((one) => one.name === name).map((one) => one.id));
      model.ids.set(name, stored);
    }
  });
}

function restart(): Step {
  return step('restart', (_model, subject) => subject.restart('gently'));
}

/** Dies after `acknowledgements` answers to a burst: those count, the others may have taken effect or not. */
function crash(names: readonly string[], acknowledgements: number): Step {
  return step(`crash at ${acknowledgements} of ${names.join(', ')}`, async (model, subject) => {
    const asked = names
      .filter((name) => versionOf(model, name) !== undefined)
      .map((name) => askFor(model, name));
    const acknowledged = new Set<number>();
    let all: Promise<unknown> = Promise.resolve();
    await new Promise<void>((enough) => {
      const appending = asked.map(async ({ name, id }) => {
        await subject.client.append(name, id);
        if (acknowledged.add(id).size >= acknowledgements) enough();
      });
      all = Promise.allSettled(appending).then(() => enough());
      if (acknowledgements === 0) enough();
    });
    await subject.restart('abruptly');
    await all;
    for (const name of new Set(asked.map((one) => one.name)))
      await reconcile(model, subject, name, asked, acknowledged);
  });
}

async function reconcile(
  model: Model,
  { client }: Subject,
  name: string,
  asked: readonly { name: string; id: number }[],
  acknowledged: ReadonlySet<number>,
): Promise<void> {
  const before = idsOf(model, name);
  const stored = await client.ids(name);
  const added = stored.slice(before.length);
  const mine = asked.filter((one) => one.name === name).map((one) => one.id);
  expect(stored.slice(0, before.length)).toEqual(before);
  expect(new Set(added).size).toBe(added.length);
  expect(mine).toEqual(expect.arrayContaining(added));
  expect(added).toEqual(expect.arrayContaining(mine.filter((id) => acknowledged.has(id))));
  model.ids.set(name, stored);
}

function askFor(model: Model, name: string): { name: string; id: number } {
  return { name, id: (model.lastId += 1) };
}

const registered = fc.constantFrom(...named, ...templates);
const any = fc.constantFrom(...named, ...instances);
const many = fc.array(any, { minLength: 1, maxLength: 10 });

export const steps: fc.Arbitrary<Step>[] = [
  fc
    .tuple(registered, fc.integer({ min: 1, max: 3 }), fc.constantFrom(1, 600_000))
    .map((args) => register(...args)),
  fc
    .tuple(fc.constantFrom(...instances), fc.constantFrom(...templates, 'nobody'))
    .map((args) => spawn(...args)),
  any.map(append),
  fc
    .tuple(any, fc.constantFrom('get' as const, 'v1' as const, 'v2' as const, 'v3' as const))
    .map((args) => read(...args)),
  many.map(burst),
  fc.constant(restart()),
  fc.tuple(many, fc.integer({ min: 0, max: 10 })).map((args) => crash(...args)),
];
