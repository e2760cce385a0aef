// Which nodes does EPMD know on a host? Always holds: it ends within its time, and whatever answers is read up to a
// limit and no further.
import { connect } from 'node:net';

/** The request: two bytes of length, and the byte 110. */
const namesRequest = Buffer.from([0, 1, 110]);

/** A line takes 30 bytes or so; nobody runs as many nodes on one host. */
const answerBytesMax = 256 * 1024;

/** @returns the names before the @; rejects when nobody answers, or when it is not EPMD */
export function askEpmdNames(
  host: string,
  port: number,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    const timer = setTimeout(() => fail(`no answer within ${timeoutMs} ms`), timeoutMs);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
    };
    const fail = (reason: string, cause?: unknown): void => {
      end();
      reject(new Error(`EPMD at ${host}:${port}: ${reason}`, { cause }));
    };
    socket.on('error', (error) => fail(error.message || 'no connection', error));
    socket.on('connect', () => socket.write(namesRequest));
    socket.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > answerBytesMax) return fail(`answers with more than ${answerBytesMax} bytes`);
      chunks.push(chunk);
    });
    socket.on('close', () => {
      if (bytes < 4) return fail('ended without an answer');
      end();
      resolve(readEpmdNames(Buffer.concat(chunks)));
    });
  });
}

/** The answer: EPMD's own port in four bytes, then a line for each node. */
export function readEpmdNames(answer: Buffer): string[] {
  const lines = answer.toString('latin1', 4).split('\n');
  return lines.flatMap((line) => /^name (\S+) at port \d+$/.exec(line)?.[1] ?? []);
}
