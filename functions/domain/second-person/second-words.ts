import { editions } from '#domain/regulation/edition.ts';
import { type Words, words } from '#domain/words.ts';
import { type SecondPersonKind, secondPersonActs } from './acts.ts';

/** What is told to whoever may confirm: who asks, what, by what rule, till when. */
export function secondPersonWords(
  kind: SecondPersonKind,
  { who, time }: { readonly who: string; readonly time: string },
): Words {
  const { ground, words: act } = secondPersonActs[kind];
  const rule = ruleWords(ground);
  return words(
    `Екінші адамның растауы қажет. Сұраған: ${who}. Әрекет: ${act.kk}. Негіз: ${rule.kk}. Соңғы уақыт: ${time}.`,
    `Нужно подтверждение второго лица. Просит: ${who}. Действие: ${act.ru}. Основание: ${rule.ru}. Крайний срок: ${time}.`,
    `A second person must confirm. Asked by: ${who}. What: ${act.en}. Ground: ${rule.en}. Until: ${time}.`,
  );
}

/** A paragraph of the regulation, or a rule of Kezek's own by its id. */
function ruleWords(ground: string): Words {
  const { kk, ru, en } = editions.kezek.name;
  return ground.startsWith('X')
    ? words(`${kk}, ${ground}`, `${ru}, ${ground}`, `${en}, ${ground}`)
    : words(`регламенттің ${ground}-тармағы`, `пункт ${ground} регламента`, `paragraph ${ground} of the regulation`);
}
