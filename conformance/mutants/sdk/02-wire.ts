// Wrong SDKs of chapter 2: the wire.
import { httpAnswers, isCallback, isInvoke, isRegistration, isSpawn } from '../alter.js';
import type { SdkMutant } from '../mutant.js';
import { sentTo, typed } from '../sdk-alterations.js';

export const wireMutants: readonly SdkMutant[] = [
  {
    id: 'registers-as-json',
    breaks: 'WIR-40',
    intent: 'sends its registration with the content type application/json',
    observed: 'registration.headers.content-type: .*, got "application/json"',
    back: () => typed(isRegistration, 'application/json'),
  },
  {
    id: 'answers-callbacks-as-text',
    breaks: 'WIR-41',
    intent: 'answers callbacks with the content type text/plain',
    observed: 'answer.headers.content-type: .*, got "text/plain"',
    front: () =>
      httpAnswers(isCallback, (answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-type': 'text/plain' },
      })),
  },
  {
    id: 'calls-documented-paths-only',
    breaks: 'WIR-42',
    intent: 'spawns and invokes without /api/v1, which deployed proxies do not serve',
    observed: 'invocation.path: .*, got "/system/',
    back: () =>
      sentTo(
        (request) => isSpawn(request) || isInvoke(request),
        (target) => target.replace('/api/v1', ''),
      ),
  },
  {
    id: 'leaves-slashes-raw',
    breaks: 'WIR-43',
    intent: 'does not encode a slash in a name',
    observed: 'invocation.segments: .*, got .*"a b","c',
    back: () => sentTo(isInvoke, (target) => target.replaceAll(/%2f/gi, '/')),
  },
  {
    id: 'leaves-question-marks-raw',
    breaks: 'WIR-43',
    intent: 'does not encode a question mark in a name',
    observed: 'invocation.query: expected nothing, got "d%20',
    // The path ends at the question mark, so it is the request that is known, not its path.
    back: () => sentTo(isInvoke, (target) => target.replaceAll(/%3f/gi, '?')),
  },
];
