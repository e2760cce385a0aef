// How gossip is hidden from those who do not know the secret: AES-256 in CBC mode, the key being the SHA-256 of the
// secret, with the random first block in front. Always holds: a packet of anybody else is undefined, never an error.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-cbc';
const ivBytes = 16;

interface GossipCipher {
  seal(plain: Uint8Array): Buffer;
  open(packet: Buffer): Buffer | undefined;
}

/** @param secret undefined: nothing is hidden */
export function createGossipCipher(secret: string | undefined): GossipCipher {
  if (secret === undefined) return { seal: (plain) => Buffer.from(plain), open: (packet) => packet };
  const key = createHash('sha256').update(secret).digest();
  return {
    seal(plain) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, key, iv);
      return Buffer.concat([iv, cipher.update(plain), cipher.final()]);
    },
    open(packet) {
      const [iv, sealed] = [packet.subarray(0, ivBytes), packet.subarray(ivBytes)];
      if (sealed.length === 0 || sealed.length % ivBytes !== 0) return undefined;
      const decipher = createDecipheriv(algorithm, key, iv);
      try {
        return Buffer.concat([decipher.update(sealed), decipher.final()]);
      } catch {
        return undefined; // sealed with another secret
      }
    },
  };
}
