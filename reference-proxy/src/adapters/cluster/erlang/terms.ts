// Erlang's values in TypeScript. Always holds: a term is immutable, and equal terms of this model are equal in depth, so
// tests can compare them; an integer is a `number` when that is exact and a `bigint` otherwise; a list is an array; a
// binary is bytes. Erlang has no strings: "abc" is the list [97, 98, 99].

export type Term =
  | number
  | bigint
  | Float
  | Atom
  | Tuple
  | readonly Term[]
  | ImproperList
  | TermMap
  | Uint8Array
  | BitString
  | Pid
  | Reference
  | Port
  | Opaque;

export class Atom {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** 1.0 is not 1 in Erlang: a float keeps its wrapper. */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class Tuple {
  readonly elements: readonly Term[];
  constructor(elements: readonly Term[]) {
    this.elements = elements;
  }
}

/** A list that does not end with []: [a, b | Tail]. */
export class ImproperList {
  readonly elements: readonly Term[];
  readonly tail: Term;
  constructor(elements: readonly Term[], tail: Term) {
    this.elements = elements;
    this.tail = tail;
  }
}

export class TermMap {
  readonly entries: readonly (readonly [Term, Term])[];
  constructor(entries: readonly (readonly [Term, Term])[]) {
    this.entries = entries;
  }

  /** The value at an atom key. */
  get(key: string): Term | undefined {
    return this.entries.find(([candidate]) => isAtom(candidate, key))?.[1];
  }
}

/** Bytes of which the last has only `bits` (1 to 7) meaningful bits, the high ones. */
export class BitString {
  readonly bytes: Uint8Array;
  readonly bits: number;
  constructor(bytes: Uint8Array, bits: number) {
    this.bytes = bytes;
    this.bits = bits;
  }
}

export class Pid {
  readonly node: string;
  readonly id: number;
  readonly serial: number;
  /** Which life of the node it belongs to. */
  readonly creation: number;
  constructor(node: string, id: number, serial: number, creation: number) {
    this.node = node;
    this.id = id;
    this.serial = serial;
    this.creation = creation;
  }
}

export class Reference {
  readonly node: string;
  readonly creation: number;
  readonly ids: readonly number[];
  constructor(node: string, creation: number, ids: readonly number[]) {
    this.node = node;
    this.creation = creation;
    this.ids = ids;
  }
}

export class Port {
  readonly node: string;
  readonly id: bigint;
  readonly creation: number;
  constructor(node: string, id: bigint, creation: number) {
    this.node = node;
    this.id = id;
    this.creation = creation;
  }
}

/** A fun: its encoded bytes as they came, so that it can be sent back. */
export class Opaque {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export function atom(name: string): Atom {
  return new Atom(name);
}

export function tuple(...elements: readonly Term[]): Tuple {
  return new Tuple(elements);
}

export function binary(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

/** A map with atom keys. */
export function mapOf(entries: Readonly<Record<string, Term>>): TermMap {
  return new TermMap(Object.entries(entries).map(([key, value]) => [atom(key), value] as const));
}

export function isAtom(term: Term | undefined, name: string): boolean {
  return term instanceof Atom && term.name === name;
}

/** The elements of a tuple of that size, undefined for any other term. */
export function elementsOf(term: Term | undefined, size: number): readonly Term[] | undefined {
  return term instanceof Tuple && term.elements.length === size ? term.elements : undefined;
}

/** The elements after the tag when the term is {tag, …} with `size` elements in all. */
export function taggedWith(term: Term | undefined, tag: string, size: number): readonly Term[] | undefined {
  const elements = elementsOf(term, size);
  return isAtom(elements?.[0], tag) ? elements?.slice(1) : undefined;
}

/** One text for one process, for tables. */
export function pidKey({ node, id, serial, creation }: Pid): string {
  return `${node} ${creation} ${id} ${serial}`;
}

/** One text for one reference, for tables. */
export function referenceKey({ node, creation, ids }: Reference): string {
  return `${node} ${creation} ${ids.join(' ')}`;
}
