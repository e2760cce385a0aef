// The numbered exchange of a case, as a person reads it: who sent what to whom, one line an event.
import { readable } from '../any-value.js';
import type { WireEvent } from '../peers/exchange-log.js';

const lineCharactersMax = 400;

/** Of an exchange that is longer, so many at its beginning and at its end are shown. */
const eventsMax = 60;

export function sequenceLines(events: readonly WireEvent[], culprits: ReadonlySet<number>): string[] {
  const isShown = ({ number }: WireEvent) =>
    number <= eventsMax || number > events.length - eventsMax || culprits.has(number);
  const left = events.filter((event) => !isShown(event)).length;
  const lines = events.filter(isShown).flatMap((event) => {
    const mark = culprits.has(event.number) ? '   ◀── here' : '';
    const head = `${String(event.number).padStart(3)}  ${String(event.atMs).padStart(5)} ms  ${event.from} → ${event.to}  ${what(event)}${mark}`;
    return event.decoded === undefined ? [head] : [head, `              ${shorten(readable(event.decoded))}`];
  });
  return left === 0 ? lines : [...lines, `(${left} more events between them; report.json has them all)`];
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
