// One request to a proxy, as bytes.
import { contentType } from './contract.js';

export async function postTo(
  url: string,
  path: string,
  body: Uint8Array,
): Promise<{ readonly status: number; readonly body: Uint8Array }> {
  const headers = { 'content-type': contentType };
  const answer = await fetch(new URL(path, url), { method: 'POST', headers, body: Buffer.from(body) });
  return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
}
