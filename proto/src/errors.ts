// What can be wrong with a message. Two errors, told apart by whose fault it is: `InvalidMessage` is the fault of the
// program that hands a value in, `UndecodableMessage` the fault of whoever sent the bytes.

/** A value that the message cannot carry: wrong type, unknown field, two arms of a oneof, an integer that would be rounded. */
export class InvalidMessage extends TypeError {
  override readonly name = 'InvalidMessage';
}

/** Bytes that are not the message they should be. */
export class UndecodableMessage extends Error {
  override readonly name = 'UndecodableMessage';
}
