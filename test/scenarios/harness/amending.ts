import {
  answerAtDesk,
  answerInCabinet,
  askAnswerAtDesk,
  prepareAnswer,
} from '#casework/acts/amending/answer-proposal.ts';
import {
  confirmAmendment,
  draftAmendment,
  recordHearing,
  returnAmendment,
} from '#casework/acts/amending/draft-amendment.ts';
import { nameExaminer } from '#casework/acts/amending/name-examiner.ts';
import { proposeAmendment } from '#casework/acts/amending/propose-amendment.ts';
import { nameActingHead, recuse } from '#casework/acts/amending/staffing.ts';
import { suspendAmendment } from '#casework/acts/amending/suspending.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Fact } from '#domain/amendment/command.ts';
import type { Outcome } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { KnownMoment } from '#domain/amendment/rules/moment.ts';
import type { PersonId } from '#domain/ids.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { atNextDesk, byTwoIn, sendingIn } from './by-two.ts';
import { head, officials, operator, registrar, supervisor } from './cast.ts';
import { settle } from './relay.ts';
import { aService } from './service.ts';
import { sheetsOf, signSheets } from './signing.ts';
import { actAtOnce, granted } from './story.ts';
import { portalToIssued } from './ways.ts';

export const bought: Fact = {
  kind: 'BOUGHT',
  fact: 'Орал қаласынан пәтер сатып алды',
  source: { kind: 'REGISTER', name: 'Жылжымайтын мүлік тіркелімі' },
  on: '2018-02-01',
};

const cure = 'Сатып алу болмағанын растайтын құжат әкеліңіз';

/** What is proposed; of the entry that the service has last registered. */
interface Proposed {
  readonly purpose?: 'REMOVAL' | 'RESTORATION' | 'MOMENT' | 'MERGING';
  readonly into?: { readonly list: string; readonly registerNumber: number };
  readonly moment?: KnownMoment;
  readonly annuls?: string;
  readonly ground?: string;
  readonly facts?: readonly Fact[];
  readonly cure?: string;
  readonly nobodyLeftInNeed?: boolean;
}

/** A service whose one citizen stands on a list, and the people who decide about his entry. */
export async function aListedPerson(wish: { readonly list?: QueueListId } = {}, service = aService()) {
  await portalToIssued(service);
  const theCase = await service.theCase();
  const { deps } = service;
  const list = wish.list ?? theCase.result?.entry?.list ?? 'public-sector';
  const registerNumber = theCase.result?.entry?.registerNumber ?? 1;
  const entry = { provider: 'uralsk', list, registerNumber };
  return {
    service,
    theCase,
    theEntry: () => deps.register.entry(entry),
    ...deciding(service, { list, registerNumber }),
  };
}

type Service = ReturnType<typeof aService>;

