// Collects the outputs of one step. Always holds: they leave in the order they came.
import type { Payload } from '@spawn-conformance/proto';
import type { ProxyError } from '../errors.js';
import type { Output } from './outputs.js';

export class Outbox {
  #outputs: Output[] = [];

  push(...outputs: readonly Output[]): void {
    this.#outputs.push(...outputs);
  }

  reply(id: number, payload: Payload | undefined): void {
    this.push({ type: 'reply', id, payload });
  }

  fail(id: number, error: ProxyError): void {
    this.push({ type: 'fail', id, error });
  }

  warn(message: string, cause: unknown): void {
    this.push({ type: 'warn', message, cause });
  }

  /** Everything, and it is empty again. */
  take(): readonly Output[] {
    const outputs = this.#outputs;
    this.#outputs = [];
    return outputs;
  }
}
