// What is done with an offer, from the letter to the keys.
import { answerOffer, answerOfferAtDesk, prepareConsent } from '#casework/acts/allocating/offers/answer-offer.ts';
import { askNotReached, reportNotReached } from '#casework/acts/allocating/offers/not-reached.ts';
import { recordDelivery, recordTry } from '#casework/acts/allocating/offers/send-offer.ts';
import {
  annulAllocation,
  askAnnulment,
  prepareRevocation,
  revokeAllocation,
} from '#casework/acts/allocating/offers/undoing.ts';
import { drawMinutes, prepareMinutes, returnMinutes, signMinutes } from '#casework/acts/allocating/rounds/minutes.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { tryChannelIds } from '#domain/regulation/allocations/offer-tries.ts';
import { confirmed } from '#domain/second-person/second-person.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { laySeen } from '#test/builders/people/seen-by-two.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { byTwo, named, untied } from '../by-two.ts';
import { shown } from '../filing-sessions.ts';
import { contractsByTwo, sendsByTwo } from '../handing.ts';
import { binOf, iinOfStaff, officeElsewhere, officeOf } from '../offices.ts';
import { signedBy } from '../proposals.ts';
import { asks, at, does, knocksFor, numberOf, recipient, type Walk } from '../walk.ts';
import { sittingOn, votesOn } from './commission.ts';

type OfferAct = (walk: Walk, file: Offer) => Promise<unknown>;

const registrarOf = ({ dice }: Walk, file: Offer): StaffActor =>
  (dice().chance(0.02) ? officeElsewhere(file) : officeOf(file)).registrar;
const iinOf = (walk: Walk, { subject }: Offer): string =>
  citizen(walk.dice().chance(0.97) ? (numberOf(walk, subject) ?? 0) : 2).iin;
const signature = (by: StaffActor, bytes: Uint8Array) =>
  aCms({ iin: iinOfStaff(by), bin: binOf(by), role: 'employee' }, bytes);

const seenByHead = (walk: Walk, file: Offer) => [registrarOf(walk, file), headOf(file)] as const;

export const posts: OfferAct = (walk, file) =>
  sendsByTwo(walk, { paper: 'offer', file: file.id, letter: 'RR 1-46' }, seenByHead(walk, file));

const tries: OfferAct = (walk, file) => {
  const channel = walk.dice().pick(tryChannelIds) ?? 'PHONE';
  const tried = { offerId: file.id, channel, madeAt: at(walk.time.now), said: 'Жауап болмады' };
  return does(walk, 'tries to reach him', registrarOf(walk, file), (acting, deps) => recordTry(tried, acting, deps));
};

const hands: OfferAct = (walk, file) =>
  sendsByTwo(walk, { paper: 'offer', file: file.id, iin: iinOf(walk, file) }, seenByHead(walk, file));

const seeksInVain: OfferAct = async (walk, file) => {
  const said = { offerId: file.id, tries: 'Жауап болмады' };
  const { by, seen } = await byTwo(walk, [registrarOf(walk, file), officeOf(file).heads[0]], (asker) =>
    knocksFor(walk, 'asks to confirm that he was not reached', (now, deps) =>
      askNotReached(said, { by: asker, now }, deps),
    ),
  );
  if (!seen) return undefined;
  return does(walk, 'seeks him in vain', by, (acting, deps) => reportNotReached(said, acting, deps, seen));
};

/** Mostly the head, and now and then whoever posted it, who may not. */
const proverOf = (walk: Walk, file: Offer): StaffActor =>
  walk.dice().chance(0.9) ? officeOf(file).heads[0] : registrarOf(walk, file);

const proves: OfferAct = (walk, file) =>
  does(walk, 'proves the delivery', proverOf(walk, file), (acting, deps) =>
    recordDelivery({ offerId: file.id, deliveredOn: localDate(file.posted?.at ?? at(walk.time.now)) }, acting, deps),
  );

export const showsLater: OfferAct = (walk, file) =>
  file.told?.how === 'post' || walk.dice().chance(0.05)
    ? does(walk, 'shows a later delivery', registrarOf(walk, file), (acting, deps) =>
        recordDelivery(
          { offerId: file.id, deliveredOn: localDate(at(walk.time.now)), shows: 'Пошта анықтамасы' },
          acting,
          deps,
        ),
      )
    : Promise.resolve(undefined);

const isSeenByTwo = (walk: Walk, { id, subject }: Offer, came: { readonly iin: string }) =>
  knocksFor(walk, 'two see who refuses', (now, deps) =>
    laySeen(
      deps,
      { id, applicant: subject },
      { by: 'recipient', iin: came.iin, identityDocument: shown },
      { at: now, staff: officials.operator.staff, ends: 'refuses' },
    ),
  );

