/** In place of what reckons each answer once: the same answers, frozen, and nothing remembered. */
export const remembered =
  <K, A>(reckon: (asked: K) => A): ((asked: K) => A) =>
  (asked) =>
    Object.freeze(reckon(asked));
