// Reads the body of a request. Always holds: never more than the limits is kept in memory, the bytes are held in the
// budget of all requests as they come, and a body that stands still is given up: after its time, or when the proxy
// shuts down.
import type { IncomingMessage } from 'node:http';
import { asProxyError, ProxyError } from '../../core/errors.js';
import type { Clock } from '../../ports/clock.js';
import { shuttingDown, type Work } from '../../runtime/work.js';

interface BodyLimits {
  readonly bytesMax: number;
  /** How long the body may take to come. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly work: Pick<Work, 'hold' | 'release' | 'onDrain'>;
}

/**
 * The bytes stay held in `work`; whoever has the body releases as many as it is long.
 * @throws ProxyError tooLarge, overloaded, bodyTimedOut, draining, or malformed when the caller hangs up before the
 *   end
 */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const { bytesMax, timeoutMs, clock, work } = limits;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let isOpen = true;
    const end = (): boolean => {
      if (!isOpen) return false;
      isOpen = false;
      deadline.cancel();
      forget();
      return true;
    };
    const refuse = (error: ProxyError): void => {
      if (!end()) return;
      request.removeAllListeners('data').resume(); // the rest is read and thrown away
      work.release(bytes);
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      if (bytes + chunk.length > bytesMax) throw tooLarge(bytesMax);
      work.hold(chunk.length);
      bytes += chunk.length;
      chunks.push(chunk);
    };
    const deadline = clock.after(timeoutMs, () => refuse(tooSlow(timeoutMs)));
    const forget = work.onDrain(() => refuse(shuttingDown()));
    if (Number(request.headers['content-length']) > bytesMax) return refuse(tooLarge(bytesMax));
    request.on('data', (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        refuse(asProxyError(error));
      }
    });
    request.on('end', () => {
      if (!end()) return;
      const [only] = chunks;
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks));
    });
    request.on('close', () => {
      if (isOpen) refuse(new ProxyError('malformed', 'the caller hung up before the end of the body'));
    });
  });
}

function tooSlow(timeoutMs: number): ProxyError {
  return new ProxyError('bodyTimedOut', `the request body did not come within ${timeoutMs} ms`);
}

function tooLarge(bytesMax: number): ProxyError {
  return new ProxyError('tooLarge', `the request body is larger than ${bytesMax} bytes`);
}
