import { type Words, words } from '#domain/words.ts';

interface Entered {
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
}

/** The number in the register and the place in the queue, which is another thing [O]. */
export const entryWords = ({ registerNumber: number, place, listSize }: Entered): Words =>
  words(
    `есеп нөмірі ${number}, кезектегі орны ${place}, барлығы ${listSize}`,
    `номер на учете ${number}, место в очереди ${place} из ${listSize}`,
    `register number ${number}, place in the queue ${place} of ${listSize}`,
  );