const answers: OfferAct = async (walk, file) => {
  const { id: offerId, subject } = file;
  const consents = walk.dice().chance(0.5);
  const what = consents ? 'consents' : 'refuses a dwelling';
  if (walk.dice().chance(0.3)) {
    const came = { offerId, consents, iin: iinOf(walk, file), identityDocument: shown };
    if (!consents && walk.dice().chance(0.9)) await isSeenByTwo(walk, file, came);
    return does(walk, `${what} at the desk`, officials.operator, (acting, deps) =>
      answerOfferAtDesk(came, acting, deps),
    );
  }
  const actor = recipient(subject as PersonId);
  const paper = await asks(walk, 'prepares a consent', actor, (asker, deps) =>
    prepareConsent({ offerId, consents }, asker, deps),
  );
  if (!paper) return undefined;
  const signed = signedBy(walk, subject, paper);
  const gives = () =>
    does(walk, what, actor, (acting, deps) => answerOffer({ offerId, consents, signed }, acting, deps));
  return walk.dice().chance(0.15) ? Promise.all([gives(), gives()]) : gives();
};

const draws: OfferAct = async (walk, file) => {
  const { secretary, chair } = sittingOn(file);
  const by = walk.dice().chance(0.96) ? secretary : chair;
  const said = { offerId: file.id, number: '7', votes: votesOn(walk, file) };
  const paper = await asks(walk, 'prepares minutes', by, (asker, deps) =>
    prepareMinutes(said, { ...asker, requestId: file.id }, deps),
  );
  if (!paper) return undefined;
  const signed = { paperId: paper.id, sha256: paper.sha256, cms: signature(by, paper.bytes) };
  return does(walk, 'draws minutes', by, (acting, deps) => drawMinutes({ ...said, signed }, acting, deps));
};

const signs: OfferAct = async (walk, file) => {
  const { chair, secretary } = sittingOn(file);
  const by = walk.dice().chance(0.96) ? chair : secretary;
  const bytes = file.minutes ? await walk.world.documents.readPaper(file.minutes.paper) : new Uint8Array();
  return does(walk, 'signs minutes', by, (acting, deps) =>
    signMinutes({ offerId: file.id, cms: signature(by, bytes) }, acting, deps),
  );
};

const returns =
  (chance: number, by: (file: Offer) => StaffActor): OfferAct =>
  async (walk, file) =>
    walk.dice().chance(chance) &&
    does(walk, 'returns minutes', by(file), (acting, deps) =>
      returnMinutes({ offerId: file.id, reason: 'Толықтырыңыз' }, acting, deps),
    );

const contracts: OfferAct = (walk, file) => {
  const signed = { number: 'Ж-1', signedOn: localDate(at(walk.time.now)) };
  return contractsByTwo(walk, { paper: 'contract', file: file.id, ...signed }, seenByHead(walk, file));
};

const revokes: OfferAct = async (walk, file) => {
  const by = officeOf(file).heads[0];
  const said = { offerId: file.id, reason: 'Шартқа келмеді' };
  const paper = await asks(walk, 'prepares a revocation', by, (asker, deps) => prepareRevocation(said, asker, deps));
  if (!paper) return undefined;
  const signed = { paperId: paper.id, sha256: paper.sha256, cms: signature(by, paper.bytes) };
  return does(walk, 'revokes a decision', by, (acting, deps) => revokeAllocation({ ...said, signed }, acting, deps));
};

/** The head asks, a supervisor confirms it. */
export const annuls: OfferAct = async (walk, file) => {
  if (!walk.dice().chance(0.15)) return undefined;
  const decidedOn = localDate(at(walk.time.now));
  const said = { offerId: file.id, court: 'APPEAL', ofCourt: 'oblast', number: '2а-7', decidedOn } as const;
  const by = await named(walk, officeOf(file).heads[0]);
  const asked = await knocksFor(walk, 'asks to confirm a court’s act', (now, deps) =>
    askAnnulment(said, { by, now }, deps),
  );
  if (!asked?.ok) return undefined;
  const second = await named(walk, officials.supervisor);
  const seen = confirmed(asked.value, second, { now: walk.world.deps.clock.now(), ties: untied });
  if (!seen.ok) return undefined;
  return does(walk, 'annuls a decision', by, (acting, deps) => annulAllocation(said, acting, deps, seen.value));
};

const keys: OfferAct = (walk, file) =>
  sendsByTwo(walk, { paper: 'keys', file: file.id, iin: iinOf(walk, file) }, seenByHead(walk, file));

const headOf = (file: Offer): StaffActor => officeOf(file).heads[0];
const chairOf = (file: Offer): StaffActor => sittingOn(file).chair;

const table: Readonly<Record<string, readonly OfferAct[]>> = {
  UNSENT: [hands, posts, tries, seeksInVain],
  ON_ITS_WAY: [proves, proves, answers, tries, seeksInVain],
  OPEN: [answers, answers, showsLater],
  BEFORE_COMMISSION: [draws],
  MINUTES_DRAWN: [signs, signs, returns(0.3, chairOf)],
  AWAITING_SIGNATURE: [returns(0.15, headOf)],
  AWAITING_CONTRACT: [contracts, revokes, annuls],
  AWAITING_KEYS: [keys, annuls],
  GIVEN: [annuls],
};
const everything = Object.values(table).flat();

/** The next act on an offer, or now and then one for which it is not the time. */
export async function settles(walk: Walk, file: Offer): Promise<void> {
  const { dice } = walk;
  const act = dice().chance(0.03) ? dice().pick(everything) : dice().pick(table[file.status] ?? []);
  await act?.(walk, file);
}
