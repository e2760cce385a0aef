// What deployed SDKs really put on the wire, to be replayed: their registrations, spawns and invocations, and how they
// answered callbacks. The proxy's side of these exchanges was a recorder and is not here, except the callbacks
// themselves, which say what the answers answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Capture {
  /** Unique: file and capture, such as `python-sdk/register`. */
  readonly id: string;
  /** `action` is a callback with the SDK's answer; the others are requests of the SDK to a proxy. */
  readonly kind: 'register' | 'spawn' | 'invoke' | 'action';
  /** Of a callback: why it was made, such as `invoke`, `init` or `pipe`. */
  readonly cause?: string;
  readonly sdk: string;
  /** Which program this was, in one line. */
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  /** Without Host and Content-Length. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Of a callback: the SDK's answer. */
  readonly response?: CapturedResponse;
}

export interface CapturedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The program that sent it, or was called back. */
export function programOf({ id }: Capture): string {
  return id.slice(0, id.indexOf('/'));
}

interface CaptureFile {
  readonly sdk: string;
  readonly origin: string;
  readonly captures: readonly StoredCapture[];
}

type Stored<T extends { body: Buffer }> = Omit<T, 'body'> & { readonly body: string };

interface StoredCapture extends Omit<Stored<Capture>, 'id' | 'sdk' | 'origin' | 'response'> {
  readonly name: string;
  readonly response?: Stored<CapturedResponse>;
}

const folder = join(import.meta.dirname, '../vectors/captures');

/** All captures, in the order of their files: of each program registrations first, then spawns, invocations, callbacks. */
export function readCaptures(): Capture[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap(readFile);
}

function readFile(file: string): Capture[] {
  const { sdk, origin, captures } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CaptureFile;
  return captures.map(({ name, body, response, ...rest }) => ({
    ...rest,
    id: `${file.replace('.json', '')}/${name}`,
    sdk,
    origin,
    body: Buffer.from(body, 'base64'),
    ...(response && { response: { ...response, body: Buffer.from(response.body, 'base64') } }),
  }));
}
