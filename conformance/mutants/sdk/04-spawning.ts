// Wrong SDKs of chapter 4: spawning.
import type { ActorId } from '@spawn-conformance/proto';
import { isSpawn, spawnRequests } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { isBareRefusal, saysNo, sentTo, takenForSuccess, typed } from '../sdk-alterations.js';

/** Changes every id of a spawn. */
function ids(change: (id: ActorId) => void): Meddler {
  return spawnRequests((message) => message.actors?.forEach(change));
}

export const spawningMutants: readonly SdkMutant[] = [
  {
    id: 'spawns-elsewhere',
    breaks: 'SPN-40',
    intent: 'posts its spawns to a path without the system',
    observed: 'spawn.segments: .*got \\["api","v1","actors","spawn"\\]',
    back: () => sentTo(isSpawn, () => '/api/v1/actors/spawn'),
  },
  {
    id: 'spawns-without-parent',
    breaks: 'SPN-41',
    intent: 'does not name the parent of what it spawns',
    observed: 'spawn.body.actors\\[0\\].parent: expected tck-unnamed, got nothing',
    back: () => ids((id) => delete id.parent),
  },
  {
    id: 'spawns-without-system',
    breaks: 'SPN-42',
    intent: 'does not name the system in the ids of a spawn',
    observed: 'spawn.body.actors\\[0\\].system: expected spawn-system, got nothing',
    back: () => ids((id) => delete id.system),
  },
  {
    id: 'spawns-as-json',
    breaks: 'SPN-43',
    intent: 'sends its spawns with the content type application/json',
    observed: 'spawn.headers.content-type: .*, got "application/json"',
    back: () => typed(isSpawn, 'application/json'),
  },
  {
    id: 'does-not-read-the-answer-to-a-spawn',
    breaks: 'SPN-44',
    intent: 'reports a spawn that was refused with ERROR as a success',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => takenForSuccess(isSpawn, saysNo),
  },
  {
    id: 'takes-an-empty-500-for-spawned',
    breaks: 'SPN-45',
    intent: 'reports a spawn that was answered with an empty 500 as a success',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => takenForSuccess(isSpawn, isBareRefusal),
  },
];
