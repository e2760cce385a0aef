// Time that moves in small steps. Always holds: between two steps everything happens that follows from the last one.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ManualClock } from './manual-clock.js';

export async function pass(clock: ManualClock, ms: number, stepMs = 10): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    clock.advance(Math.min(stepMs, ms - passed));
    for (let turn = 0; turn < 5; turn++) await nextTurn();
  }
}
