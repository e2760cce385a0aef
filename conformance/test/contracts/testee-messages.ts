// What the testee is asked and what it answers (conformance/testee/testee.proto), as the payloads of a contract.
import { spawn } from '#testee';
import type { Any } from '@spawn-conformance/proto';

export const system = 'spawn-system';
export const { Script, Report, State } = spawn.conformance;

type Operation = spawn.conformance.Operation.$Properties;
type Report = spawn.conformance.Report.$Properties;

export function scriptOf(...operations: Operation[]): Any {
  return { type_url: Script.getTypeUrl(), value: Script.encode({ operations }).finish() };
}

/** What a handler without state, caller, metadata and tags reports. */
export function reportOf(self: string, report: Report): Any {
  const seen = { stateBefore: '', stateAbsent: true, self: { name: self, system }, metadata: {}, tags: {} };
  return { type_url: Report.getTypeUrl(), value: Report.encode({ ...seen, ...report }).finish() };
}

export function stateOf(text: string): Any {
  return { type_url: State.getTypeUrl(), value: State.encode({ text }).finish() };
}
