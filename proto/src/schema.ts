// What the .proto files say about each message, as data: the generated code writes and reads bytes, but cannot be
// asked. Made once from the generated JSON; always holds: every type name is resolved, and nothing changes later.
import descriptor from '#schema' with { type: 'json' };

export interface Schema {
  readonly fullName: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly fieldsById: ReadonlyMap<number, Field>;
  /** Names of its oneofs. */
  readonly oneofs: ReadonlySet<string>;
  /** The fields that are an int64 or hold one, at any depth. */
  readonly int64Fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly id: number;
  readonly scalar: 'string' | 'bytes' | 'bool' | 'int32' | 'int64' | 'enum' | 'message';
  readonly shape: 'one' | 'list' | 'map';
  /** Of a message: its schema. */
  readonly message: Schema | undefined;
  /** Of a map: the schema of the entries that it travels as. */
  readonly entry: Schema | undefined;
  /** Of an enum: number by name. */
  readonly values: ReadonlyMap<string, number> | undefined;
  /** The oneof it is an arm of. */
  readonly oneof: string | undefined;
}

/** The schema of a message of these .proto files, by its full name. */
export function schemaOf(fullName: string): Schema {
  const schema = schemas.get(fullName);
  if (schema === undefined) throw new Error(`no message ${fullName} in the .proto files`);
  return schema;
}

/** One name in the generated JSON: a package, a message or an enum. */
interface Node {
  readonly nested?: Readonly<Record<string, Node>>;
  readonly fields?: Readonly<Record<string, FieldNode>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
}

interface FieldNode {
  readonly type: string;
  readonly id: number;
  readonly rule?: string;
  readonly keyType?: string;
}

class SchemaReader {
  readonly schemas = new Map<string, Schema>();
  readonly #nodes: ReadonlyMap<string, Node>;

  constructor(root: Node) {
    this.#nodes = new Map(namedNodes(root, ''));
    for (const [fullName, node] of this.#nodes) if (node.fields !== undefined) this.#schema(fullName, node);
  }

  #schema(fullName: string, node: Node): Schema {
    const known = this.schemas.get(fullName);
    if (known !== undefined) return known;
    const schema = this.#make(fullName, node);
    this.schemas.set(fullName, schema);
    return schema;
  }

  #make(fullName: string, node: Node): Schema {
    const fields = this.#fields(fullName, node);
    return {
      fullName,
      fields: new Map(fields.map((field) => [field.name, field])),
      fieldsById: new Map(fields.map((field) => [field.id, field])),
      oneofs: new Set(Object.keys(node.oneofs ?? {})),
      int64Fields: fields.filter((field) => field.scalar === 'int64' || field.message?.int64Fields.length),
    };
  }

  #fields(scope: string, node: Node): Field[] {
    const oneofOf = (name: string) =>
      Object.entries(node.oneofs ?? {}).find(([, { oneof }]) => oneof.includes(name))?.[0];
    return Object.entries(node.fields ?? {}).map(([name, { id, type, rule, keyType }]) => ({
      name,
      id,
      shape: keyType !== undefined ? 'map' : rule === 'repeated' ? 'list' : 'one',
      entry: keyType === undefined ? undefined : this.#entry(scope, keyType, type),
      oneof: oneofOf(name),
      ...this.#type(type, scope),
    }));
  }

  #entry(scope: string, keyType: string, type: string): Schema {
    return this.#make(`${scope}.Entry`, {
      fields: { key: { id: 1, type: keyType }, value: { id: 2, type } },
    });
  }

  #type(type: string, scope: string): Pick<Field, 'scalar' | 'message' | 'values'> {
    if (isScalar(type)) return { scalar: type, message: undefined, values: undefined };
    const [fullName, node] = this.#resolve(type, scope);
    if (node.values === undefined)
      return { scalar: 'message', message: this.#schema(fullName, node), values: undefined };
    return { scalar: 'enum', message: undefined, values: new Map(Object.entries(node.values)) };
  }

  /** A type's name in a .proto file means the innermost scope that has it. */
  #resolve(type: string, scope: string): [string, Node] {
    const fullName = scope === '' ? type : `${scope}.${type}`;
    const node = this.#nodes.get(fullName);
    if (node !== undefined) return [fullName, node];
    if (scope === '') throw new Error(`no type ${type} in the .proto files`);
    return this.#resolve(type, scope.slice(0, Math.max(0, scope.lastIndexOf('.'))));
  }
}

function* namedNodes(node: Node, scope: string): Generator<[string, Node]> {
  for (const [name, child] of Object.entries(node.nested ?? {})) {
    yield [scope + name, child];
    yield* namedNodes(child, `${scope}${name}.`);
  }
}

function isScalar(type: string): type is 'string' | 'bytes' | 'bool' | 'int32' | 'int64' {
  return ['string', 'bytes', 'bool', 'int32', 'int64'].includes(type);
}

const schemas: ReadonlyMap<string, Schema> = new SchemaReader(descriptor).schemas;
