// The seam to whoever reads what happened. Always holds: no payload, state or metadata of a user is ever in it.

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export interface LogFields {
  readonly error?: unknown;
  readonly [name: string]: unknown;
}

/** From the most talkative to none. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
