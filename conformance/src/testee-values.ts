// What the testee sends, read for the matchers: states, reports and scripts inside of Any values. The last segment of
// the type URL decides: SDKs differ in the package that they write, and no requirement fixes it.
import { spawn as tck } from '#testee';
import type { AnyJson } from './any-value.js';

type Json = Record<string, unknown>;

const withDefaults = { defaults: true, arrays: true, objects: true, enums: String, longs: String };

/** The Report of a value with every field filled in, or undefined when the value is something else. */
export function reportOf(any: unknown): Json | undefined {
  const { Report } = tck.conformance;
  const report = decoded(any, 'report', (bytes) => Report.toObject(Report.decode(bytes), withDefaults));
  return report && (withoutNulls(report) as Json);
}

/** The operations of a Script, without defaults, or undefined when the value is something else. */
export function scriptIn(any: unknown): Json | undefined {
  const { Script } = tck.conformance;
  return decoded(any, 'script', (bytes) => Script.toObject(Script.decode(bytes), { longs: String }));
}

/** The text of a State; any other value as it is; undefined when there is none. */
export function stateIn(any: unknown): unknown {
  const { State } = tck.conformance;
  const state = decoded(any, 'state', (bytes) => State.toObject(State.decode(bytes), withDefaults));
  return state ? state['text'] : any;
}

/** The Any of a Report that says only what the case says. */
export function reportAny(report: Readonly<Json>): AnyJson {
  const { Report } = tck.conformance;
  const bytes = Report.encode(Report.fromObject(report)).finish();
  return {
    type_url: 'type.googleapis.com/spawn.conformance.Report',
    value: Buffer.from(bytes).toString('base64'),
  };
}

function decoded(any: unknown, name: string, decode: (bytes: Uint8Array) => Json): Json | undefined {
  const { type_url: typeUrl = '', value = '' } = (any ?? {}) as Partial<AnyJson>;
  const lastSegment = typeUrl.split(/[./]/).at(-1) ?? '';
  if (lastSegment.toLowerCase() !== name) return undefined;
  try {
    return decode(Buffer.from(value, 'base64'));
  } catch {
    // Named so, but not it: the observation says so by having none.
    return undefined;
  }
}

/** protobufjs writes a message that is not set as null; a matcher wants nothing there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}
