import { periods } from '#domain/regulation/periods.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import { cureSaid, examinedFor, type Grounded, grounded, reasonSaid } from './amendment-phrases.ts';
import type { Message } from './message.ts';
import { missedRounds, type ToldMissed } from './missed-rounds.ts';
import { type Appeal, appealBlock } from './phrases.ts';
import { keptAsBefore, whereIsPlace } from './place-lines.ts';

const posted = periods.postedDelivered.amount;

export const takesEffectWhenTold = words(
  `Сізге тапсырылғанда күшіне енеді (поштамен – ${posted}-күні).`,
  `Вступает в силу при вручении вам (по почте – на ${posted}-й день).`,
  `It takes effect when it is handed to you (by post, on day ${posted}).`,
);

const suspends = words(
  'Мерзімінде берілген шағым орындауды тоқтата тұрады (ӘРПК 96-бап).',
  'Поданная в срок жалоба приостанавливает исполнение (АППК, ст. 96).',
  'A complaint made in time suspends the execution (APPK, article 96).',
);

interface Removal extends Grounded {
  readonly cure: string;
  readonly appeal: Appeal;
  /** a complaint made in time suspends it */
  readonly isSuspended: boolean;
}

/** The decision that burdens: ground, facts, cure, where and until when to appeal (73(3), APPK 80). */
export const removalMessage = ({ cure, appeal, isSuspended, ...why }: Removal): Message => ({
  heading: words('Есептен шығару туралы шешім', 'Решение о снятии с учета', 'Decision to remove from the list'),
  body: paragraphs(
    takesEffectWhenTold,
    grounded(why),
    cureSaid(cure),
    isSuspended ? suspends : undefined,
    appealBlock(appeal),
  ),
});

interface Kept {
  readonly ground: Words;
  readonly article: string;
  readonly why: string;
}

/** The decision that leaves an entry as it is. */
export const noRemovalMessage = ({ ground, article, why }: Kept): Message => {
  return {
    heading: words(
      'Есептен шығармау туралы шешім',
      'Решение не снимать с учета',
      'Decision not to remove from the list',
    ),
    body: lines(examinedFor({ ground, article }), reasonSaid(why), keptAsBefore),
  };
};

interface Restored extends Grounded {
  /** absent: he stood by another entry meanwhile */
  readonly missed: ToldMissed | undefined;
}

/** The decision that gives an entry back its place (X36), and what was shared out without whoever comes back (X318). */
export const restorationMessage = ({ missed, ...why }: Restored): Message => ({
  heading: words(
    'Есепте қалпына келтіру туралы шешім',
    'Решение о восстановлении на учете',
    'Decision to restore to the list',
  ),
  body: paragraphs(grounded(why), sentences(keptAsBefore, whereIsPlace), missed && missedRounds(missed)),
});

/** What is not done, by what it would have been. */
const undone = {
  RESTORATION: words(
    'Есепте қалпына келтірмеу туралы шешім',
    'Решение не восстанавливать на учете',
    'Decision not to restore to the list',
  ),
  MERGING: words(
    'Екі жазбаны біріктірмеу туралы шешім',
    'Решение не объединять две записи',
    'Decision not to merge two entries',
  ),
  MOMENT: words(
    'Кезектілік уақытын түзетпеу туралы шешім',
    'Решение не исправлять момент очередности',
    'Decision not to correct the priority moment',
  ),
} as const;

/** The decision that leaves an entry as it is where its person might have wished otherwise: it may be appealed (APPK 80). */
export const leftMessage = (
  purpose: keyof typeof undone,
  { ground, article, why, appeal }: Kept & { readonly appeal: Appeal },
): Message => {
  return {
    heading: undone[purpose],
    body: paragraphs(lines(examinedFor({ ground, article }), reasonSaid(why)), appealBlock(appeal)),
  };
};
