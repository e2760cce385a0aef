// The scripted proxy: answers an SDK's requests as the case says, and records them.
import type { World } from '../world.js';
import type { CaseResponder } from './case-peer.js';

export function proxyResponder(_world: World): CaseResponder {
  return () => Promise.resolve({ kind: 'answer', status: 404, headers: {}, body: new Uint8Array() });
}
