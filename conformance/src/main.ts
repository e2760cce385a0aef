#!/usr/bin/env node
// The command `spawn-conformance`: hands the process to the command line, and its exit code back. The only file of
// the kit that touches `process`.
import { main } from './cli.js';

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  colours: process.stdout.isTTY === true,
  cwd: process.cwd(),
});
