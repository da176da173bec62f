import { localDate } from '#domain/time/local-date.ts';
import type { OfferView } from '#http/views/files/allocation-view.ts';
import { type AskedOfTwo, confirms } from '../second-person.ts';
import type { DemoStage } from '../stage.ts';
import { unfitReason } from '../written.ts';
import { headOf } from '../year/head-words.ts';
import { placeOf } from '../year/places.ts';
import type { Asked } from './giving.ts';
import type { Standing } from './listed.ts';
import * as said from './round-words.ts';
import { until } from './until.ts';

interface Lost extends Asked {
  readonly person: Standing;
  readonly dwelling: string;
}

/** X266–X268: a dwelling leaves the round by two hands; whoever was offered it has refused nothing, and is told so by a letter. */
export async function withdrawn(
  stage: DemoStage,
  { offer: offerId, person, dwelling: dwellingId }: Lost,
): Promise<void> {
  const head = headOf(localDate(stage.now), '74');
  const asked = { dwellingId, ground: 'UNFIT', reason: stage.written(unfitReason) };
  await confirms(
    stage.official('head'),
    await stage.official('registrar').does<AskedOfTwo>('withdrawFromRound', asked),
  );
  stage.line(head, said.unfitWords(person.name));
  const { publicStatus } = await until(
    () => person.does<OfferView>('readOffer', { offerId }),
    ({ status }) => status === 'OVERTAKEN',
    'the withdrawal',
  );
  const { place = 0 } = await placeOf(person);
  stage.holds(place === person.place, said.facts.withdrawalIsNoRefusal);
  stage.line(head, said.withdrawnReadWords(person.name, publicStatus, place));
  stage.say(said.withdrawnShown);
  stage.showHalf((await person.does<{ text: string }>('readOfferPaper', { offerId, type: 'OFFER_WITHDRAWN' })).text);
}
