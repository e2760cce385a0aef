// Reads the body of a request. Always holds: never more than the limit is kept in memory.
import type { IncomingMessage } from 'node:http';
import { ProxyError } from '../../core/errors.js';

/** @throws ProxyError tooLarge, or malformed when the caller hangs up before the end */
export function readBody(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const tooLarge = (): void => {
      request.removeAllListeners('data').resume(); // the rest is read and thrown away
      reject(new ProxyError('tooLarge', `the request body is larger than ${bytesMax} bytes`));
    };
    if (Number(request.headers['content-length']) > bytesMax) return tooLarge();
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) return tooLarge();
      chunks.push(chunk);
    });
    request.on('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks));
    });
    request.on('close', () => {
      if (!request.readableEnded) {
        reject(new ProxyError('malformed', 'the caller hung up before the end of the body'));
      }
    });
  });
}
