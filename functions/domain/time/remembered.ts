/** Eleven years of days; each answer is some hundred bytes. */
export const remembersAtMost = 4096;

/**
 * A pure function that reckons each answer once: time is asked of the same few days and moments again and again. When it
 * knows too many it forgets them all, so that a warm function's memory stays bounded; what throws is never remembered.
 */
export function remembered<K extends string | number, A extends Frozen>(reckon: (asked: K) => A): (asked: K) => A {
  const known = new Map<K, A>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const now = Object.freeze(reckon(asked));
    if (known.size >= remembersAtMost) known.clear();
    known.set(asked, now);
    return now;
  };
}

/** What nobody can change under whoever asks next. */
type Frozen = string | number | readonly Readonly<object>[];
