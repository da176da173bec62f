/** Which act of which list: its place in the list's log, from 1. */
export interface Act {
  readonly list: string;
  readonly sequence: number;
}

/** Something in a publication that cannot be, in a sentence, with the acts that prove it. */
export class Finding extends Error {
  override readonly name = 'Finding';
  readonly acts: readonly Act[];

  constructor(sentence: string, acts: readonly Act[] = []) {
    super(sentence);
    this.acts = acts;
  }
}
