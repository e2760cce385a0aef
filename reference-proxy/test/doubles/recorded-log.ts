// A log that a test can read.
import type { Log, LogFields } from '../../src/ports/log.js';

export interface RecordedLog extends Log {
  readonly lines: readonly {
    readonly level: string;
    readonly message: string;
    readonly fields?: LogFields;
  }[];
}

export function createRecordedLog(): RecordedLog {
  const lines: { level: string; message: string; fields?: LogFields }[] = [];
  const at =
    (level: string) =>
    (message: string, fields?: LogFields): void =>
      void lines.push({ level, message, ...(fields && { fields }) });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
