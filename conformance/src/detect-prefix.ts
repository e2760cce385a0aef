// Finds out under which path form the proxy serves spawning and invocation: the documents show one without
// `/api/v1`, deployed proxies serve the one with it. The cases use the form that works.
import type { Case } from './case.js';
import { nodeNames } from './nodes.js';
import { runCase, type Arena } from './run-case.js';
import { apiPrefix } from './steps/path-form.js';
import { SubjectNotReady } from './subjects/subject.js';

interface DetectedPrefix {
  readonly prefix: string;
  readonly note: string;
}

/**
 * @param isForeign whether somebody else started the proxy: then one that calls nobody back is more likely set up for
 *   another user function than wrong
 * @param name which one of a cluster it is, where it is one
 * @throws SubjectNotReady
 */
export async function detectPrefix(arena: Arena, isForeign: boolean, name?: string): Promise<DetectedPrefix> {
  const [api, documented] = [await works(arena, 'api'), await works(arena, 'documented')];
  if (api && documented)
    return { prefix: apiPrefix, note: 'spawn and invoke are served under both path forms' };
  if (api) return { prefix: apiPrefix, note: 'spawn and invoke are served under /api/v1 only' };
  if (documented) return { prefix: '', note: 'spawn and invoke are served under the documented paths only' };
  const problem = isForeign
    ? await problemOfSetUp(arena, name !== undefined && name !== nodeNames[0])
    : undefined;
  if (problem !== undefined)
    throw new SubjectNotReady(
      `${name === undefined ? 'the proxy' : `proxy ${name}`} at ${arena.subject.baseUrl} is not set up for the kit: ${problem}`,
    );
  return { prefix: apiPrefix, note: 'no path form answered an invocation; the kit uses /api/v1' };
}

/** What is probably wrong with the set-up; undefined when nothing is. @param isPeer whether its user function has a flag of its own */
async function problemOfSetUp(arena: Arena, isPeer: boolean): Promise<string | undefined> {
  const outcome = await runCase(probe('api'), arena);
  if (outcome.events.some((event) => event.to === 'host')) return undefined;
  const registration = outcome.events.find((event) => event.answers === 1);
  const { status, message } = (registration?.decoded as RegistrationJson | undefined)?.status ?? {};
  if (status !== 'OK') {
    const said =
      `${registration?.answer?.status ?? registration?.answer?.end ?? 'nothing'} ${message ?? ''}`.trim();
    return `it refused the registration of actors in the system ${arena.system}: ${said}. Is --system right?`;
  }
  const flag = isPeer ? '--peer-host-port; each proxy needs a user function of its own' : '--host-port';
  return `it accepted a registration, but nothing called the kit at 127.0.0.1:${arena.peer.port} for an invocation. Does its user function listen there (USER_FUNCTION_PORT, ${flag})?`;
}

interface RegistrationJson {
  readonly status?: { readonly status?: string; readonly message?: string };
}

async function works(arena: Arena, form: 'api' | 'documented'): Promise<boolean> {
  const deadlines = { ...arena.deadlines, answerMs: arena.deadlines.answerMs / 2 };
  const outcome = await runCase(probe(form), { ...arena, deadlines });
  const answers = outcome.events.filter((event) => event.answer && event.from === 'proxy');
  const status = (answers.at(-1)?.decoded as { status?: { status?: string } } | undefined)?.status?.status;
  return status === 'OK' && outcome.events.some((event) => event.to === 'host');
}

function probe(form: 'api' | 'documented'): Case {
  return {
    id: `proxy/probe/${form}`,
    title: `Invocation under the ${form} path form`,
    role: 'proxy',
    requires: [],
    exclusive: false,
    proxies: 1,
    profiles: [],
    claims: [],
    checks: [],
    file: '',
    steps: [
      { register: { as: 'registered', actors: { $probe: { actions: { echo: { payload: 'same' } } } } } },
      {
        invoke: {
          as: 'answer',
          form,
          actor: '$probe',
          action: 'echo',
          value: '$nonce',
          metadata: { 'request-timeout': '2000' },
        },
      },
    ],
  };
}
