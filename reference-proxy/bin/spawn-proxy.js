#!/usr/bin/env node
// The command spawn-proxy. It stands here, and not in dist, so that npm links it at install, before anything is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/src/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write('spawn-proxy: it is not built yet; run: npm run build\n');
  process.exitCode = 1;
}
