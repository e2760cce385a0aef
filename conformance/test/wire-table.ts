// The field numbers and types of the protocol, as data of their own: copied from the protocol, not from the .proto
// files or the generated code, which are judged by it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TableField {
  readonly number: number;
  /** As in a .proto file: snake_case. */
  readonly name: string;
  /** As in a .proto file: `string`, `repeated spawn.SideEffect`, `map<string, string>`. */
  readonly type: string;
  readonly oneof?: string;
}

export interface WireTable {
  readonly messages: Readonly<Record<string, readonly TableField[]>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly options: readonly {
    readonly extends: string;
    readonly number: number;
    readonly name: string;
    readonly type: string;
  }[];
}

export const vectorsFolder = join(import.meta.dirname, '../vectors');

export function readWireTable(): WireTable {
  return JSON.parse(readFileSync(join(vectorsFolder, 'table.json'), 'utf8')) as WireTable;
}

/** The field's name in JSON. (Any keeps the name of its .proto file.) */
export function jsonName({ name }: TableField): string {
  return name === 'type_url' ? name : name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a type is made of: `repeated X` and `map<string, X>` hold Xs. */
export function itemType(type: string): string {
  return /^repeated (.+)$/.exec(type)?.[1] ?? /^map<string, (.+)>$/.exec(type)?.[1] ?? type;
}
