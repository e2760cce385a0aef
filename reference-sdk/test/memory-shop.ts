// Actors in memory that write down what they get, for tests of workflows, channels and pools.
import { json, namedActor, noop, optional, type ActionContext } from '../src/index.js';

/** What an actor was given: by whom, with which payload and metadata. */
interface Noted {
  readonly action: string;
  readonly payload: unknown;
  readonly caller: string | undefined;
  readonly metadata: Readonly<Record<string, string>>;
}

const note =
  (action: string) =>
  ({ state, payload, caller, metadata }: ActionContext<readonly Noted[], unknown>) => ({
    state: [...state, { action, payload, caller: caller?.name, metadata }],
  });

const anything = { payload: optional(json<unknown>()) };

/** An actor that notes what its actions `take` and `receive` get. */
export const notesIn = (name: string) =>
  namedActor(name, { state: json<readonly Noted[]>(), initialState: [] })
    .action('take', anything, note('take'))
    .action('receive', anything, note('receive'))
    .action('length', { payload: json<string>(), reply: json<number>() }, (context) => ({
      ...note('length')(context),
      reply: context.payload.length,
    }))
    .action('boom', () => {
      throw new Error('no more paper');
    })
    .action('noop', () => ({ reply: noop }));
