// A caller on the wire: requests as bytes over real sockets. Always holds: nothing is sent twice, so what was asked
// once took effect once or not at all.
import {
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  SpawnRequest,
  type Actor,
  type Kind,
} from '@spawn-conformance/proto';
import { Pool } from 'undici';

export const system = 'durable';

/** The proxy answered, and refused. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly httpStatus: number;
  constructor(httpStatus: number, message: string) {
    super(`${httpStatus}: ${message}`);
    this.httpStatus = httpStatus;
  }
}

export interface WireClient {
  register(...actors: readonly Actor[]): Promise<void>;
  spawn(name: string, parent: string, revision?: number): Promise<void>;
  /** Appends the id, and with `keep` asks for a checkpoint; gives all ids of the state. */
  append(name: string, id: number, how?: 'append' | 'keep'): Promise<number[]>;
  /** Appends the id at that time (epoch milliseconds). */
  schedule(name: string, id: number, dueMs: number): Promise<void>;
  /** The ids that the actor holds, as `action` answers them; `get` is answered by the proxy itself. */
  ids(name: string, action?: string): Promise<number[]>;
  close(): Promise<void>;
}

/**
 * A stateful actor with the actions `append`, `keep` and `v1` to `v<version>`. It stays in memory for longer than any test,
 * unless told otherwise: so what is there after a start came from the store.
 */
export function actor(name: string, kind: Kind, version: number, passivateAfterMs = 600_000): Actor {
  const versions = Array.from({ length: version }, (_, at) => ({ name: `v${at + 1}` }));
  const deactivationStrategy = { timeout: { timeout: passivateAfterMs } };
  const settings = { kind, stateful: true, deactivationStrategy };
  return { id: { system, name }, settings, actions: [{ name: 'append' }, { name: 'keep' }, ...versions] };
}

export function connect(url: string): WireClient {
  const pool = new Pool(url);

  const post = async (path: string, body: Uint8Array): Promise<InvocationResponse> => {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await pool.request({ method: 'POST', path, headers, body });
    const answer = InvocationResponse.decode(new Uint8Array(await response.body.arrayBuffer()));
    if (response.statusCode === 200) return answer;
    throw new Refused(response.statusCode, answer.status?.message ?? '');
  };

  const invoke = async (
    name: string,
    actionName: string,
    id?: number,
    scheduledTo = 0,
  ): Promise<number[]> => {
    const value = id === undefined ? undefined : { value: { type_url: 'test/id', value: encodeId(id) } };
    const request = {
      system: { name: system },
      actor: { id: { name, system } },
      actionName,
      scheduledTo,
      ...value,
    };
    const path = `/api/v1/system/${system}/actors/${encodeURIComponent(name)}/invoke`;
    return decodeIds((await post(path, InvocationRequest.encode(request))).value?.value);
  };

  return {
    async register(...actors) {
      const registry = { actors: Object.fromEntries(actors.map((one) => [one.id?.name ?? '', one])) };
      const request = { serviceInfo: {}, actorSystem: { name: system, registry } };
      await post('/api/v1/system', RegistrationRequest.encode(request));
    },
    async spawn(name, parent, revision) {
      const query = revision === undefined ? '' : `?revision=${revision}`;
      const body = SpawnRequest.encode({ actors: [{ name, system, parent }] });
      await post(`/api/v1/system/${system}/actors/spawn${query}`, body);
    },
    append: (name, id, how = 'append') => invoke(name, how, id),
    schedule: async (name, id, dueMs) => void (await invoke(name, 'append', id, dueMs)),
    ids: (name, action = 'get') => invoke(name, action),
    close: () => pool.destroy(),
  };
}

function encodeId(id: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(id);
  return bytes;
}

function decodeIds(state: Uint8Array | null | undefined): number[] {
  const bytes = Buffer.from(state ?? []);
  return Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32BE(at * 4));
}
