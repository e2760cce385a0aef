// Finds out under which path form the proxy serves spawning and invocation: the documents show one without
// `/api/v1`, deployed proxies serve the one with it. The cases use the form that works.
import type { Case } from './case.js';
import { runCase, type Arena } from './run-case.js';
import { apiPrefix } from './steps/path-form.js';

interface DetectedPrefix {
  readonly prefix: string;
  readonly note: string;
}

export async function detectPrefix(arena: Arena): Promise<DetectedPrefix> {
  const [api, documented] = [await works(arena, 'api'), await works(arena, 'documented')];
  if (api && documented)
    return { prefix: apiPrefix, note: 'spawn and invoke are served under both path forms' };
  if (api) return { prefix: apiPrefix, note: 'spawn and invoke are served under /api/v1 only' };
  if (documented) return { prefix: '', note: 'spawn and invoke are served under the documented paths only' };
  return { prefix: apiPrefix, note: 'no path form answered an invocation; the kit uses /api/v1' };
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
