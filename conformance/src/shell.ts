// What the command line may touch of its process.

export interface Shell {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly colours: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}
