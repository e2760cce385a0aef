// raw: bytes to the subject's port that are no proper HTTP request.
import { sendRaw } from '../peers/raw-client.js';
import { nodeAt } from '../nodes.js';
import { closed, hex, text } from './schemas.js';
import type { Verb } from './verb.js';

interface RawStep {
  readonly as: string;
  readonly text?: string;
  readonly bytes?: string;
}

export const raw: Verb = {
  name: 'raw',
  roles: ['proxy', 'sdk'],
  summary:
    'Writes text or bytes (hex) to the subject’s port as they are; waits until it closes the connection, or a short time.',
  example: `raw: { as: noise, text: "NOT HTTP\\r\\n\\r\\n" }`,
  schema: closed({ as: text, text, bytes: hex }, ['as']),
  async run(step, world) {
    const spec = step['raw'] as RawStep;
    const body = spec.bytes === undefined ? Buffer.from(spec.text ?? '') : Buffer.from(spec.bytes, 'hex');
    const request = { method: 'raw', target: 'bytes', headers: {}, body };
    const { subject, label } = nodeAt(world.nodes);
    const sent = world.log.add({ from: 'kit', to: label, request });
    const answer = await sendRaw(subject.baseUrl, body, world.deadlines.graceMs);
    world.log.add({
      from: label,
      to: 'kit',
      answer: { end: answer.end === 'closed' ? 'dropped' : 'open', headers: {}, body: answer.bytes },
      answers: sent.number,
    });
    const text = Buffer.from(answer.bytes).toString('latin1');
    world.seen.set(spec.as, { end: answer.end, text });
  },
};
