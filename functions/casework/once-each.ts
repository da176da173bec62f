/** Asks once for each name; what failed is asked again. */
export function onceEach<N extends string, T>(ask: (name: N) => Promise<T>): (name: N) => Promise<T> {
  const asked = new Map<N, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const answer = ask(name);
    asked.set(name, answer);
    answer.catch(() => asked.delete(name));
    return answer;
  };
}
