import { join } from 'node:path';
import type { RoundOfPerson } from '#casework/asking/places/round-answer.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { OfferStatus } from '#domain/offer/status.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import type { AllocationView, DwellingView, OfferView } from '#http/views/files/allocation-view.ts';
import { projectRoot } from '#infra/paths.ts';
import { programRun } from '../program.ts';
import type { DemoStage } from '../stage.ts';
import { homeAddress } from '../written.ts';
import { headOf } from '../year/head-words.ts';
import { placeOf } from '../year/places.ts';
import { yearList } from '../year/requests.ts';
import { confirmAll } from './confirming.ts';
import { type Asked, answers, decideAll, giveAll, seatsOf } from './giving.ts';
import { fillLists, type Standing, standing } from './listed.ts';
import { tellActs } from './public-acts.ts';
import * as said from './round-words.ts';
import { personOn, recordOf, tellOffers, tellShares } from './sharing.ts';
import { until } from './until.ts';
import { withdrawn } from './withdrawing.ts';

/** Useful areas of ten dwellings of one room, which is too large for nobody (75). */
const areas = [16.5, 17, 17.5, 18, 18.5, 19, 19.5, 20, 21, 34];
/** Which of them a court gives out of the order. */
const named = 1;
const atOnce = 4;
/** Whose dwelling is found unfit: of another list than that on which one refuses. */
const lostList = 'socially-vulnerable';

type Lot = AllocationView['dwellings'][number];

/** Ten dwellings over six lists: shared out, offered, refused once, withdrawn once, given once by a court act, decided, and computed again (74–77). */
export async function roundOfTen(stage: DemoStage): Promise<void> {
  await fillLists(stage);
  stage.heading(said.roundHeading);
  await stage.moveTo('2020-03-16T10:00:00+05:00');
  const people = await standing(stage);
  if (await areHoused(people)) return stage.say(said.roundTold);
  await confirmAll(stage, people);
  const seats = await seatsOf(stage);
  const round = await opened(stage, people, seats);
  const lots = await allAsked(stage, round);
  const steps = await recordOf(stage, round);
  tellShares(stage, steps);
  tellOffers(stage, steps, people);
  const asked = lots.map((lot) => askedIn(lot, people));
  const refusing = asked.find(({ person }) => person.list === yearList && person !== lastOf(people));
  if (!refusing) throw new Error('nobody of the list is asked in its order');
  const next = await refuses(stage, round, refusing, people);
  const lost = asked.find(({ person }) => person.list === lostList);
  if (!lost) throw new Error(`nobody of ${lostList} is asked`);
  await withdrawn(stage, lost);
  const taking = asked.filter((one) => one !== lost).map((one) => (one === refusing ? next : one));
  await inParallel(taking, atOnce, (one) => answers(one, true));
  await decideAll(stage, taking, seats);
  const outOfOrder = taking.find(({ person }) => person === lastOf(people)) ?? next;
  await showPapers(stage, outOfOrder);
  const families = await giveAll(stage, taking);
  stage.holds(families === areas.length - 1, said.facts.allGiven);
  stage.line(headOf(localDate(stage.now), '77'), said.givenWords(families, localDate(stage.now)));
  stage.reportCounts('housed', families);
  stage.reportCounts('overridden', 1);
  stage.reportCounts('dwellingsWithdrawn', 1);
  await tellWhyNot(stage, [refusing.person, lost.person, ...passedOver(people, taking)]);
  await computedAgain(stage, round);
  const heading = said.publicHousings;
  stage.outsidersSee({
    list: yearList,
    tell: (lines) => tellActs(stage, { heading, lines, isShown: ({ act }) => act === 'HOUSED' }),
  });
}

/** The decision stands, also where a demonstration was stopped before the keys. */
const housing = ['AWAITING_CONTRACT', 'AWAITING_KEYS', 'GIVEN'] as const satisfies readonly OfferStatus[];

/** X248: a family is housed once, with whichever provider. */
async function areHoused(people: readonly Standing[]): Promise<boolean> {
  const offers = await inParallel(people, atOnce, (person) =>
    person.does<{ items: readonly OfferView[] }>('listOffers'),
  );
  return offers.some(({ items }) => items.some(({ status }) => housing.some((one) => one === status)));
}

const ofList = (people: readonly Standing[]) => people.filter(({ list }) => list === yearList);
/** Whom the court has given a dwelling: whoever stands last there. */
const lastOf = (people: readonly Standing[]): Standing | undefined => ofList(people).at(-1);

/** An act gives one dwelling, with whichever provider (X286): that of a telling which was stopped stands at another. */
const actNumber = ({ provider }: DemoStage): string => `2-${17 + providerIds.indexOf(provider)}/20`;

/** The registrar enters the dwellings, and the head opens the round with its commission and the court act. */
async function opened(
  stage: DemoStage,
  people: readonly Standing[],
  seats: Awaited<ReturnType<typeof seatsOf>>,
): Promise<string> {
  const dwellings: string[] = [];
  for (const [index, area] of areas.entries()) {
    const facts = { rooms: 1, area, floor: 2, hasLift: false, isComfortable: true, suitsWheelchair: false };
    const home = await stage.official('registrar').does<DwellingView>('enterDwelling', {
      ...{ fund: 'STATE', locality: stage.provider, availableFrom: localDate(stage.now), ...facts },
      address: stage.written(homeAddress(index + 1)),
    });
    dwellings.push(home.id);
  }
  const registerNumber = lastOf(people)?.registerNumber ?? 0;
  const court = { ground: 'COURT_ACT', number: actNumber(stage), decidedOn: '2020-03-02', court: 'uralsk' };
  const overrides = [{ dwelling: dwellings[named], list: yearList, registerNumber, ...court }];
  const { id } = await stage
    .official('head')
    .does<AllocationView>('openAllocation', { dwellings, overrides, ...seats });
  return id;
}

