import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import type { Commit } from '#casework/ports/commit.ts';
import { askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import type { ContentOf } from '#casework/second-person/content.ts';
import { signableOf } from '#casework/signing/signables.ts';
import { type Actor, type StaffActor, type StaffRole, staffRoles } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { application } from '#domain/application/kind.ts';
import { newFileId, newId } from '#domain/ids.ts';
import { rolesOf } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { entrances } from '#http/routes/entrances.ts';
import { layOffer } from '#test/builders/allocations/offer-beside.ts';
import { layAmendment } from '#test/builders/amendments/amendment-beside.ts';
import { layComplaint } from '#test/builders/complaints/a-laid-complaint.ts';
import { layOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { laidOfficial, officialId } from '#test/builders/people/an-official.ts';
import { reportsOfMarch } from '#test/builders/reports/reports-of-march.ts';
import { correctedOver } from '#test/builders/requests/a-waiting-correction.ts';
import { outageOver } from '#test/builders/requests/outage-over.ts';
import { layVisit } from '#test/builders/visits/a-visit-beside.ts';
import { fakeNeighbours } from '#test/fakes/fake-neighbours.ts';
import { fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import {
  type MemoryStaffRegister,
  memoryNonces,
  memoryPasswords,
  memoryProofCodes,
  memoryStaffRegister,
} from '#test/fakes/identity.ts';
import { memoryAccounts } from '#test/fakes/memory-accounts.ts';
import { type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { type MemoryDocuments, memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryObservations } from '#test/fakes/memory-observations.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryPapers, memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';
import { memorySessions, memoryTokens, memoryTries } from '#test/fakes/sessions.ts';
import { inNoHurry } from '../in-no-hurry.ts';
import { pdf } from './an-office.ts';

const organisationOf = (role: StaffRole): string =>
  ['uralsk', 'centre-uralsk', 'oblast'].find((organisation) => rolesOf(organisation).includes(role)) ?? 'uralsk';

const known = ['head', 'executor', 'registrar', 'administrator', 'deputy', 'headElsewhere', 'supervisor'] as const;
const isKnown = (post: string): post is (typeof known)[number] => (known as readonly string[]).includes(post);

/** What stands outside `people` and the contents of documents, as it is written: everything that anybody may read. */
function publicWrites() {
  const written: unknown[] = [];
  const listened = <P extends object>(port: P, of: Partial<Record<keyof P, (argument: never) => unknown>>): P =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name);
        const tell = of[name as keyof P];
        if (typeof method !== 'function' || !tell) return method;
        return (...args: unknown[]) => {
          written.push(...args.map((argument) => tell(argument as never)));
          return method.apply(target, args);
        };
      },
    });
  return { written, listened };
}

const withoutRecords = ({ plans, ...commit }: Commit) => ({
  ...commit,
  plans: plans.map(({ records: _, ...plan }) => plan),
});

/** Who holds a role besides its first official. */
const others = {
  deputy: { role: 'executor', organisation: 'uralsk' },
  headElsewhere: { role: 'head', organisation: 'borili' },
} as const;
const isOther = (post: string): post is keyof typeof others => post in others;

/** An official of each role, a second executor and another provider's head; each is known by his post. */
async function officials(staff: MemoryStaffRegister, startsAt: Instant): Promise<Record<string, Actor>> {
  const actors: Record<string, Actor> = {};
  for (const [index, post] of [...staffRoles, 'deputy', 'headElsewhere'].entries()) {
    const id = isKnown(post) ? officialId(post) : `staff_${String(index).padStart(26, '7')}`;
    const role = isOther(post) ? others[post].role : (post as StaffRole);
    const organisation = isOther(post) ? others[post].organisation : organisationOf(role);
    const named = { id, role, organisation, login: `uralsk-${index}`, person: `person_${post}` };
    actors[post] = await laidOfficial(staff, named, startsAt);
  }
  return actors;
}

interface Laying {
  readonly store: MemoryCaseStore;
  readonly documents: MemoryDocuments;
  readonly applicant: string;
  /** to whose desk, and when, the statement that gives a place up was brought */
  readonly brought: Pick<DocumentRef, 'broughtAt' | 'broughtTo'>;
}

