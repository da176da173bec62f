interface Serial {
  /** where the entry begins */
  readonly entry: number;
  /** where its serial number's content begins and ends */
  readonly body: number;
  readonly end: number;
}

/** The serial numbers of a list in order, by offsets into its bytes: nothing is copied, and one is found by halving. */
export class SerialOrder {
  readonly #bytes: Uint8Array;
  /** entry, body and end of each, three numbers a serial */
  readonly #offsets: Uint32Array;
  /** which serial comes where; sorted when the first is looked up, since most lists are read for their dates alone */
  #order: Uint32Array | undefined;

  constructor(bytes: Uint8Array, serials: Iterable<Serial>) {
    this.#bytes = bytes;
    const offsets: number[] = [];
    for (const { entry, body, end } of serials) offsets.push(entry, body, end);
    this.#offsets = Uint32Array.from(offsets);
  }

  /** Where the first entry of this serial number begins, if one has it. */
  entryOf(serial: Uint8Array): number | undefined {
    this.#order ??= this.#sorted();
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#against(this.#at(middle), serial) < 0) low = middle + 1;
      else high = middle;
    }
    const found = low < this.#order.length ? this.#at(low) : undefined;
    return found && this.#against(found, serial) === 0 ? found.entry : undefined;
  }

  #at(position: number): Serial {
    return this.#serial(this.#order?.[position] ?? 0);
  }

  #serial(which: number): Serial {
    const [entry = 0, body = 0, end = 0] = this.#offsets.subarray(which * 3, which * 3 + 3);
    return { entry, body, end };
  }

  /** An authority may write its list in any order; equal numbers stay in the list's own. */
  #sorted(): Uint32Array {
    const offsets = this.#offsets;
    const order = Uint32Array.from({ length: offsets.length / 3 }, (_, which) => which);
    return order.sort((one, other) => this.#compare(offsets, one * 3, other * 3) || one - other);
  }

  #compare(offsets: Uint32Array, one: number, other: number): number {
    const [from = 0, to = 0] = [offsets[one + 1], offsets[other + 1]];
    const length = (offsets[one + 2] ?? 0) - from;
    const difference = length - ((offsets[other + 2] ?? 0) - to);
    for (let at = 0; difference === 0 && at < length; at++) {
      const step = (this.#bytes[from + at] ?? 0) - (this.#bytes[to + at] ?? 0);
      if (step !== 0) return step;
    }
    return difference;
  }

  #against({ body, end }: Serial, serial: Uint8Array): number {
    const difference = end - body - serial.length;
    for (let at = 0; difference === 0 && at < serial.length; at++) {
      const step = (this.#bytes[body + at] ?? 0) - (serial[at] ?? 0);
      if (step !== 0) return step;
    }
    return difference;
  }
}
