// A verb: what one kind of step means. Its schema and example are what the loader checks and the docs show, so a
// verb is described in one place.
import type { Role } from '../case.js';
import type { World } from '../world.js';

export interface Verb {
  readonly name: string;
  readonly roles: readonly Role[];
  /** One sentence for the docs. */
  readonly summary: string;
  /** YAML of one step. */
  readonly example: string;
  /** JSON Schema of the value under the verb's key. */
  readonly schema: object;
  /** JSON Schemas of the keys that may stand beside the verb's key. */
  readonly beside?: Readonly<Record<string, object>>;
  run(step: Readonly<Record<string, unknown>>, world: World): Promise<void>;
}
