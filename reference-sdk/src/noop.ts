// "Done, and there is nothing to say": the noop arm of a payload, which is not the same as no payload at all.

declare const isNoop: unique symbol;

/** The type of `noop`. */
export interface Noop {
  readonly [isNoop]: true;
}

/** A reply or a payload that says that there is nothing to say: the noop arm. */
export const noop = Object.freeze({}) as Noop;
