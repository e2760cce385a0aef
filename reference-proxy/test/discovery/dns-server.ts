// A DNS server on loopback that knows a few names. Always holds: it answers A and AAAA questions with what `zone` holds
// at that moment.
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv4, isIPv6 } from 'node:net';
import { onTestFinished } from 'vitest';

interface DnsServer {
  /** For a resolver: `127.0.0.1:port`. */
  readonly address: string;
  /** The addresses of each name. */
  readonly zone: Map<string, readonly string[]>;
  /** Every name that was asked for, in turn. */
  readonly asked: readonly string[];
  /** What it does instead of answering. */
  mood: 'well' | 'silent' | 'broken' | 'garbage';
  /** Resolves with the next question. */
  question(): Promise<void>;
}

const types = new Map([
  [1, { isOne: isIPv4, bytesOf: (address: string) => address.split('.').map(Number) }],
  [28, { isOne: isIPv6, bytesOf: bytesOfIPv6 }],
]);

export async function startDnsServer(): Promise<DnsServer> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  const asked: string[] = [];
  const server: DnsServer = {
    address: `127.0.0.1:${socket.address().port}`,
    zone: new Map(),
    asked,
    mood: 'well',
    question: async () => void (await once(socket, 'question')),
  };
  socket.on('message', (packet, from) => {
    asked.push(nameOf(packet).name);
    answer(server, socket, packet, from);
    socket.emit('question');
  });
  return server;
}

function answer({ mood, zone }: DnsServer, socket: Socket, packet: Buffer, from: RemoteInfo): void {
  if (mood === 'silent') return;
  const { name, end } = nameOf(packet);
  const type = types.get(packet.readUInt16BE(end));
  const addresses = (zone.get(name) ?? []).filter((address) => type?.isOne(address));
  const code = mood === 'broken' ? 2 : zone.has(name) ? 0 : 3;
  const head = Buffer.from(packet.subarray(0, 12));
  head.writeUInt16BE(0x8180 | code, 2);
  for (const [at, count] of [1, addresses.length, 0, 0].entries()) head.writeUInt16BE(count, 4 + 2 * at);
  const records = addresses.map((address) => {
    const data = Buffer.from(type?.bytesOf(address) ?? []);
    return Buffer.concat([
      Buffer.from([0xc0, 12, ...packet.subarray(end, end + 4), 0, 0, 0, 5, 0, data.length]),
      data,
    ]);
  });
  const whole = Buffer.concat([head, packet.subarray(12, end + 4), ...records]);
  socket.send(mood === 'garbage' ? whole.subarray(0, 15) : whole, from.port, from.address);
}

/** The name in question, and where its bytes end. */
function nameOf(packet: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** Of a full one with eight groups. */
function bytesOfIPv6(address: string): number[] {
  return address.split(':').flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
}
