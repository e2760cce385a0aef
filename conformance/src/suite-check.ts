// Holds a suite against its schema: the file as a whole, then each step against its own verb's schema, so that the
// message is about what the author meant. Always holds: each schema is compiled once, since compiling is what costs.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Step } from './case.js';
import { stepSchema, suiteSchema } from './case-schema.js';
import { verbOf } from './steps/index.js';

export interface SuiteCheck {
  /** What is wrong with the file, without its steps. */
  ofSuite(suite: unknown): string | undefined;
  /** What is wrong with a step. */
  ofStep(step: Step): string | undefined;
}

export function createSuiteCheck(): SuiteCheck {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const compiled = new Map<string, ValidateFunction>();
  const problem = (name: string, schema: () => object, value: unknown) => {
    const validate = compiled.get(name) ?? ajv.compile(schema());
    compiled.set(name, validate);
    return validate(value) ? undefined : firstError(validate);
  };
  return {
    ofSuite: (suite) => problem('suite', () => suiteSchema({ type: 'object' }), suite),
    ofStep(step) {
      const verb = verbOf(step);
      return verb
        ? problem(`step ${verb.name}`, () => stepSchema(verb), step)
        : `no verb among ${Object.keys(step).join(', ')}`;
    },
  };
}

function firstError(validate: ValidateFunction): string {
  const [error] = validate.errors ?? [];
  return `${error?.instancePath ?? ''} ${error?.message ?? 'does not fit'} ${JSON.stringify(error?.params ?? {})}`.trim();
}
