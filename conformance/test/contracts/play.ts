// The consumer's half of a contract: Pact's mock server stands in for the provider, compares each request byte for
// byte, and answers as the contract says.
import { PactV4, SpecificationVersion } from '@pact-foundation/pact';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentType, type Contract, type Interaction } from './contract.js';

/**
 * Plays the provider of one interaction, on a free port, while `act` runs.
 * @throws when a request differs from the contract, or none comes
 */
export async function play(
  { consumer, provider }: Contract,
  { description, path, request, status, answer }: Interaction,
  act: (port: number) => Promise<void>,
): Promise<void> {
  process.env['PACT_DO_NOT_TRACK'] = 'true';
  // Pact writes a file of its own, in a form that loses bytes; the published one is made by pact-file.
  const dir = mkdtempSync(join(tmpdir(), 'pact-'));
  // Of all forms, the one of version 2 compares binary bodies byte for byte.
  const spec = SpecificationVersion.SPECIFICATION_VERSION_V2;
  try {
    await new PactV4({ consumer, provider, dir, spec, host: '127.0.0.1', logLevel: 'error' })
      .addInteraction()
      .uponReceiving(description)
      .withRequest('POST', path, (to) =>
        to.headers({ 'Content-Type': contentType }).body(contentType, Buffer.from(request.bytes)),
      )
      .willRespondWith(status, (from) => {
        if (answer)
          from.headers({ 'Content-Type': contentType }).body(contentType, Buffer.from(answer.bytes));
      })
      .executeTest((mock) => act(mock.port));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
