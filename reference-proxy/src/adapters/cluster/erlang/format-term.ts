// Terms for people, as Erlang writes them, cut short.
import {
  Atom,
  BitString,
  Float,
  ImproperList,
  Opaque,
  Pid,
  Port,
  Reference,
  TermMap,
  Tuple,
  type Term,
} from './terms.js';

/** Deeper is `…`, and so is what comes after so many elements. */
const depthMax = 5;
const elementsMax = 20;

export function formatTerm(term: Term, depth = 0): string {
  if (depth > depthMax) return '…';
  const all = (terms: readonly Term[]): string => {
    const shown = terms.slice(0, elementsMax).map((inner) => formatTerm(inner, depth + 1));
    return (terms.length > elementsMax ? [...shown, '…'] : shown).join(',');
  };
  if (term instanceof Atom) return formatAtom(term.name);
  if (term instanceof Tuple) return `{${all(term.elements)}}`;
  if (Array.isArray(term)) return `[${all(term as readonly Term[])}]`;
  if (term instanceof ImproperList) return `[${all(term.elements)}|${formatTerm(term.tail, depth + 1)}]`;
  if (term instanceof TermMap) {
    const pairs = term.entries.slice(0, elementsMax);
    return `#{${pairs.map(([key, value]) => `${formatTerm(key, depth + 1)} => ${formatTerm(value, depth + 1)}`).join(',')}}`;
  }
  return formatFlat(term as FlatTerm);
}

type FlatTerm = Exclude<Term, Atom | Tuple | readonly Term[] | ImproperList | TermMap>;

function formatFlat(term: FlatTerm): string {
  if (term instanceof Uint8Array) return formatBinary(term);
  if (term instanceof Float) return Number.isInteger(term.value) ? term.value.toFixed(1) : String(term.value);
  if (term instanceof Pid) return `<${term.node}.${term.id}.${term.serial}>`;
  if (term instanceof Reference) return `#Ref<${term.node}.${term.ids.join('.')}>`;
  if (term instanceof Port) return `#Port<${term.node}.${term.id}>`;
  if (term instanceof BitString) return `<<${term.bytes.length} bytes, the last of ${term.bits} bits>>`;
  if (term instanceof Opaque) return '#Fun';
  return String(term);
}

function formatAtom(name: string): string {
  return /^[a-z][\w@]*$/.test(name) ? name : `'${name.replace(/['\\]/g, '\\$&')}'`;
}

/** Text when it looks like some. */
function formatBinary(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (!/^[\x20-\x7e]*$/.test(text)) return `<<${bytes.length} bytes>>`;
  return `<<${JSON.stringify(bytes.length > 200 ? `${text}…` : text)}>>`;
}
