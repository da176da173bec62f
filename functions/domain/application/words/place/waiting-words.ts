import { type Waiting, waitingRules } from '#domain/queue/waiting.ts';
import { type Words, words } from '#domain/words.ts';

const unknown: Record<Extract<Waiting, { unknown: string }>['unknown'], Words> = {
  THIN_HISTORY: words(
    'Күту уақытын айту мүмкін емес: тізім тарихы қысқа.',
    'Срок ожидания назвать нельзя: история списка коротка.',
    'How long you will wait cannot be said: the list has too short a history.',
  ),
  TOO_LONG: words(
    `Күту уақытын айту мүмкін емес: тізім осылай жылжыса, ол ${waitingRules.yearsAtMost} жылдан асуы мүмкін.`,
    `Срок ожидания назвать нельзя: если список будет двигаться так же, он может превысить ${waitingRules.yearsAtMost} лет.`,
    `How long you will wait cannot be said: at the list’s pace it may be more than ${waitingRules.yearsAtMost} years.`,
  ),
};

/** In whole years, the shorter end rounded down and the longer up. */
export const yearsOf = ([from, to]: readonly [number, number]) => ({
  from: Math.floor(from / 12),
  to: Math.ceil(to / 12),
});

/** How long somebody may wait, by wording-queue 3; the English and TOO_LONG are ours [O]. */
export function waitingWords(waiting: Waiting): Words {
  if ('unknown' in waiting) return unknown[waiting.unknown];
  const { from, to } = yearsOf(waiting.months);
  return words(
    `Болжамды күту, жыл: ${from}–${to} (10 жағдайдың 8-інде). Бұл уәде емес.`,
    `Ожидание, лет: ${from}–${to} (в 8 случаях из 10). Это не обещание.`,
    `Waiting time, years: ${from}–${to} (in 8 cases of 10). This is no promise.`,
  );
}

/** How it is reckoned; our own wording [O]. */
export function methodWords({ history }: Waiting): Words {
  const { futures } = waitingRules;
  return words(
    `Есептеу тәсілі: осы тізімнің өткен айларынан (${history} ай: кім келді, кім шықты, кім үй алды) ${futures} болжам құрастырылады; олардың онда бірі ертерек, онда бірі кешірек аяқталады, қалғаны осы аралықта.`,
    `Как считается: из прошлых месяцев этого списка (${history}: сколько пришло, выбыло, получило жилище) составляют ${futures} вариантов будущего; в каждом десятом ожидание короче, в каждом десятом дольше, остальные – в этих пределах.`,
    `How it is reckoned: from the past months of this list (${history}: how many came, left, were housed) ${futures} futures are drawn; one in ten is shorter, one in ten longer, the others lie within the range.`,
  );
}
