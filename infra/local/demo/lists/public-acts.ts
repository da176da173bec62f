import { entryStatusWords } from '#domain/application/words/place/place-words.ts';
import { actRow, type ListActKind } from '#domain/queue/list-acts.ts';
import type { PublicGround } from '#domain/queue/log.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import type { DemoStage } from '../stage.ts';
import { dayOf } from '../year/head-words.ts';
import { smallList } from './list-words.ts';

/** As much of a published act as is told in words. */
interface PublicAct {
  readonly act: ListActKind;
  readonly number: number;
  readonly on: PlainDate;
  readonly ground?: PublicGround;
  readonly votes?: { readonly for: number; readonly against: number };
}

interface Told {
  readonly heading: Words;
  readonly lines: readonly string[];
  isShown(act: PublicAct): boolean;
}

const grounds: Readonly<Record<PublicGround, Words>> = {
  NEED_ENDED: words('мұқтаждық тоқтады', 'нуждаемость отпала', 'the need ended'),
  MOVED: words('көшті', 'переезд', 'moved'),
  HOUSED: words('кезек бойынша', 'по очереди', 'in the order of the list'),
  OVERRIDE_BY_COURT: words('кезектен тыс, сот актісі', 'вне очереди, судебный акт', 'out of the order, by a court act'),
  OVERRIDE_BY_LAW: words('кезектен тыс, заң', 'вне очереди, закон', 'out of the order, by law'),
  OWN_WISH: words('өз еркі', 'по своему желанию', 'by own wish'),
  CORRECTION: words('түзету', 'исправление', 'a correction'),
  OTHER_BY_LAW: words('заңдағы басқа негіз', 'иное основание закона', 'another ground of the law'),
};

const votesWords = ({ for: inFavour, against }: NonNullable<PublicAct['votes']>): Words =>
  words(
    `дауыстар: жақтап ${inFavour}, қарсы ${against}`,
    `голоса: за ${inFavour}, против ${against}`,
    `votes: ${inFavour} for, ${against} against`,
  );

const joined = (parts: readonly (Words | undefined)[]): Words => {
  const said = (language: keyof Words) => parts.flatMap((part) => part?.[language] ?? []).join(', ');
  return words(said('kk'), said('ru'), said('en'));
};

/** The acts of a list that are meant, as whoever downloads the publication reads them; of a small list that there are none. */
export function tellActs(stage: DemoStage, { heading, lines, isShown }: Told): void {
  stage.say(heading);
  if (lines.length === 0) stage.say(smallList);
  for (const act of lines.map((line): PublicAct => JSON.parse(line)).filter(isShown)) {
    const { number, on, ground, votes } = act;
    const entry = words(`№ ${number}`, `№ ${number}`, `№ ${number}`);
    const how = entryStatusWords[actRow(act.act).to];
    const day = dayOf(on);
    stage.line(
      words(day, day, day),
      joined([entry, lowered(how), ground && grounds[ground], votes && votesWords(votes)]),
    );
  }
}

const lowered = ({ kk, ru, en }: Words): Words => {
  const low = (text: string) => text.charAt(0).toLocaleLowerCase('kk') + text.slice(1);
  return words(low(kk), low(ru), low(en));
};
