// What a system tells about itself while it runs. The SDK writes no log of its own: hand in `onEvent`.

/** Something that happened. */
export type SystemEvent =
  /** The port for callbacks is open. */
  | { readonly type: 'listening'; readonly host: string; readonly port: number }
  /** The proxy accepted the registration, at this attempt. */
  | {
      readonly type: 'registered';
      readonly attempt: number;
      readonly proxy: { readonly name: string; readonly version: string };
    }
  | {
      readonly type: 'registration-failed';
      readonly attempt: number;
      readonly retryInMs: number;
      readonly error: unknown;
    }
  /** The proxy is away; the system registers again as soon as it is back. */
  | { readonly type: 'proxy-lost'; readonly error: unknown }
  /** A callback was not answered with 200; `error.cause` is what the action threw. */
  | {
      readonly type: 'callback-failed';
      readonly actor: string;
      readonly action: string;
      readonly status: number;
      readonly error: Error;
    }
  | { readonly type: 'stopped' };

/** Hears of each event, at once. What it throws is the program's own fault and is not caught. */
export type OnEvent = (event: SystemEvent) => void;
