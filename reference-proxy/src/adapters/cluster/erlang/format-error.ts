// What is wrong with bytes from another node, or with a term that cannot be sent.

/** Bytes that are not what the format says, a value that the format cannot carry, or one beyond the limits. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
