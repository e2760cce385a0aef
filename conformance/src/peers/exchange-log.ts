// What was on the wire, in order. Every request and answer that the kit sent or got is an event with a number; checks
// and reports cite the numbers. Bytes are kept as they came; decoding is only for people and matchers.

export interface WireRequest {
  readonly method: string;
  /** Path with query, as sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Of a request that came to the kit: the how manieth (from 1) on its connection. */
  readonly nthOnConnection?: number;
}

/** How an answer ended. `open`: a status line came, but no end of the body within the grace time. */
export type AnswerEnd = 'complete' | 'open' | 'dropped' | 'silent' | 'unreachable';

export interface WireAnswer {
  readonly end: AnswerEnd;
  /** Absent when no status line came. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Of an answer that did not come: what the socket said. */
  readonly error?: string;
}

export interface WireEvent {
  readonly number: number;
  /** Milliseconds since the case began. */
  readonly atMs: number;
  readonly from: string;
  readonly to: string;
  readonly request?: WireRequest;
  readonly answer?: WireAnswer;
  /** Of an answer: the number of its request. */
  readonly answers?: number;
  /** The body as a message, when it is one. */
  readonly decoded?: unknown;
}

export interface ExchangeLog {
  readonly events: readonly WireEvent[];
  add(event: Omit<WireEvent, 'number' | 'atMs'>): WireEvent;
}

export function createExchangeLog(nowMs: () => number): ExchangeLog {
  const events: WireEvent[] = [];
  const startedAtMs = nowMs();
  return {
    events,
    add(event) {
      const added = { number: events.length + 1, atMs: Math.round(nowMs() - startedAtMs), ...event };
      events.push(added);
      return added;
    },
  };
}
