// Registrations, field by field.
import { InvocationRequest, InvocationResponse, RegistrationRequest } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { counter, jsonAny, linkTo, ok, session } from '../../test/fake-link.js';
import { namedActor } from '../index.js';
import { register, registrationOf } from './register.js';

const version = expect.stringMatching(/^\d+\.\d+\.\d+$/) as string;

describe('a registration', () => {
  test('describes every actor', () => {
    const request = RegistrationRequest.decode(registrationOf('shop', [counter, session], 'till'));
    const strategy = (ms: string) => ({ timeout: { timeout: ms } });
    expect(RegistrationRequest.toJson(request)).toEqual({
      serviceInfo: {
        serviceName: 'till',
        serviceVersion: version,
        serviceRuntime: 'nodejs',
        supportLibraryName: '@spawn-conformance/reference-sdk',
        supportLibraryVersion: version,
        protocolMajorVersion: 1,
        protocolMinorVersion: 1,
      },
      actorSystem: {
        name: 'shop',
        registry: {
          actors: {
            counter: {
              id: { name: 'counter', system: 'shop' },
              settings: {
                kind: 'NAMED',
                stateful: true,
                snapshotStrategy: strategy('2000'),
                deactivationStrategy: strategy('10000'),
              },
              state: {
                tags: { team: 'a' },
                state: InvocationRequest.toJson({ value: jsonAny('1') })['value'],
              },
              actions: [{ name: 'add' }, { name: 'reset' }],
              metadata: { tags: { team: 'a' } },
            },
            session: {
              id: { name: 'session', system: 'shop' },
              settings: {
                kind: 'UNNAMED',
                snapshotStrategy: strategy('2000'),
                deactivationStrategy: strategy('500'),
              },
              state: {},
              actions: [{ name: 'touch' }],
              metadata: {},
            },
          },
        },
      },
    });
  });

  test('says "never" by a time beyond every life, and carries times that no timer here could wait for', () => {
    const long = namedActor('long', { passivateAfterMs: Infinity, snapshotEveryMs: Number.MAX_SAFE_INTEGER });
    const request = RegistrationRequest.decode(registrationOf('s', [long], 'x'));
    const settings = request.actorSystem?.registry?.actors?.['long']?.settings;
    expect(Number(settings?.deactivationStrategy?.timeout?.timeout)).toBe(3_155_760_000_000);
    expect(Number(settings?.snapshotStrategy?.timeout?.timeout)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('of an actor with an awkward name keeps the name', () => {
    const request = RegistrationRequest.decode(registrationOf('s', [namedActor('__proto__')], 'x'));
    const actors = Object.values(request.actorSystem?.registry?.actors ?? {});
    expect(actors.map((actor) => actor?.id?.name)).toEqual(['__proto__']);
  });

  test('goes to /api/v1/system whatever the base path', async () => {
    const { link, sent } = linkTo({ status: 200, body: InvocationResponse.encode({ status: ok }) });
    await register({ ...link, basePath: '' }, [], { serviceName: 'x', timeoutMs: 1 });
    expect(sent[0]?.path).toBe('/api/v1/system');
  });
});
