// A provider that answers otherwise than it should: the real one behind a go-between. What a verification must notice
// is shown with it.
import { startGoBetween, type HttpAnswer } from '../../mutants/go-between.js';

/** The URL of the same provider whose answers with a body are altered. */
export async function alteredAnswers(
  url: string,
  alter: (answer: HttpAnswer) => HttpAnswer,
): Promise<string> {
  const port = await startGoBetween(0, url, async (request, forward) => {
    const answer = await forward(request);
    return answer.status === 200 ? alter(answer) : answer;
  });
  return `http://127.0.0.1:${port}`;
}

/** One bit of the last byte is another. */
export function oneBitFlipped({ body, ...answer }: HttpAnswer): HttpAnswer {
  const bytes = Buffer.from(body);
  bytes[bytes.length - 1]! ^= 1;
  return { ...answer, body: bytes };
}

/** Another encoding that says the same: a field that nobody knows is added. */
export function unknownFieldAdded({ body, ...answer }: HttpAnswer): HttpAnswer {
  return { ...answer, body: Buffer.concat([body, Buffer.from('c0fa0101', 'hex')]) };
}

export function typeChanged({ headers, ...answer }: HttpAnswer): HttpAnswer {
  return { ...answer, headers: { ...headers, 'content-type': 'text/plain' } };
}
