import { inParallel } from '#casework/in-parallel.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { OfferView } from '#http/views/files/allocation-view.ts';
import { citizenOf } from '#infra/local/acting/deeds.ts';
import type { Player } from '#infra/local/acting/players.ts';
import { identityDocument } from '#infra/local/people/citizen-form.ts';
import { type AskedOfTwo, confirms } from '../second-person.ts';
import type { DemoStage } from '../stage.ts';
import type { Person } from '../year/people.ts';
import { until } from './until.ts';

/** An offer, and who is asked in it. */
export interface Asked {
  readonly offer: string;
  readonly person: Person;
}

/** Who sits in the commission of a round: without the head, who signs what it decides (X201). */
export interface Seats {
  readonly chair: string;
  readonly secretary: string;
  readonly members: readonly string[];
}

const atOnce = 4;

interface Officials {
  readonly items: readonly { readonly id: string; readonly login?: string }[];
}

/** The officials of the provider who sit, by their entries in the staff register. */
export async function seatsOf(stage: DemoStage): Promise<Seats> {
  const { items } = await stage.official('head').does<Officials>('listStaff');
  const idOf = (post: string) => items.find(({ login }) => login === stage.login(post))?.id ?? post;
  return {
    chair: idOf('executor'),
    secretary: idOf('secretary'),
    members: ['deputy', 'registrar', 'admin'].map(idOf),
  };
}

const readsUntil = (who: Player, offerId: string, act: string): Promise<OfferView> =>
  until(
    () => who.does<OfferView>('readOffer', { offerId }),
    ({ allowed }) => allowed.includes(act),
    act,
  );

/** X59: whoever is offered a dwelling signs that he takes it or not; answers the offer as he read it. */
export async function answers({ offer: offerId, person }: Asked, consents: boolean): Promise<OfferView> {
  const read = await readsUntil(person, offerId, 'AnswerOffer');
  await person.does('answerOffer', { offerId, consents });
  return read;
}

/** 77: the commission votes on each, secretary and chair sign the minutes, and the head the decisions, together. */
export async function decideAll(stage: DemoStage, asked: readonly Asked[], seats: Seats): Promise<void> {
  const [chair, secretary, head] = [
    stage.official('executor'),
    stage.as(stage.login('secretary')),
    stage.official('head'),
  ];
  const votes = [seats.chair, seats.secretary, ...seats.members].map((staff) => ({ staff, vote: 'FOR' }));
  await inParallel([...asked.entries()], atOnce, async ([index, { offer: offerId }]) => {
    await readsUntil(secretary, offerId, 'DrawMinutes');
    await secretary.does('drawMinutes', { offerId, number: String(index + 1), votes });
    await readsUntil(chair, offerId, 'SignMinutes');
    await chair.does('signMinutes', { offerId });
    await readsUntil(head, offerId, 'SignAllocation');
  });
  await head.does('signPapers', { caseIds: asked.map(({ offer }) => offer) });
}

/** 77, X290, X309: the tenancy contract, and the keys against identity, each of which the head confirms; answers how many have them. */
export async function giveAll(stage: DemoStage, asked: readonly Asked[]): Promise<number> {
  const [registrar, head] = [stage.official('registrar'), stage.official('head')];
  const signedOn = localDate(stage.now);
  const given = await inParallel([...asked.entries()], atOnce, async ([index, { offer: offerId, person }]) => {
    await readsUntil(registrar, offerId, 'RecordContract');
    const contract = { offerId, number: `Ж-${index + 1}`, signedOn };
    await confirms(head, await registrar.does<AskedOfTwo>('recordContract', contract));
    await readsUntil(registrar, offerId, 'GiveKeys');
    const { iin } = citizenOf(person.login);
    await confirms(head, await registrar.does<AskedOfTwo>('giveKeys', { offerId, iin, identityDocument }));
    return registrar.does<OfferView>('readOffer', { offerId });
  });
  return given.filter(({ status }) => status === 'GIVEN').length;
}
