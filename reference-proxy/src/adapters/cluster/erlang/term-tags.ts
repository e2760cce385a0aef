// The bytes that begin a term in the external term format.

/** The byte before each encoded term. */
export const termVersion = 131;

export const tag = {
  newFloat: 70,
  bitBinary: 77,
  v4Port: 120,
  newPid: 88,
  newPort: 89,
  newerReference: 90,
  smallInteger: 97,
  integer: 98,
  oldFloat: 99,
  atomLatin1: 100,
  oldPort: 102,
  oldPid: 103,
  smallTuple: 104,
  largeTuple: 105,
  nil: 106,
  string: 107,
  list: 108,
  binary: 109,
  smallBig: 110,
  largeBig: 111,
  newFun: 112,
  export: 113,
  newReference: 114,
  smallAtomLatin1: 115,
  map: 116,
  atomUtf8: 118,
  smallAtomUtf8: 119,
} as const;
