import { describe, expect, test } from 'vitest';
import { commonFlags, flag, ownFlags } from './flags.js';

describe('what nodes can do', () => {
  test('is what both can', () => {
    expect(ownFlags(true)).toBe(0xd074f4fbcn);
    expect(ownFlags(false)).toBe(0xd074f4fbdn);
    expect(commonFlags(ownFlags(true), 0xd07df7fbdn)).toBe(0xd074f4fbcn);
  });

  test('one flag stands for all that OTP 25 asks for', () => {
    expect(commonFlags(ownFlags(true), flag.mandatory25)).toBe(flag.mandatory25 | 0x1070f94n);
    expect(() => commonFlags(ownFlags(true), 0x1070f90n)).toThrow('0x4');
  });
});
