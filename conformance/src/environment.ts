// Environment variables as values. The type is written out so that who uses the kit as a library needs no types of Node.

export type Environment = Readonly<Record<string, string | undefined>>;
