// The kit as user function: one server for all running cases. Every name that a case uses ends in the case's nonce,
// so a callback finds its case even when its body cannot be decoded.
import { createHttpPeer, type HttpPeer, type PeerAnswer } from './http-peer.js';
import type { WireRequest } from './exchange-log.js';

/** A case's way to answer what a subject sends to it. */
export type CaseResponder = (request: WireRequest, gone: AbortSignal) => Promise<PeerAnswer>;

export interface CasePeer extends HttpPeer {
  /** From now on requests that carry `nonce` go to this responder. */
  attach(nonce: string, responder: CaseResponder): void;
  detach(nonce: string): void;
  /** Requests that belonged to no running case (late retries, timers of earlier cases). */
  readonly strayCount: number;
}

const noncePattern = /k[0-9a-z]{7}z/g;

/** Whether a request belongs to some case, of this run or an ended one. */
export function hasNonce(request: WireRequest): boolean {
  return textOf(request).search(noncePattern) >= 0;
}

function textOf({ target, body }: WireRequest): string {
  return `${target} ${Buffer.from(body).toString('latin1')}`;
}

/** A server that routes by nonce; `fallback` answers what belongs to no case. */
export async function createCasePeer(port: number, fallback: CaseResponder): Promise<CasePeer> {
  const responders = new Map<string, CaseResponder>();
  let strayCount = 0;
  const peer = await createHttpPeer(port, (request, gone) => {
    for (const [nonce] of textOf(request).matchAll(noncePattern)) {
      const responder = responders.get(nonce);
      if (responder) return responder(request, gone);
    }
    strayCount += 1;
    return fallback(request, gone);
  });
  return Object.defineProperties(peer as CasePeer, {
    attach: { value: (nonce: string, responder: CaseResponder) => void responders.set(nonce, responder) },
    detach: { value: (nonce: string) => void responders.delete(nonce) },
    strayCount: { get: () => strayCount },
  });
}

/** A fresh nonce. Its form is what `createCasePeer` looks for. */
export function createNonce(random: () => number): string {
  const digits = Array.from({ length: 7 }, () => Math.floor(random() * 36).toString(36));
  return `k${digits.join('')}z`;
}
