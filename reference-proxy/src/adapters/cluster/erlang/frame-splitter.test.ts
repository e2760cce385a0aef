import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { FormatError } from './format-error.js';
import { FrameSplitter } from './frame-splitter.js';

function framed(bodies: readonly Uint8Array[], prefixBytes: 2 | 4): Buffer {
  return Buffer.concat(
    bodies.flatMap((body) => {
      const prefix = Buffer.alloc(prefixBytes);
      prefix.writeUIntBE(body.length, 0, prefixBytes);
      return [prefix, body];
    }),
  );
}

function all(splitter: FrameSplitter): string[] {
  const frames: string[] = [];
  for (let frame = splitter.next(); frame; frame = splitter.next()) frames.push(frame.toString('hex'));
  return frames;
}

describe('a stream cut into frames', () => {
  const bodies = [Buffer.from('abc'), Buffer.alloc(0), Buffer.alloc(300, 7), Buffer.from('z')];
  const hex = bodies.map((body) => body.toString('hex'));

  test.each([2, 4] as const)('wherever it was cut in two, with lengths of %i bytes', (prefixBytes) => {
    const bytes = framed(bodies, prefixBytes);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const splitter = new FrameSplitter(prefixBytes, 1000);
      splitter.push(bytes.subarray(0, cut));
      const first = all(splitter);
      splitter.push(bytes.subarray(cut));
      expect([...first, ...all(splitter)]).toEqual(hex);
    }
  });

  test.each([2, 4] as const)('byte by byte, with lengths of %i bytes', (prefixBytes) => {
    const splitter = new FrameSplitter(prefixBytes, 1000);
    const frames: string[] = [];
    for (const byte of framed(bodies, prefixBytes)) {
      splitter.push(Buffer.from([byte]));
      frames.push(...all(splitter));
    }
    expect(frames).toEqual(hex);
  });

  property.prop([fc.array(fc.uint8Array({ maxLength: 40 })), fc.array(fc.integer({ min: 1, max: 30 }))])(
    'in pieces of any sizes',
    (frames, sizes) => {
      const bytes = framed(frames, 4);
      const splitter = new FrameSplitter(4, 1000);
      const got: string[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % (sizes.length || 1)] ?? 7;
        splitter.push(Buffer.from(bytes.subarray(at, (at += size))));
        if (turn % 2) got.push(...all(splitter));
      }
      got.push(...all(splitter));
      expect(got).toEqual(frames.map((frame) => Buffer.from(frame).toString('hex')));
    },
  );

  test('the length may change its size between two frames of one piece', () => {
    const splitter = new FrameSplitter(2, 1000);
    splitter.push(Buffer.concat([framed([Buffer.from('a')], 2), framed([Buffer.from('b')], 4)]));
    expect(splitter.next()?.toString()).toBe('a');
    splitter.prefixBytes = 4;
    expect(splitter.next()?.toString()).toBe('b');
  });

  test('a frame stays as it was while the next one comes', () => {
    const splitter = new FrameSplitter(2, 1000);
    const bytes = framed([Buffer.from('first'), Buffer.from('second')], 2);
    splitter.push(bytes.subarray(0, 3));
    splitter.push(bytes.subarray(3, 9));
    const first = splitter.next();
    splitter.push(bytes.subarray(9));
    expect(first?.toString()).toBe('first');
    expect(splitter.next()?.toString()).toBe('second');
  });

  test('a length beyond the limit is refused before anything of it came', () => {
    const splitter = new FrameSplitter(4, 1000);
    splitter.push(Buffer.from([0, 0, 3, 233]));
    expect(() => splitter.next()).toThrow(FormatError);
  });

  test('an announced length takes no memory, only what came does', () => {
    const before = process.memoryUsage().arrayBuffers;
    const splitters = Array.from({ length: 100 }, () => {
      const splitter = new FrameSplitter(4, 0xffffffff);
      splitter.push(Buffer.from([0x7f, 0xff, 0xff, 0xff]));
      for (let byte = 0; byte < 100; byte++) {
        splitter.push(Buffer.from([byte]));
        expect(splitter.next()).toBeUndefined();
      }
      return splitter;
    });
    expect(splitters).toHaveLength(100);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 2 ** 20);
  });
});
