#!/usr/bin/env node
// The command `spawn-conformance`: hands the process to the command line, and its exit code back. The only file of
// the kit that touches `process`, but for the process group of a subject and for what is undone at exit.
import { main } from './cli.js';

// Ending by a signal would leave the subject running; an exit takes it along (see at-exit.ts).
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
// Each subject of a gate has something to undo at exit.
process.setMaxListeners(0);
for (const [name, number] of Object.entries(signals)) process.once(name, () => process.exit(128 + number));

// Who reads only the first lines (`| head`) has what was asked for; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  colours: process.stdout.isTTY === true,
  cwd: process.cwd(),
});
