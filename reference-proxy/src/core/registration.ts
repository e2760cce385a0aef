// Reads a registration. Always holds: one bad actor refuses the whole request (REG-15), with a message that names the
// actor and the field (REG-14); what is left out gets its default (REG-17 to REG-23).
import { Kind, type Actor, type RegistrationRequest } from '@spawn-conformance/proto';
import { readDefinition, type ActorDefinition, type DefinitionDefaults } from './actor-definition.js';
import { keyText, problemOfName } from './actor-id.js';
import { problemOfSizes } from './pool.js';
import { ProxyError } from './errors.js';
import { chooseSystem } from './system-name.js';
import { toNumber } from './wire-values.js';

/** @throws ProxyError malformed, systemNotFound, notBuilt (projections), or conflict (one actor twice) */
export function readRegistration(
  request: RegistrationRequest,
  servedSystem: string | undefined,
  defaults: DefinitionDefaults,
): ActorDefinition[] {
  const { actorSystem } = request;
  if (!actorSystem) throw new ProxyError('malformed', 'the registration has no actor_system');
  const system = chooseSystem(servedSystem, actorSystem.name);
  const seen = new Set<string>();
  return Object.entries(actorSystem.registry?.actors ?? {}).map(([mapKey, given]) => {
    const actor = given ?? {};
    checkActor(actor, mapKey);
    const definition = readDefinition(actor, chooseSystem(servedSystem, actor.id?.system, system), defaults);
    const key = keyText(definition.system, definition.name);
    if (seen.has(key)) throw new ProxyError('malformed', `actor ${definition.name} is in the request twice`);
    seen.add(key);
    return definition;
  });
}

function checkActor(actor: Actor, mapKey: string): void {
  const shown = JSON.stringify(actor.id?.name || mapKey);
  const [field, problem] = firstProblem(actor) ?? [];
  if (field) throw new ProxyError('malformed', `actor ${shown}: ${field} ${problem}`);
  if (actor.settings?.kind === Kind.PROJECTION) {
    throw new ProxyError('notBuilt', `actor ${shown}: settings.kind PROJECTION is not supported yet`);
  }
}

type Problem = readonly [field: string, problem: string];

/** They are read in one go, and looked through for every tick and every broadcast. */
const timersMax = 1_000;
const channelsMax = 1_000;

function firstProblem({ id, settings, actions, timerActions, metadata }: Actor): Problem | undefined {
  if (!id) return ['id', 'is missing'];
  const badName = problemOfName('', id.name ?? '') ?? (id.parent ? problemOfName('', id.parent) : undefined);
  if (badName) return ['id.name', badName.trim()];
  const kind = settings?.kind ?? Kind.UNKNOW_KIND;
  if (Kind[kind] === undefined) return ['settings.kind', `${kind} is no kind of actor`];
  const tooMany =
    tooManyOf('timer_actions', timerActions, timersMax) ??
    tooManyOf('metadata.channel_group', metadata?.channelGroup, channelsMax);
  if (tooMany) return tooMany;
  for (const action of actions ?? []) {
    const problem = problemOfName('', action.name ?? '');
    if (problem) return ['actions.name', problem.trim()];
  }
  for (const timer of timerActions ?? []) {
    const problem = problemOfName('', timer.action?.name ?? '');
    if (problem) return ['timer_actions.action.name', problem.trim()];
  }
  const negative = negativeNumber({ settings, timerActions });
  if (negative) return negative;
  const badSizes = problemOfSizes(settings);
  return badSizes === undefined ? undefined : ['settings.max_pool_size', badSizes];
}

function tooManyOf(
  field: string,
  given: readonly unknown[] | null | undefined,
  max: number,
): Problem | undefined {
  const count = given?.length ?? 0;
  return count > max ? [field, `has ${count} entries, and ${max} are allowed`] : undefined;
}

function negativeNumber({
  settings,
  timerActions,
}: Pick<Actor, 'settings' | 'timerActions'>): Problem | undefined {
  const numbers: readonly (readonly [string, Parameters<typeof toNumber>[0]])[] = [
    ['settings.snapshot_strategy.timeout', settings?.snapshotStrategy?.timeout?.timeout],
    ['settings.deactivation_strategy.timeout', settings?.deactivationStrategy?.timeout?.timeout],
    ['settings.min_pool_size', settings?.minPoolSize],
    ['settings.max_pool_size', settings?.maxPoolSize],
    ...(timerActions ?? []).map((timer) => ['timer_actions.seconds', timer.seconds] as const),
  ];
  const negative = numbers.find(([, value]) => toNumber(value) < 0);
  return negative && [negative[0], `is negative (${toNumber(negative[1])})`];
}
