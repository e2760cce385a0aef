// Writes bytes to the subject's port that need not be HTTP, and keeps what comes back until the other side closes or
// a time has passed. Always holds: it settles, and never throws.
import net from 'node:net';

interface RawAnswer {
  /** `closed`: the subject closed the connection; `open`: it had not by the deadline; `unreachable`. */
  readonly end: 'closed' | 'open' | 'unreachable';
  readonly bytes: Uint8Array;
}

export function sendRaw(baseUrl: string, bytes: Uint8Array, deadlineMs: number): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let isConnected = false;
    const socket = net.connect({ host: hostname, port: Number(port) });
    const settle = (end: RawAnswer['end']) => {
      clearTimeout(deadline);
      socket.destroy();
      resolve({ end, bytes: Buffer.concat(chunks) });
    };
    const deadline = setTimeout(() => settle('open'), deadlineMs);
    socket.on('connect', () => {
      isConnected = true;
      socket.write(bytes);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // A reset is an end like any other: what was sent deserves no better.
    socket.on('error', () => settle(isConnected ? 'closed' : 'unreachable'));
    socket.on('close', () => settle('closed'));
  });
}