/** What people do to decide about an entry of this number. */
export function deciding(service: Service, of: { readonly list: string; readonly registerNumber: number }) {
  const { deps } = service;
  const act = async (...asked: Parameters<typeof actAtOnce> extends [unknown, ...infer Rest] ? Rest : never) => {
    const id = await actAtOnce(service, ...asked);
    await settle();
    return id;
  };
  const { hands, posts, records } = sendingIn(service);
  /** the registrar asks, and the head confirms it */
  const handed = (paper: 'proposal' | 'decision', file: string, { iin }: { readonly iin: string }) =>
    hands({ paper, file, iin, identityDocument: shown }, registrar);
  return {
    proposes: async (what: Proposed = {}, actor = officials.executor) => {
      const proposal = { purpose: 'REMOVAL', ...of, ground: 'NEED_ENDED', facts: [bought], cure, ...what } as const;
      const id = await act(actor, (acting) => proposeAmendment(proposal, acting, deps));
      service.turnsTo(id);
      return id;
    },
    theFile: async (id: string) => {
      const file = await deps.cases.load(amendment, id);
      if (!file) throw new Error(`no amendment ${id}`);
      return file;
    },
    namesExaminer: (amendmentId: string, examiner = officials.colleague.staff) =>
      act(head, (acting) => nameExaminer({ amendmentId, examiner, reason: 'Қараңыз' }, acting, deps)),
    hears: (amendmentId: string) =>
      act(officials.colleague, (acting) => recordHearing({ amendmentId, record: 'Тыңдалды' }, acting, deps)),
    drafts: (amendmentId: string, outcome: Outcome = 'AMENDED', actor = officials.colleague, facts = [bought]) =>
      act(actor, (acting) => draftAmendment({ amendmentId, outcome, facts, cure }, acting, deps)),
    leavesAsItIs: (amendmentId: string, { facts, why }: { readonly facts: readonly Fact[]; readonly why: string }) =>
      act(officials.colleague, (acting) =>
        draftAmendment({ amendmentId, outcome: 'LEFT', facts, cure: why }, acting, deps),
      ),
    confirms: (amendmentId: string) => act(supervisor, (acting) => confirmAmendment({ amendmentId }, acting, deps)),
    suspends: (amendmentId: string, filedOn = localDate(deps.clock.now()), by: StaffActor = registrar) =>
      act(by, (acting) => suspendAmendment({ amendmentId, number: 'Ш-7', filedOn }, acting, deps)),
    /** he asks, and another of his office confirms it */
    resumes: (
      file: string,
      outcome: 'UPHELD' | 'DISMISSED' = 'DISMISSED',
      by = outcome === 'UPHELD' ? head : registrar,
      deliveredOn = localDate(deps.clock.now()),
    ) => records({ paper: 'answerOfAbove', file, outcome, number: 'Ж-7', deliveredOn }, by),
    returns: (amendmentId: string, by: StaffActor = head) =>
      act(by, (acting) => returnAmendment({ amendmentId, reason: 'Толықтырыңыз' }, acting, deps)),
    signs: async (amendmentId: string, signer: StaffActor = head) =>
      signSheets(await sheetsOf([amendmentId], signer, service), signer, service),
    namesHead: (amendmentId: string, elsewhere: string = officials.headElsewhere.staff) =>
      act(supervisor, (acting) =>
        nameActingHead({ id: amendmentId, head: elsewhere, reason: 'Басшы жоқ' }, acting, deps),
      ),
    recuses: (amendmentId: string, staff: string, actor: StaffActor = head) =>
      act(actor, (acting) => recuse({ id: amendmentId, staff, reason: 'Туысы' }, acting, deps)),
    answers: async (amendmentId: string, answer = 'Пәтер менікі емес', who = citizen(), list?: QueueListId) => {
      const actor = { kind: 'recipient', person: (await deps.keyring.personOf(who.iin)) as PersonId } as const;
      const {
        id: paperId,
        sha256,
        bytes,
      } = granted(await prepareAnswer({ amendmentId, answer, list }, { actor, now: deps.clock.now() }, deps));
      const signed = { paperId, sha256, cms: aCms({ iin: who.iin, role: 'individual' }, bytes) };
      for (const _ of ['once', 'brought again'])
        await act(actor, (acting) => answerInCabinet({ amendmentId, answer, list, signed }, acting, deps));
      return amendmentId;
    },
    /** the operator asks, and a colleague at the next desk confirms it */
    answersAtDesk: async (
      amendmentId: string,
      { iin } = citizen(),
      said: { readonly answer?: string; readonly list?: QueueListId } = {},
    ) => {
      const asked = { amendmentId, answer: 'Пәтер менікі емес', ...said, iin, identityDocument: shown };
      const { by, seen } = await byTwoIn(service)(
        operator,
        (asking) => askAnswerAtDesk(asked, asking, deps),
        atNextDesk,
      );
      return act(by, (acting) => answerAtDesk(asked, acting, deps, seen));
    },
    handsProposal: (amendmentId: string, who = citizen()) => handed('proposal', amendmentId, who),
    postsProposal: (file: string) => posts({ paper: 'proposal', file, letter: 'RR 1-44' }, registrar),
    handsOver: (amendmentId: string, who = citizen()) => handed('decision', amendmentId, who),
    posts: (file: string) => posts({ paper: 'decision', file, letter: 'RR 1-45' }, registrar),
  };
}

const shown = { number: '012345678', issuedOn: '2015-05-05' };
