// What the command line may touch of its process.

import type { Environment } from './environment.js';

export interface Shell {
  readonly env: Environment;
  readonly cwd: string;
  readonly colours: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}
