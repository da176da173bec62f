import { describe, expect, it } from 'vitest';
import { type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import { decide as decideAmendment } from '#domain/amendment/decide/decide.ts';
import { decide as decideComplaint } from '#domain/complaint/decide/decide.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { decide as decideOffer } from '#domain/offer/decide/decide.ts';
import {
  type HandedPaper,
  handedPapers,
  type PostedPaper,
  postedPapers,
  seenPapers,
} from '#domain/second-person/paper-handed.ts';
import { askedBy, confirmFault, type SecondPerson } from '#domain/second-person/second-person.ts';
import { secondPersonWords, whoConfirms } from '#domain/second-person/second-words.ts';
import { anOffer } from '#test/builders/allocations/an-offer.ts';
import { anAmendment } from '#test/builders/amendments/an-amendment.ts';
import { aComplaint } from '#test/builders/complaints/a-complaint.ts';
import { shown } from '#test/builders/people/a-shown-document.ts';
import { actorOf } from '#test/builders/people/rights-of.ts';
import { heardOf } from '#test/builders/words/heard-of.ts';

const occasion = { actor: actorOf('registrar'), now: '2026-11-24T09:00:00.000Z' } as const;
const settled = { staff: 'staff_head', outcome: 'confirmed' } as const;
const seen = (parts: object = {}) => ({ id: 'confirmation_1', kind: 'paperHanded', settled, ...parts }) as SecondPerson;

const offer = anOffer({ status: 'UNSENT' });
const awaitingKeys = anOffer({ status: 'AWAITING_KEYS' });
const ended = anOffer({ status: 'NOT_REACHED', toPost: ['OFFER_NOT_REACHED'] });
const proposal = anAmendment({ status: 'PROPOSAL_UNSENT' });
const decision = anAmendment({ status: 'AWAITING_SENDING' });
const answer = aComplaint({ status: 'AWAITING_SENDING' });

type Handed = { readonly person: PersonId; readonly confirmed: SecondPerson | undefined };
const identity = shown();

type Decided = ReturnType<typeof decideOffer> | ReturnType<typeof decideAmendment> | ReturnType<typeof decideComplaint>;

/** Each paper: whose it is, by what paragraph, what comes of handing it over, and the same asked of its file. */
// biome-ignore format: a table, one paper a row
const papers: Readonly<Record<HandedPaper, readonly [string, string, string, (handed: Handed) => Decided]>> = {
  offer:    [offer.subject, 'X204', 'OfferHandedOver', (handed) => decideOffer(offer, { type: 'HandOverOffer', identity, ...handed }, occasion)],
  proposal: [proposal.subject, '73(3)', 'ProposalHandedOver', (handed) => decideAmendment(proposal, { type: 'HandOverProposal', identity, ...handed }, occasion)],
  decision: [decision.subject, '73(3)', 'DecisionDelivered', (handed) => decideAmendment(decision, { type: 'HandOverDecision', identity, ...handed }, occasion)],
  keys:     [awaitingKeys.subject, '77', 'KeysGiven', (handed) => decideOffer(awaitingKeys, { type: 'GiveKeys', identity, ...handed }, occasion)],
  answer:   [answer.complainant, '11', 'AnswerDelivered', (handed) => decideComplaint(answer, { type: 'HandOverAnswer', identity, ...handed }, occasion)],
};

const alone = [
  ['by one alone', undefined],
  ['before another has confirmed it', seen({ settled: undefined })],
  ['where he has declined', seen({ settled: { ...settled, outcome: 'declined' } })],
  ['by what was confirmed of something else', seen({ kind: 'notReached' })],
] as const;

describe.each(Object.entries(papers))('%s is in nobody’s hands by the word of one official (X290)', (_, row) => {
  const [subject, paragraph, type, decide] = row;
  const handing = (parts: Partial<Handed> = {}) => decide({ person: subject as PersonId, confirmed: seen(), ...parts });

  it.each(alone)('%s', (_how, confirmed) => expect(heardOf(handing({ confirmed }))).toBe('CONFIRMATION_NEEDED (X290)'));

  it('but of another’s, whoever confirms it', () =>
    expect(heardOf(handing({ person: 'person_other' as PersonId }))).toBe(
      `FIELDS_WRONG iin OTHER_PERSON (${paragraph})`,
    ));

  it('and is by two, which its event keeps', () => {
    const done = handing();
    const byTwo = { confirmation: 'confirmation_1', confirmedBy: 'staff_head' };
    expect(done.ok && done.value).toEqual([expect.objectContaining({ type, identity: identity.record, ...byTwo })]);
  });
});

type Posted = { readonly number: string; readonly confirmed: SecondPerson | undefined };

/** Each letter: what comes of posting it, and the same asked of its file. */
// biome-ignore format: a table, one letter a row
const letters: Readonly<Record<PostedPaper, readonly [string, (posted: Posted) => Decided]>> = {
  offer:    ['OfferPosted', (posted) => decideOffer(offer, { type: 'PostOffer', ends: [], ...posted }, occasion)],
  offerEnd: ['PaperPosted', (posted) => decideOffer(ended, { type: 'PostOffer', ends: ['OFFER_NOT_REACHED'], ...posted }, occasion)],
  proposal: ['ProposalPosted', (posted) => decideAmendment(proposal, { type: 'PostProposal', ...posted }, occasion)],
  decision: ['DecisionPosted', (posted) => decideAmendment(decision, { type: 'PostDecision', ...posted }, occasion)],
  answer:   ['AnswerPosted', (posted) => decideComplaint(answer, { type: 'PostAnswer', ...posted }, occasion)],
};

describe.each(Object.entries(letters))('%s is posted by the word of no one official (X305)', (_, [type, decide]) => {
  it.each(alone)('%s', (_how, confirmed) =>
    expect(heardOf(decide({ number: '1-45', confirmed }))).toBe('CONFIRMATION_NEEDED (X290)'),
  );

  it('and is by two, which its event keeps', () => {
    const done = decide({ number: '1-45', confirmed: seen() });
    const byTwo = { confirmation: 'confirmation_1', confirmedBy: 'staff_head' };
    expect(done.ok && done.value).toEqual([expect.objectContaining({ type, number: '1-45', ...byTwo })]);
  });
});

const official = (kind: StaffRole, organisation: string, person: string): StaffActor => ({
  ...{ kind, organisation, person, staff: `staff_${person}` as StaffId },
});
const offices = ['uralsk', 'borili', 'centre-uralsk', 'centre-borili', 'oblast'];
const untied = { now: occasion.now, ties: { asker: [], confirmer: [] } };

function request(role: StaffRole, office: string, isAlone = false): SecondPerson {
  const content = { id: 'record_1', mac: 'mac' };
  const asked = { id: 'confirmation_1', kind: 'paperHanded', concerns: ['gains'], content, isAlone } as const;
  const done = askedBy(asked, official(role, office, 'asker'), occasion.now);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

describe('who confirms that a paper was handed over (X290)', () => {
  // biome-ignore format: a table, one office a row
  it.each([
    ['registrar', 'uralsk', ['registrar uralsk', 'head uralsk', 'supervisor oblast'], 'another registrar of this organisation, the head of this organisation or a supervisor'],
    ['operator', 'centre-uralsk', ['operator centre-uralsk', 'branchHead centre-uralsk', 'supervisor oblast'], 'another operator of this centre, the head of the branch of the Corporation or a supervisor'],
    ['qualityController', 'oblast', ['qualityController oblast', 'supervisor oblast'], 'another official of the body that controls the quality of services or a supervisor'],
  ] as const)('where a %s hands it over, whoever his own office has, or a supervisor', (role, office, expected, told) => {
    const confirms = staffRoles.flatMap((second) =>
      offices
        .filter((where) => confirmFault(request(role, office), official(second, where, 'second'), untied) === undefined)
        .map((where) => `${second} ${where}`),
    );
    expect(confirms.toSorted()).toEqual([...expected].toSorted());
    expect(whoConfirms(request(role, office)).en).toContain(told);
  });

  it('and another centre only where an operator has no colleague (X80)', () => {
    const elsewhere = official('operator', 'centre-borili', 'second');
    const isOpen = (role: StaffRole, office: string) =>
      confirmFault(request(role, office, true), elsewhere, untied) === undefined;
    expect([
      isOpen('operator', 'centre-uralsk'),
      isOpen('registrar', 'uralsk'),
      isOpen('qualityController', 'oblast'),
    ]).toEqual([true, false, false]);
  });

  it('reads which paper it was, and how it went', () => {
    const sent = [
      ...handedPapers.map((paper) => ({ how: 'desk', paper }) as const),
      ...postedPapers.map((paper) => ({ how: 'post', paper }) as const),
      ...seenPapers.map((paper) => ({ how: 'seen', paper }) as const),
    ];
    const told = sent.map((one) => secondPersonWords('paperHanded', { who: 'Ахметов', time: '11:00', sent: one }).kk);
    expect(new Set(told).size).toBe(12);
    expect(told[2]).toContain('Әрекет: жазба туралы шешімді қолына тапсыру: келген адам мен құжатын');
    expect(told[10]).toContain('жоғары тұрған органның не соттың жауабын енгізу: жауапты көрдім');
    expect(told[11]).toContain('Әрекет: тұрғын үйді жалдау шартын енгізу: қол қойылған шартты көрдім');
    expect(told[8]).toContain('Әрекет: жазба туралы шешімді поштамен жіберу: пошта түбіртегін көрдім');
  });
});
