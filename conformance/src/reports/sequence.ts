// The numbered exchange of a case, as a person reads it: who sent what to whom, one line an event.
import { readable } from '../any-value.js';
import type { WireEvent } from '../peers/exchange-log.js';

const lineCharactersMax = 400;

export function sequenceLines(events: readonly WireEvent[], culprits: ReadonlySet<number>): string[] {
  return events.flatMap((event) => {
    const mark = culprits.has(event.number) ? '   ◀── here' : '';
    const head = `${String(event.number).padStart(3)}  ${String(event.atMs).padStart(5)} ms  ${event.from} → ${event.to}  ${what(event)}${mark}`;
    return event.decoded === undefined ? [head] : [head, `              ${shorten(readable(event.decoded))}`];
  });
}

function what(event: WireEvent): string {
  if (event.request)
    return `${event.request.method} ${event.request.target} (${event.request.body.length} bytes)`;
  const answer = event.answer;
  if (!answer) return '';
  const status =
    answer.status === undefined
      ? answer.end
      : `${answer.status} (${answer.body.length} bytes${answer.end === 'complete' ? '' : `, ${answer.end}`})`;
  return `answer to ${event.answers ?? '?'}: ${status}${answer.error === undefined ? '' : `, ${answer.error}`}`;
}

function shorten(text: string): string {
  return text.length > lineCharactersMax ? `${text.slice(0, lineCharactersMax)}…` : text;
}
