// All verbs. The loader, the schema and the docs read this list.
import { answers } from './answers.js';
import { awaitStep, collect } from './await.js';
import { callback } from './callback.js';
import { check } from './check.js';
import { clients } from './clients.js';
import { flood } from './flood.js';
import { host } from './host.js';
import { invoke } from './invoke.js';
import { launch, outage } from './launch.js';
import { look } from './look.js';
import { raw } from './raw.js';
import { reach } from './reach.js';
import { register } from './register.js';
import { release } from './release.js';
import { repeat } from './repeat.js';
import { send } from './send.js';
import { spawn } from './spawn.js';
import { exited, restart, terminate } from './subject.js';
import { survey } from './survey.js';
import type { Verb } from './verb.js';

export const verbs: readonly Verb[] = [
  register,
  spawn,
  invoke,
  reach,
  clients,
  send,
  raw,
  flood,
  restart,
  terminate,
  exited,
  awaitStep,
  collect,
  release,
  repeat,
  host,
  callback,
  answers,
  launch,
  outage,
  look,
  check,
  survey,
];

export function verbOf(step: Readonly<Record<string, unknown>>): Verb | undefined {
  return verbs.find((verb) => Object.hasOwn(step, verb.name));
}
