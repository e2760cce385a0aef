// The providers' half of both contracts: Pact's verifier asks the real reference proxy, and the real testee on the
// reference SDK. The committed files hold for both, their answers are those of the contract to the byte, and a
// provider that answers otherwise is found out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alteredAnswers, oneBitFlipped, typeChanged, unknownFieldAdded } from './altered.js';
import type { Contract } from './contract.js';
import { pactFile } from './pact-file.js';
import { startProxy, startSdk, type Provider } from './providers.js';
import { proxyToSdk } from './proxy-to-sdk.js';
import { sdkToProxy } from './sdk-to-proxy.js';
import { verify, type Outcome } from './verify.js';

const contracts: [string, Contract, start: () => Promise<Provider>][] = [
  ['sdk-to-proxy', sdkToProxy, startProxy],
  ['proxy-to-sdk', proxyToSdk, startSdk],
];

describe.each(contracts)('%s', (name, contract, start) => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const withAnswer = contract.interactions.filter(({ answer }) => answer);
  const outcomes: Record<string, Outcome> = {};

  beforeAll(async () => {
    const { provider } = contract;
    const published = join(import.meta.dirname, `../../contracts/${name}.json`);
    const exact = join(folder, `${name}-exact.json`);
    writeFileSync(exact, pactFile(contract, 'exact'));
    const subject = await start();
    const [flipped, extended, retyped] = await Promise.all(
      [oneBitFlipped, unknownFieldAdded, typeChanged].map((alter) => alteredAnswers(subject.url, alter)),
    );
    const jobs = {
      'published, unaltered': { provider, url: subject.url, file: published },
      'exact, unaltered': { provider, url: subject.url, file: exact },
      'exact, flipped': { provider, url: flipped ?? '', file: exact },
      'published, extended': { provider, url: extended ?? '', file: published },
      'exact, extended': { provider, url: extended ?? '', file: exact },
      'published, retyped': { provider, url: retyped ?? '', file: published },
    };
    const results = await verify(Object.values(jobs));
    Object.keys(jobs).forEach((job, at) => (outcomes[job] = results[at] ?? {}));
    await subject.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the committed contract holds for the reference', () => {
    expect(outcomes['published, unaltered']).toEqual(allOk(contract));
  });

  test('the answers of the reference are the same to the byte', () => {
    expect(outcomes['exact, unaltered']).toEqual(allOk(contract));
  });

  test('one flipped bit in an answer is found out', () => {
    const different = differences(outcomes['exact, flipped']);
    expect(Object.keys(different)).toEqual(namesOf(withAnswer));
    for (const what of Object.values(different)) expect(what).toContain('is not equal to the expected body');
  });

  test('another encoding of the same answer is no fault in the committed contract', () => {
    expect(outcomes['published, extended']).toEqual(allOk(contract));
    expect(Object.keys(differences(outcomes['exact, extended']))).toEqual(namesOf(withAnswer));
  });

  test('an answer of another content type breaks the committed contract', () => {
    const different = differences(outcomes['published, retyped']);
    expect(Object.keys(different)).toEqual(namesOf(withAnswer));
    for (const what of Object.values(different)) expect(what).toContain('text/plain');
  });
});

const namesOf = (interactions: Contract['interactions']): string[] =>
  interactions.map(({ description }) => description).sort();

function allOk({ interactions }: Contract): Outcome {
  return Object.fromEntries(namesOf(interactions).map((name) => [name, 'OK']));
}

function differences(outcome: Outcome = {}): Outcome {
  const different = Object.entries(outcome).filter(([, what]) => what !== 'OK');
  return Object.fromEntries(different.sort());
}