const readRound = (stage: DemoStage, allocationId: string) =>
  stage.official('head').does<AllocationView>('readAllocation', { allocationId });

async function allAsked(stage: DemoStage, round: string): Promise<readonly Lot[]> {
  const isAsked = ({ dwellings }: AllocationView) => dwellings.every(({ offer }) => offer !== undefined);
  const { dwellings } = await until(() => readRound(stage, round), isAsked, 'ten offers');
  return dwellings;
}

interface AskedStanding extends Asked {
  readonly person: Standing;
  readonly dwelling: string;
}

function askedIn({ dwelling, offer, list = '', registerNumber = 0 }: Lot, people: readonly Standing[]): AskedStanding {
  const person = personOn(people, list, registerNumber);
  if (!person || !offer) throw new Error(`nobody plays ${registerNumber} of ${list}`);
  return { person, dwelling, offer };
}

/** X59: whoever refuses keeps the place, and the next is asked. */
async function refuses(
  stage: DemoStage,
  round: string,
  refusing: AskedStanding,
  people: readonly Standing[],
): Promise<AskedStanding> {
  const { publicStatus, terms } = await answers(refusing, false);
  const today = localDate(stage.now);
  const last = terms.find(({ term }) => term === 'consent')?.lastDay ?? today;
  stage.line(headOf(today, '77'), said.offeredWords(refusing.person.name, publicStatus, last));
  const { place = 0 } = await placeOf(refusing.person);
  stage.holds(place === refusing.person.place, said.facts.placeStays);
  stage.line(headOf(localDate(stage.now), '77'), said.refusedWords(refusing.person.name, place));
  const lotIn = ({ dwellings }: AllocationView) => dwellings.find(({ dwelling }) => dwelling === refusing.dwelling);
  const isNext = (found: AllocationView) => {
    const offer = lotIn(found)?.offer;
    return offer !== undefined && offer !== refusing.offer;
  };
  const lot = lotIn(await until(() => readRound(stage, round), isNext, 'the next offer'));
  const next = askedIn(lot as Lot, people);
  stage.holds(next.person.list === yearList && next.person.place > place, said.facts.nextAsked);
  stage.line(headOf(localDate(stage.now), '77'), said.nextWords(next.person.name, next.person.registerNumber));
  return next;
}

/** What the commission and the head have signed of the dwelling that a court gave. */
async function showPapers(stage: DemoStage, { offer: offerId, person }: AskedStanding): Promise<void> {
  const head = stage.official('head');
  const why = 'supervision';
  const minutes = { offerId, type: 'COMMISSION_MINUTES', why };
  stage.say(said.minutesShown);
  stage.showHalf((await head.does<{ text: string }>('readOfferPaper', minutes)).text);
  const { papers } = await until(
    () => person.does<OfferView>('readOffer', { offerId }),
    (found) => found.papers.includes('ALLOCATION_DECISION'),
    'the decision',
  );
  stage.say(said.decisionShown);
  const type = papers.at(-1) ?? 'ALLOCATION_DECISION';
  stage.showHalf((await person.does<{ text: string }>('readOfferPaper', { offerId, type })).text);
}

/** Somebody of another list who was a candidate and has no dwelling, the first by place. */
function passedOver(people: readonly Standing[], taking: readonly Asked[]): readonly Standing[] {
  const has = new Set(taking.map(({ person }) => person.login));
  return people.filter(({ list, login }) => list === 'emergency-dwelling' && !has.has(login)).slice(0, 1);
}

/** X198: was I a candidate, for which dwellings, why not I, and whose moment has it; those of one answer are told once. */
async function tellWhyNot(stage: DemoStage, people: readonly Standing[]): Promise<void> {
  for (const person of people) {
    stage.say(said.whyHeading(person.name));
    const { items } = await person.does<{ items: readonly RoundOfPerson[] }>('readMyRounds');
    for (const { text, dwellings } of items.slice(0, 1)) {
      stage.line(headOf(localDate(stage.now), '82'), text);
      for (const { text: home, wentText, reasons } of dwellings)
        stage.line(nothing, together([home, wentText, ...reasons.map((one) => one.text)]));
    }
  }
}

const nothing = words('', '', '');
const together = (parts: readonly Words[]): Words => {
  const said = (language: keyof Words) =>
    parts
      .map((part) => part[language])
      .join('. ')
      .replaceAll('..', '.');
  return words(said('kk'), said('ru'), said('en'));
};

const replay = join(projectRoot, 'infra', 'operate', 'commands', 'replay.ts');

/** 82: whom each list served and passed over, the reasons and the ledger, computed again from the record. */
async function computedAgain(stage: DemoStage, round: string): Promise<void> {
  const args = ['--import', 'tsx', replay, round, '--lang', stage.language];
  const { passes, said: told } = await programRun(args, { env: process.env, isErrorTold: false });
  stage.say(said.replayHeading(round));
  stage.quote(told.split('\n\n').at(-1) ?? '');
  stage.holds(passes, said.facts.sameAgain);
}
