import { type Words, words } from '#domain/words.ts';

/** What whoever confirms from above the offices is. */
export const supervisorWords = words('бақылаушы', 'контролирующее лицо', 'a supervisor');

/** An official, by name and office. */
interface Official {
  readonly name: string;
  readonly at: Words;
}

/** Who entered what a paper says, and who has confirmed it: it counts by their word, and bears no signature of either (X293). */
export interface ByTwo {
  readonly asked: Official;
  readonly confirmed: Official;
}

const officialWords = ({ name, at }: Official): Words =>
  words(`${name}, ${at.kk}`, `${name}, ${at.ru}`, `${name}, ${at.en}`);

/** Both by name and office, in two sentences. */
export function byTwoWords({ asked, confirmed }: ByTwo): Words {
  const [first, second] = [officialWords(asked), officialWords(confirmed)];
  return words(
    `Енгізген: ${first.kk}. Растаған: ${second.kk}.`,
    `Кем внесено: ${first.ru}. Кем подтверждено: ${second.ru}.`,
    `Entered by: ${first.en}. Confirmed by: ${second.en}.`,
  );
}
