// The seam to the proxy: send these bytes there, give me what came back. What the bytes mean is the flows' business.

/** One request. */
export interface ProxyRequest {
  /** With the leading slash, names percent-encoded. */
  readonly path: string;
  readonly body: Uint8Array;
  /** How long to wait for the whole answer. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** One answer, whatever its status. */
export interface ProxyAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Sends requests to one proxy. */
export interface ProxyClient {
  /**
   * POSTs the body as `application/octet-stream`.
   * @throws SpawnError proxy-unreachable, connection-lost, timed-out, aborted, protocol-violation (an endless answer)
   */
  post(request: ProxyRequest): Promise<ProxyAnswer>;
  /** Rejects when nobody listens there. Missing: outages are not looked for. */
  probe?(): Promise<void>;
  /** Gives up all connections. */
  close(): void;
}
