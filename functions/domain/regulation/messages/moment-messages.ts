import { paragraphs, sentences, words } from '#domain/words.ts';
import { takesEffectWhenTold } from './amendment-messages.ts';
import { cureSaid, type Grounded, grounded, type Moved, oldAndNew } from './amendment-phrases.ts';
import type { Message } from './message.ts';
import { type Appeal, appealBlock } from './phrases.ts';
import { whereIsPlace } from './place-lines.ts';

interface Corrected extends Grounded {
  readonly moment: Moved;
  /** undefined: nobody loses by it, and it is in force with the signature */
  readonly cure: string | undefined;
  readonly appeal: Appeal;
}

const numberKept = words(
  'Реттік нөмір бұрынғыдай.',
  'Порядковый номер прежний.',
  'The ordinal number stays as it was.',
);

/** The decision that corrects a priority moment (73(4), APPK 84). */
export const momentMessage = ({ moment, cure, appeal, ...why }: Corrected): Message => {
  return {
    heading: words(
      'Кезектілік уақытын түзету туралы шешім',
      'Решение об исправлении момента очередности',
      'Decision to correct the priority moment',
    ),
    body: paragraphs(
      cure === undefined ? undefined : takesEffectWhenTold,
      oldAndNew(moment),
      grounded(why),
      cure === undefined ? undefined : cureSaid(cure),
      sentences(numberKept, whereIsPlace),
      appealBlock(appeal),
    ),
  };
};
