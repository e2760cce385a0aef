// What nothing explains of a history, for people.
import type { Operation } from './history.js';

type Op = Operation<string, string>;

/** What can be explained, and what nothing explains after it. */
export function storyOf(actor: string, history: readonly Op[], longest: readonly Op[]): string {
  const left = history.filter((one) => one.answer && !longest.includes(one));
  const next = left.sort((a, b) => (a.answer?.atMs ?? 0) - (b.answer?.atMs ?? 0)).slice(0, 2);
  const before = longest.filter((one) => one.answer).at(-1);
  const known = before === undefined ? '' : `, up to that ${told(before)}`;
  return `${actor}: ${longest.length} of ${history.length} can have happened one after the other${known}; then nothing explains that ${next.map(told).join(', and that ')}`;
}

function told({ client, input, answer }: Op): string {
  const did = input === '' ? 'looked' : `added "${input}"`;
  return `client ${client} ${did} and got ${answer ? `"${shortened(answer.output)}"` : 'no answer'}`;
}

/** Texts that grow differ at their ends. */
const shownMax = 40;

function shortened(text: string): string {
  return text.length <= shownMax ? text : `…${text.slice(-shownMax)}`;
}
