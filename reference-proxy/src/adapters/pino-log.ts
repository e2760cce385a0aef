// The log as JSON lines. Always holds: one line for one event, errors with their causes.
import { pino, type DestinationStream } from 'pino';
import type { Log, LogFields, LogLevel } from '../ports/log.js';

/** @param destination where the lines go; the standard output when it is not given */
export function createPinoLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  const withError = ({ error, ...rest }: LogFields = {}): object =>
    error === undefined ? rest : { ...rest, err: error };
  return {
    info: (message, fields) => logger.info(withError(fields), message),
    warn: (message, fields) => logger.warn(withError(fields), message),
    error: (message, fields) => logger.error(withError(fields), message),
  };
}
