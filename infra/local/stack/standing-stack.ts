import { type Language, type Words, words } from '#domain/words.ts';
import { localFolder } from '#infra/paths.ts';
import { type Borrowed, borrowedIn, giveBack, isPlaying } from './borrowed.ts';
import { readStack, type StackFacts } from './stack-file.ts';

const killed = words(
  'Соңғы көрсетілім жарты жолда үзілген: сағат пен сыртқы жүйелер бұрынғы қалпына келтірілді.',
  'Последний показ был прерван на полпути: часы и внешние системы возвращены в прежнее состояние.',
  'The last demonstration was killed on its way: the clock and the neighbours are back as they were.',
);

/** Since when, in no zone: seconds, and minutes once they are many. */
function sinceWords({ since }: Pick<Borrowed, 'since'>): Words {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1000));
  return seconds < 120
    ? words(`${seconds} секунд бұрын басталған`, `начат ${seconds} с назад`, `begun ${seconds} s ago`)
    : words(
        `${Math.round(seconds / 60)} минут бұрын басталған`,
        `начат ${Math.round(seconds / 60)} мин назад`,
        `begun ${Math.round(seconds / 60)} min ago`,
      );
}

/** Whose demonstration plays, since when, and how it is ended. */
export function playingWords(borrowed: Borrowed): Words {
  const since = sinceWords(borrowed);
  const { pid } = borrowed;
  return words(
    `Қазір көрсетілім жүріп жатыр (процесс ${pid}, ${since.kk}): ол аяқталғанша сағат соның күндерін көрсетеді. Күтіңіз не оның терезесінде Ctrl-C басыңыз (терезесі жоқ болса: kill ${pid}).`,
    `Идет показ (процесс ${pid}, ${since.ru}): до его конца часы показывают его дни. Подождите или нажмите Ctrl-C в его окне (если окна нет: kill ${pid}).`,
    `A demonstration is playing (process ${pid}, ${since.en}): until it ends the clock shows its days. Wait, or press Ctrl-C in its window (where there is none: kill ${pid}).`,
  );
}

/** Puts back what a demonstration that was killed had moved, and says so; answers the one that is playing, if any. */
export async function settled(
  stack: StackFacts,
  language: Language,
  putClock?: Parameters<typeof giveBack>[2],
): Promise<Borrowed | undefined> {
  const borrowed = borrowedIn(stack.folder);
  if (!borrowed || isPlaying(borrowed)) return borrowed;
  await giveBack(stack, borrowed, putClock);
  console.error(killed[language]);
  return undefined;
}

/**
 * The running stack as its person left it, whatever a killed demonstration had moved. Whoever finds one playing is told so,
 * since what he does and reads bears its days. Throws Advice when no stack runs.
 */
export async function standingStack(language: Language = 'en', folder: string = localFolder): Promise<StackFacts> {
  const stack = readStack(folder);
  const playing = await settled(stack, language);
  if (playing) console.error(playingWords(playing)[language]);
  return stack;
}
