// Complains about a package that is depended on and not used, or used and not depended on, in each workspace.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import depcheck from 'depcheck';

const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
const options = {
  ignorePatterns: ['dist', 'gen', '*.test.ts', 'test', 'bench', 'examples'],
  // Used by the root's tools or by subpath names that depcheck does not read.
  // protobufjs: by the generated testee contract, which is left out here.
  ignoreMatches: ['#*', 'vitest', 'msw', 'long', 'protobufjs'],
};
let problems = 0;
for (const workspace of workspaces) {
  const { dependencies, missing } = await depcheck(resolve(workspace), options);
  for (const name of dependencies) {
    problems += 1;
    console.error(`${workspace}: ${name} is a dependency and not used`);
  }
  for (const [name, files] of Object.entries(missing)) {
    if (name.startsWith('@spawn-conformance/') && workspace === 'conformance') continue; // testee and mutants: subjects
    problems += 1;
    console.error(`${workspace}: ${name} is used and no dependency (${files[0]})`);
  }
}
process.exitCode = problems === 0 ? 0 : 1;
