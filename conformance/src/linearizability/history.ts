// What was seen of one actor from outside: requests with their times and what came of them. Always holds: an
// operation whose answer says nothing certain may have happened at any time after it was sent, or never.

export interface Operation<Input, Output> {
  /** Who sent it; one client has one operation at a time. */
  readonly client: string;
  readonly input: Input;
  /** When it was sent. */
  readonly sentAtMs: number;
  /** What came back, and when; absent: nobody knows whether it happened. */
  readonly answer?: { readonly atMs: number; readonly output: Output };
}

/** How one actor would answer, one operation after the other. */
export interface Model<State, Input, Output> {
  readonly initial: State;
  /** The state after it, and what it must have answered. */
  step(state: State, input: Input): { readonly state: State; readonly output: Output };
  /** The same text for equal states. */
  key(state: State): string;
  sameOutput(a: Output, b: Output): boolean;
}
