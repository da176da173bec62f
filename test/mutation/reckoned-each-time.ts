/** In place of what reckons each answer once. */
export const remembered = <K, A>(reckon: (asked: K) => A): ((asked: K) => A) => reckon;
