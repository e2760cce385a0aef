// A contract as a Pact file (specification V4), which every language's Pact can verify. Always holds: the file follows
// from the contract alone, so that a committed one can be compared.
import { contentType, type Body, type Contract, type Interaction } from './contract.js';

/**
 * How answers are compared. `published`: status and content type, because protobuf has many encodings of one message
 * and answers may say more than the contract; a refusal by any status from 400 on. `exact`: byte for byte, for a
 * provider that encodes as the references do.
 */
type Comparison = 'published' | 'exact';

export function pactFile({ consumer, provider, interactions }: Contract, comparison: Comparison): string {
  const file = {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: interactions.map((interaction) => pactInteraction(interaction, comparison)),
    metadata: { pactSpecification: { version: '4.0' } },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function pactInteraction(interaction: Interaction, comparison: Comparison) {
  const { description, given, path, request, status, answer } = interaction;
  return {
    type: 'Synchronous/HTTP',
    description,
    providerStates: [{ name: given }],
    request: { method: 'POST', path, ...pactBody(request) },
    response: {
      status,
      ...(answer ? pactBody(answer) : {}),
      ...(comparison === 'published' ? { matchingRules: answer ? anyBody : anyRefusal } : {}),
    },
    comments: { messages: { request: request.message, ...(answer ? { answer: answer.message } : {}) } },
  };
}

function pactBody({ bytes }: Body) {
  const content = Buffer.from(bytes).toString('base64');
  return { headers: { 'Content-Type': [contentType] }, body: { content, contentType, encoded: 'base64' } };
}

const rule = (matcher: object) => ({ combine: 'AND', matchers: [matcher] });
const anyBody = { body: { $: rule({ match: 'type' }) } };
const anyRefusal = { status: { '': rule({ match: 'statusCode', status: 'error' }) } };
