// The one way in which reading the specification fails: it says where, what is wrong and what to do.

/** A chapter or list of the specification breaks its own format. The message starts with `file:line`. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}
