// The JSON Schema of a suite file, made from the verbs. A typo in a case is an error of the kit, never a green check.
import { nodeNames } from './nodes.js';
import { knownProfiles } from './settings.js';
import { verbs } from './steps/index.js';

const text = { type: 'string', minLength: 1 };
const proxies = { type: 'integer', minimum: 1, maximum: nodeNames.length };

/** The schema of a suite; `step` is the schema of one step, by default that of any verb. */
export function suiteSchema(step: object = { oneOf: verbs.map(stepSchema) }): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A suite of conformance cases',
    type: 'object',
    additionalProperties: false,
    required: ['suite', 'role', 'cases'],
    properties: {
      suite: { ...text, description: 'Name of the suite, as the spec chapter' },
      role: { enum: ['proxy', 'sdk'], description: 'Who is tested' },
      proxies: { ...proxies, description: 'How many proxies its cases need, where not 1' },
      cases: { type: 'array', minItems: 1, items: caseSchema(step) },
    },
  };
}

function caseSchema(step: object): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['case', 'title', 'steps'],
    properties: {
      case: { type: 'string', pattern: '^[a-z0-9-]+$', description: 'Name, unique in its suite' },
      title: { ...text, description: 'One sentence: what happens' },
      requires: {
        type: 'array',
        items: text,
        description:
          'Requirements whose checks must not have failed; default: registration and invocation work',
      },
      exclusive: { type: 'boolean', description: 'The case needs the subject for itself' },
      proxies: { ...proxies, description: 'How many proxies it needs, where not as many as its suite says' },
      claims: { type: 'array', items: text, description: 'Claims that the set-up needs' },
      profiles: {
        type: 'array',
        items: { enum: [...knownProfiles] },
        description: 'Profiles that the set-up needs, beside those of its checks',
      },
      steps: { type: 'array', minItems: 1, items: step },
    },
  };
}

export function stepSchema(verb: (typeof verbs)[number]): object {
  const beside = verb.beside ?? {};
  return {
    title: verb.name,
    description: verb.summary,
    type: 'object',
    additionalProperties: false,
    required: [verb.name, ...Object.keys(beside).filter((key) => key === 'that')],
    properties: { [verb.name]: verb.schema, ...beside },
  };
}
