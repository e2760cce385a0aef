// JSON as state, payload or reply: the text travels in a spawn.JSONType. A schema of any validator that speaks
// Standard Schema (zod, valibot, arktype ...) checks what arrives; the SDK depends on none of them.
import { JSONType } from '@spawn-conformance/proto';
import { bytesOf, CodecError, type Codec } from './codec.js';

/** The part of the Standard Schema interface (version 1, standardschema.dev) that is used here. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const typeName = 'spawn.JSONType';

/** JSON that is trusted to be a `T`: nothing is checked. */
export function json<T>(): Codec<T>;
/** JSON that the schema checks whenever it is read; what is written is the schema's input. */
export function json<Input, Output>(schema: StandardSchema<Input, Output>): Codec<Input, Output>;
export function json(schema?: StandardSchema): Codec<unknown> {
  return {
    typeName,
    isOptional: false,
    encode: (value) => ({
      type_url: `type.googleapis.com/${typeName}`,
      value: JSONType.encode({ content: stringify(value) }),
    }),
    decode(any) {
      const value = parse(bytesOf(any, typeName));
      return schema === undefined ? value : validated(schema, value);
    },
  };
}

function stringify(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw new CodecError(`not a JSON value: ${(cause as Error).message}`, { cause });
  }
  throw new CodecError(`not a JSON value: ${typeof value}`);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(JSONType.decode(bytes).content);
  } catch (cause) {
    throw new CodecError(`not JSON: ${(cause as Error).message}`, { cause });
  }
}

async function validated(schema: StandardSchema, value: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(value);
  if (result.issues === undefined) return result.value;
  throw new CodecError(`the schema refuses the JSON: ${result.issues.map(describe).join('; ')}`);
}

function describe({ message, path = [] }: SchemaIssue): string {
  const where = path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
  return where === '' ? message : `${where}: ${message}`;
}
