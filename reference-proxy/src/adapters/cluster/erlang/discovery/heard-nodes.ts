// Who was heard lately. Always holds: pure; it remembers so many nodes and no more, and forgets who is silent. When it
// is full, who is known stays known and who is new is not heard: invented names cannot push the real ones out.

interface HeardNodes {
  /** Whether that changed who is known. */
  hear(node: string, nowMs: number): boolean;
  /** Drops who was silent too long. Whether that changed who is known. */
  forget(nowMs: number): boolean;
  readonly nodes: readonly string[];
}

interface HearingLimits {
  readonly nodesMax: number;
  /** Longer than a few heartbeats: packets get lost. */
  readonly silenceMs: number;
}

export function createHeardNodes({ nodesMax, silenceMs }: HearingLimits): HeardNodes {
  const lastHeardMs = new Map<string, number>();
  return {
    hear(node, nowMs) {
      const isNew = !lastHeardMs.has(node);
      if (isNew && lastHeardMs.size >= nodesMax) return false;
      lastHeardMs.set(node, nowMs);
      return isNew;
    },
    forget(nowMs) {
      const silent = [...lastHeardMs].filter(([, heardMs]) => nowMs - heardMs > silenceMs);
      for (const [node] of silent) lastHeardMs.delete(node);
      return silent.length > 0;
    },
    get nodes() {
      return [...lastHeardMs.keys()].sort();
    },
  };
}
