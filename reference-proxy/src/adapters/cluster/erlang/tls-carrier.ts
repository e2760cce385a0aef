// TLS as carrier of the links, both sides showing certificates, as `-proto_dist inet_tls` does it. Always holds: nobody
// gets to the handshake without a certificate of the trusted authority; the node that is called must have one for its own
// host. Erlang looks for the host among the DNS names, even when it is an address; here an IP entry does as well.
import type { Server, Socket } from 'node:net';
import { checkServerIdentity, connect, createServer, type PeerCertificate, type TLSSocket } from 'node:tls';
import { isIP } from 'node:net';
import { whenReady, type Carrier } from './carrier.js';

/** PEM texts. */
export interface TlsMaterial {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
  /** Who may have signed the certificates of the others. */
  readonly ca: string | Buffer;
}

export function createTlsCarrier({ cert, key, ca }: TlsMaterial, handshakeTimeoutMs: number): Carrier {
  const both = { cert, key, ca, rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const;
  return {
    prefixBytes: 4,
    dial(host, port, signal): Promise<Socket> {
      const socket = connect({
        ...both,
        host,
        port,
        ...(isIP(host) === 0 && { servername: host }),
        checkServerIdentity: (_name, certificate) => checkHost(host, certificate),
      });
      socket.setNoDelay(true);
      return whenReady(socket, 'secureConnect', signal);
    },
    createServer(called, refused): Server {
      const options = { ...both, requestCert: true, noDelay: true, handshakeTimeout: handshakeTimeoutMs };
      return createServer(options, (socket: TLSSocket) => called(socket)).on('tlsClientError', refused);
    },
  };
}

function checkHost(host: string, certificate: PeerCertificate): Error | undefined {
  const names = certificate.subjectaltname ?? '';
  const cause = names.split(', ').includes(`DNS:${host}`)
    ? undefined
    : checkServerIdentity(host, certificate);
  return cause && new Error(`its certificate is for ${names || 'no host'}, not for ${host}`, { cause });
}
