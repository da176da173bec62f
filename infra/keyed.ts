// Keys by their types, which the language's own functions forget: a type may hide further keys of a value. These are for
// tables that are written out whole.

export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[];

export const entriesOf = <Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(table) as [Key, Value][];

/** A value made for each of the names. */
export const recordOf = <Key extends string, Value>(
  names: readonly Key[],
  make: (name: Key) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Readonly<Record<Key, Value>>;
