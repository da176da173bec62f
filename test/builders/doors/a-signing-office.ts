import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { Commit } from '#casework/ports/commit.ts';
import type { FormedSheet, Sheet } from '#casework/ports/papers.ts';
import type { SignerRole } from '#casework/ports/signatures.ts';
import { differencesIn, registeredBy } from '#casework/register/check-register.ts';
import { type Preparation, preparePapers } from '#casework/signing/prepare-papers.ts';
import { type SignDeps, type SigningAnswer, signPapers } from '#casework/signing/sign-papers.ts';
import { signableOf } from '#casework/signing/signables.ts';
import type { StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import { providers } from '#domain/regulation/offices/providers.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { type Filed, idOf, iinOf, layDrafted, now } from '#test/builders/requests/a-drafted-case.ts';
import { aCms, fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';

const headIin = iinOf(900);
const substituteIin = iinOf(901);
export const head: StaffActor = { kind: 'head', staff: 'staff_head' as StaffId, organisation: 'uralsk' };
export const substitute: StaffActor = {
  kind: 'head',
  staff: 'staff_substitute' as StaffId,
  organisation: 'uralsk',
  standsFor: head.staff,
};
const iins: Readonly<Record<string, string>> = { [head.staff]: headIin, [substitute.staff]: substituteIin };

const memberOf = (staff: string, person: PersonId): StaffMember => ({
  id: staff,
  version: 1,
  role: 'head',
  organisation: 'uralsk',
  person,
  login: staff,
  from: '2015-01-01',
  awakened: { at: '2015-01-01T04:00:00.000Z', certificateSha256: 'ab' },
  absences: [],
  substitutions: [],
  record: { id: 'record_staff', mac: 'mac' },
});

/** A provider's office with all that signing needs, in memory. */
export function aSigningOffice() {
  const cases = memoryCaseStore();
  const keyring = memoryKeyring();
  const prepared = new Map<string, Sheet>();
  const clock = { realMs: Date.parse(now) };
  const signatures = fakeSignatures();
  const documents = memoryDocuments();
  const deps: SignDeps = {
    cases,
    register: cases.register,
    lists: cases.lists,
    people: cases.people,
    documents,
    signatures,
    keyring,
    papers: {
      keep: async (papers) => {
        for (const paper of papers) prepared.set(paper.paperId, paper);
      },
      find: async (paperId) => prepared.get(paperId),
    },
    staff: { get: async (staff) => (iins[staff] ? memberOf(staff, await keyring.personOf(iins[staff])) : undefined) },
    realTime: () => clock.realMs,
    pause: async () => {},
    random: () => 0.5,
    signableOf,
    fits: async (commit: Commit) => fitsTransaction(commit),
  };
  return {
    cases,
    deps,
    clock,
    signatures,
    documents,
    lay: (...filed: readonly Filed[]) => Promise.all(filed.map((each) => layDrafted(each, cases))),
  };
}
export type SigningOffice = ReturnType<typeof aSigningOffice>;

const sheetsOf = (preparations: readonly Preparation[]): FormedSheet[] =>
  preparations.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));

export const prepare = async (
  ns: readonly number[],
  deps: SignDeps,
  { signer = head, at = now } = {},
): Promise<FormedSheet[]> => sheetsOf(await preparePapers(ns.map(idOf), { signer, now: at }, deps));

export interface Hand {
  readonly signer?: StaffActor;
  readonly role?: SignerRole;
  readonly bin?: string;
  readonly iin?: string;
}

/** A sheet as this hand signs it; without more it is the head's own certificate. */
export function signed(
  { paper, bytes }: FormedSheet,
  { signer = head, role, bin = providers.uralsk.bin, iin = iins[signer.staff] ?? '' }: Hand = {},
) {
  const ownRole: SignerRole = signer.standsFor ? 'authorisedSigner' : 'head';
  return { paperId: paper.paperId, cms: aCms({ iin, bin, role: role ?? ownRole }, bytes) };
}

export const sign = (
  sheets: readonly FormedSheet[],
  deps: SignDeps,
  { signer = head, at = now, requestId = 'signing' } = {},
): Promise<readonly SigningAnswer[]> =>
  signPapers(
    sheets.map((sheet) => signed(sheet, { signer })),
    { signer, now: at, requestId },
    deps,
  );

/** What came of each paper: its number, that of the fresh paper, or why it was refused. */
export const numbers = (answers: readonly SigningAnswer[]) =>
  answers.map((answer) =>
    'signed' in answer
      ? answer.signed.registerNumber
      : 'fresh' in answer
        ? `fresh ${answer.fresh.paper.registerNumber}`
        : answer.refused,
  );

/** Prepares and signs until every case has its result, as a head does who is given fresh papers or lost an answer. */
export async function signAll(ns: readonly number[], deps: SignDeps, signer = head): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const sheets = await prepare(ns, deps, { signer });
    if (sheets.length === 0) return;
    await sign(sheets, deps, { signer });
  }
  throw new Error('the head never came to an end');
}

/** Everything written about a list, compared with its entries. */
export async function differences({ cases }: SigningOffice, ns: readonly number[], list = 'public-sector') {
  const of = (provider: string, name: string) => provider === 'uralsk' && name === list;
  const entries = [...cases.register.entries.values()].filter((entry) => of(entry.provider, entry.list));
  const state = await cases.register.list('uralsk', list);
  const years = await Promise.all([2016, 2017, 2018].map((year) => cases.register.year('uralsk', list, year)));
  const dates = [...new Set(entries.map(({ day }) => day))];
  const days = await Promise.all(dates.map((day) => cases.register.counts('uralsk', list, day)));
  const all = await Promise.all(ns.map((n) => cases.load(application, idOf(n))));
  const results = all
    .flatMap((theCase) => (theCase ? (registeredBy(theCase) ?? []) : []))
    .filter((result) => of(result.provider, result.list));
  const log = [...cases.register.log].flatMap(([key, item]) => (key.startsWith(`LOG#uralsk#${list}#`) ? [item] : []));
  const identities = [...cases.register.identities.values()].filter((entry) => of(entry.provider, entry.list));
  const claims = (await Promise.all(ns.map((n) => cases.claim(`entry#uralsk#person_${n}`)))).flatMap((claim) =>
    claim?.holder.startsWith(`uralsk#${list}#`) ? [claim] : [],
  );
  const heads = [...cases.register.heads.values()].filter((head) => of(head.provider, head.list));
  const written = { list: state, years, days, entries, identities, guests: [], claims, log, heads, results };
  return { entries, differences: differencesIn(written) };
}
