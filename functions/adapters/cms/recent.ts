/** The last so many that were asked for, by name; the one that nobody asked for longest makes room. */
export class Recent<T> {
  readonly #kept = new Map<string, T>();
  readonly #atMost: number;

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  get(name: string): T | undefined {
    const value = this.#kept.get(name);
    if (value !== undefined) this.set(name, value);
    return value;
  }

  set(name: string, value: T): void {
    this.#kept.delete(name);
    this.#kept.set(name, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#atMost) return;
      this.#kept.delete(oldest);
    }
  }
}