/** Puts requests into place, each under an id of its own, with copies that can be read and the records it names. */
function layerOver({ store, documents, applicant, brought }: Laying) {
  let laid = 0;
  return (story: Application, records: Readonly<Record<string, unknown>>): Application => {
    laid += 1;
    const id = newFileId(application, laid);
    const documentId = newId('document', laid);
    const versionId = documents.lay(id, documentId, pdf());
    const kept = (name: string) => `record_${name}_${laid}`;
    for (const [name, content] of Object.entries(records))
      store.people.put({ id: kept(name), kind: name as 'form', caseId: id, content, mac: '' });
    const file = {
      ...story,
      id,
      applicant,
      ...(story.executor ? { executor: officialId('executor') } : {}),
      ...(story.form ? { form: { id: kept('form'), mac: '' } } : {}),
      ...(story.registers?.facts ? { registers: { ...story.registers, facts: { id: kept('facts'), mac: '' } } } : {}),
      ...(story.correction ? { ...correctedOver(documents, story.correction, kept) } : {}),
      ...(story.draft ? { draft: { ...story.draft, record: { id: kept('draft'), mac: '' } } } : {}),
      documents: [
        aDocument('D7', { id: documentId, versionId }),
        aDocument(story.status === 'ISSUED' ? 'leaving-statement' : 'withdrawal-statement', {
          id: newId('document', laid),
          versionId,
          ...brought,
        }),
      ],
    } as Application;
    store.seed(file);
    layAmendment(store, file, laid);
    layComplaint(store, file, laid);
    layVisit(store, file, laid);
    layOffer(store, file, laid);
    return file;
  };
}

/** What stands between the doors and everything behind them. */
export type Through = <D extends object>(deps: D) => D;

/** Every door of the API over one memory, an official of each role, and whatever they leave where anybody may read. */
export async function aWholeDoor(
  recipientIin: string,
  startsAt: Instant = '2018-03-02T06:00:00.000Z',
  through: Through = (deps) => deps,
) {
  const { written, listened } = publicWrites();
  const keyring = memoryKeyring();
  const store = memoryCaseStore();
  const staff = memoryStaffRegister(store.people, store.seconds);
  const recipient = { kind: 'recipient' as const, person: await keyring.personOf(recipientIin) };
  const documents = memoryDocuments();
  const neighbours = fakeNeighbours(() => startsAt);
  const outages = memoryOutages(store.people, store.seconds);
  await outages.record(outageOver, { id: outageOver.ground.id, kind: 'reason', content: 'Жарық өшті', mac: '' });
  layOldList(store);
  const access = memoryAccessLog();
  const all = (argument: unknown) => argument;
  /** of what is asked of a second person, without the record of what was typed */
  const onlyRequest = (part: object | string = '') =>
    typeof part === 'object' && 'content' in part && 'mac' in part ? '' : part;
  const actors = { recipient, ...(await officials(staff, startsAt)) } as Record<string, Actor>;
  const { staff: operator } = actors.operator as StaffActor;
  const brought = { broughtAt: startsAt, broughtTo: { staff: operator, centre: 'centre-uralsk' } } as const;
  const tries = memoryTries(() => Date.parse(startsAt));
  const deps = {
    cases: listened(store, { commit: withoutRecords as never, idempotent: all }),
    people: store.people,
    lists: store.lists,
    register: store.register,
    documents: listened(documents, { uploadForm: all, storePaper: (part) => (typeof part === 'string' ? part : '') }),
    access: listened(access, { append: all }),
    signatures: fakeSignatures(),
    notary: neighbours.notary,
    persons: neighbours.persons,
    clock: fixedClock(startsAt),
    keyring,
    papers: listened(memoryPapers(), { keep: all }),
    preparedPapers: listened(memoryPreparedPapers(), { keep: all }),
    seconds: listened(store.seconds, { ask: onlyRequest, settle: all }),
    staff: listened(staff, {
      add: ((one: { member: object; note: object }) => [one.member, one.note]) as never,
      change: all,
    }),
    officialsOf: staff.ofOrganisation,
    accounts: listened(memoryAccounts(), { open: all }),
    nonces: listened(memoryNonces(), { keep: all }),
    observations: memoryObservations(),
    outages: listened(outages, { record: ((part: object) => ('from' in part ? part : '')) as never }),
    proofCodes: listened(memoryProofCodes(), { give: all }),
    citizenPasswords: memoryPasswords(),
    staffPasswords: memoryPasswords(),
    citizenTokens: memoryTokens(),
    staffTokens: memoryTokens(),
    sessions: listened(memorySessions(), { keep: all }),
    tries: listened(tries, { begin: all, know: all }),
    realTime: () => Date.parse(startsAt),
    ...inNoHurry,
    signableOf,
    reports: reportsOfMarch(),
    fits: async (commit: Commit) => fitsTransaction(commit),
    description: async () => ({ openapi: '3.1.0' }),
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
  };
  return {
    ...deps,
    actors,
    neighbours,
    written,
    documents,
    /** The administrator asks a second person to enrol somebody. */
    asksToEnrol: async (content: ContentOf<'enrolment'>) => {
      const question = { kind: 'enrolment', concerns: [await keyring.personOf(content.person.iin)], content } as const;
      const asked = await askSecondPerson(question, { by: actors.administrator as StaffActor, now: startsAt }, deps);
      if (!asked.ok) throw new Error(asked.error);
      return asked.value;
    },
    lay: layerOver({ store, documents, applicant: recipient.person, brought }),
    knock: openDoor(entrances, through(deps)),
  };
}
export type World = Awaited<ReturnType<typeof aWholeDoor>>;
