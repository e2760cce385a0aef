// The stores that are there, each against the contract of all.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { openSqliteStateStore } from '../../src/adapters/statestores/sqlite-state-store.js';
import { describeStateStore } from './state-store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'state-stores-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeStateStore('memory', (options) => new Promise((resolve) => resolve(createMemoryStateStore(options))));
describeStateStore('sqlite', (options) => openSqliteStateStore(join(folder, `${(files += 1)}.db`), options));
