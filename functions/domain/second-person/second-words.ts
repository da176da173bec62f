import { type Words, words } from '#domain/words.ts';
import { type SecondPersonKind, secondPersonActs } from './acts.ts';

/** What is told to whoever may confirm: who asks, what, by what rule, till when. */
export function secondPersonWords(
  kind: SecondPersonKind,
  { who, time }: { readonly who: string; readonly time: string },
): Words {
  const { ground, words: act } = secondPersonActs[kind];
  return words(
    `Екінші адамның растауы қажет. Сұраған: ${who}. Әрекет: ${act.kk}. Негіз: ${ground}. Соңғы уақыт: ${time}.`,
    `Нужно подтверждение второго лица. Просит: ${who}. Действие: ${act.ru}. Основание: ${ground}. Крайний срок: ${time}.`,
    `A second person must confirm. Asked by: ${who}. What: ${act.en}. Ground: ${ground}. Until: ${time}.`,
  );
}
