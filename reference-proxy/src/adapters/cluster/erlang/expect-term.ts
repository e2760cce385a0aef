// Reading a term that must be of one kind. Always holds: anything else throws an Error that says what is missing.
import { TermMap, type Term } from './terms.js';

export function bytesOf(term: Term | undefined): Uint8Array {
  if (term instanceof Uint8Array) return term;
  throw new Error('a binary is missing');
}

export function textOf(term: Term | undefined): string {
  return Buffer.from(bytesOf(term)).toString('utf8');
}

export function asMap(term: Term | undefined): TermMap {
  if (term instanceof TermMap) return term;
  throw new Error('a map is missing');
}

export function asList(term: Term | undefined): readonly Term[] {
  if (Array.isArray(term)) return term as readonly Term[];
  throw new Error('a list is missing');
}

export function asWhole(term: Term | undefined): number {
  if (typeof term === 'number' && Number.isSafeInteger(term) && term >= 0) return term;
  throw new Error('a whole number is missing');
}

export function wholeAt(map: TermMap, key: string): number {
  return asWhole(map.get(key));
}
