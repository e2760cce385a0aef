// All verbs. The loader, the schema and the docs read this list.
import { awaitStep, collect } from './await.js';
import { check } from './check.js';
import { invoke } from './invoke.js';
import { register } from './register.js';
import { release } from './release.js';
import { send } from './send.js';
import { spawn } from './spawn.js';
import { survey } from './survey.js';
import type { Verb } from './verb.js';

export const verbs: readonly Verb[] = [
  register,
  spawn,
  invoke,
  send,
  awaitStep,
  collect,
  release,
  check,
  survey,
];

export function verbOf(step: Readonly<Record<string, unknown>>): Verb | undefined {
  return verbs.find((verb) => Object.hasOwn(step, verb.name));
}
