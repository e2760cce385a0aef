// The UDP socket of the gossip. Always holds: a packet that cannot be sent is logged once and never an error for
// anybody; packets longer than a heartbeat can be are dropped unread.
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { Log } from '../../../../ports/log.js';

export interface GossipAddress {
  /** A broadcast address, or a multicast group. */
  readonly address: string;
  readonly port: number;
  /** The address of the interface for a multicast group; undefined: the machine chooses. */
  readonly interfaceAddress: string | undefined;
  /** Several nodes on one machine listen to the same port. */
  readonly reuseAddress: boolean;
}

export interface GossipSocket {
  send(packet: Buffer): void;
  close(): Promise<void>;
}

/** A name has 255 characters at most. */
const packetBytesMax = 1_024;

/** @throws when the port is taken */
export async function openGossipSocket(
  where: GossipAddress,
  log: Log,
  hear: (packet: Buffer) => void,
): Promise<GossipSocket> {
  const { address, port, reuseAddress } = where;
  const socket = createSocket({ type: 'udp4', reuseAddr: reuseAddress });
  await bind(socket, where);
  let problem: string | undefined;
  const failed = (error: Error): void => {
    if (error.message !== problem) log.warn('gossip cannot be sent', { reason: error.message });
    problem = error.message;
  };
  socket.on('error', failed);
  socket.on('message', (packet) => {
    if (packet.length <= packetBytesMax) hear(packet);
  });
  return {
    send: (packet) =>
      socket.send(packet, port, address, (error) => (error ? failed(error) : (problem = undefined))),
    async close() {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}

async function bind(socket: Socket, { address, port, interfaceAddress }: GossipAddress): Promise<void> {
  try {
    const listening = once(socket, 'listening');
    socket.bind(port);
    await listening;
    socket.setBroadcast(true);
    if (isMulticast(address)) {
      socket.addMembership(address, interfaceAddress);
      if (interfaceAddress) socket.setMulticastInterface(interfaceAddress);
    }
  } catch (error) {
    socket.close();
    const reason = (error as Error).message;
    throw new Error(`gossip cannot listen at UDP port ${port} for ${address}: ${reason}`, { cause: error });
  }
}

function isMulticast(address: string): boolean {
  const first = Number(address.split('.', 1)[0]);
  return first >= 224 && first <= 239;
}
