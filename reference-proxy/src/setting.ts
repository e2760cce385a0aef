// What a setting is. Always holds: its flag follows from its key, and a secret is never repeated to anybody.
import type { Form, Read } from './setting-forms.js';

type SettingValue = string | number | boolean | readonly string[];

/** One setting. `read` gives the value, or says what is allowed. */
export interface Setting {
  readonly key: string;
  readonly env: string;
  readonly flag: string;
  /** What stands for the value in the help. */
  readonly placeholder: string;
  readonly fallback: SettingValue | undefined;
  readonly help: string;
  /** A wrong value is refused without showing it. */
  readonly isSecret: boolean;
  readonly read: (text: string) => Read<SettingValue>;
}

/** Defines one setting of `Config`. */
type DefineSetting<Config> = <Key extends keyof Config & string>(
  key: Key,
  env: string,
  form: Form<Config[Key]>,
  fallback: Config[Key],
  help: string,
) => Setting;

export function defineSettingOf<
  Config extends { readonly [K in keyof Config]: SettingValue | undefined },
>(): DefineSetting<Config> {
  return (key, env, [placeholder, read, secret], fallback, help) => {
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return { key, env, flag, placeholder, fallback, help, isSecret: secret !== undefined, read };
  };
}
