// A save that the disk does not take is refused, and the store lives on. The disk is real: the operating system
// refuses to let files grow above a limit, as it does when no space is left.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openSqliteStateStore } from '../../src/adapters/statestores/sqlite-state-store.js';

const writer = fileURLToPath(new URL('full-disk-writer.ts', import.meta.url));

test('a state that the disk does not take is refused, and the others are stored', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  const path = join(folder, 'spawn.db');
  // 4096 blocks: 2 or 4 MiB, as the shell counts.
  const limited = ['-c', 'ulimit -f 4096 && exec "$0" "$@"', process.execPath, writer, path];
  const { stdout } = await promisify(execFile)('sh', limited);
  expect(JSON.parse(stdout)).toEqual({
    before: 'saved',
    'small 1': 'saved',
    large: expect.stringMatching(
      /^StateStoreFailed: saving actor large in system s failed \(.*\): .+/,
    ) as string,
    'small 2': 'saved',
    after: 'saved',
  });
  const store = await openSqliteStateStore(path);
  for (const name of ['before', 'small 1', 'small 2', 'after'])
    expect((await store.load({ system: 's', name }))?.newestRevision).toBe(1);
  expect(await store.load({ system: 's', name: 'large' })).toBeUndefined();
  await store.close();
  rmSync(folder, { recursive: true });
});
