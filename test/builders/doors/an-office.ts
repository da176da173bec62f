import type { Actor } from '#domain/actor.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { fakeNeighbours } from '#test/fakes/fake-neighbours.ts';
import { fakeSignatures } from '#test/fakes/fake-signatures.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryDocuments } from '#test/fakes/memory-documents.ts';
import { memoryKeyring } from '#test/fakes/memory-keyring.ts';
import { memoryObservations } from '#test/fakes/memory-observations.ts';
import { memoryOutages } from '#test/fakes/memory-outages.ts';
import { memoryPreparedPapers } from '#test/fakes/memory-papers.ts';
import { memoryAccessLog } from '#test/fakes/memory-people.ts';
import { openDoor } from '#test/fakes/open-door.ts';

/** Tuesday 20 February 2018, noon in Oral. */
const noon: Instant = '2018-02-20T07:00:00.000Z';
export const aigul = citizen(1);
export const stranger = citizen(2);
export const operatorIin = citizen(3).iin;

/** A PDF, a PNG and something that is neither, as a browser would send them. */
export const pdf = (mark = ''): Uint8Array => new Uint8Array(blankPdf(mark));
export const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
export const gibberish = new TextEncoder().encode('not a scan at all');

/** The cabinet's and the desk's doors over one memory: who comes to the one may later come to the other. */
export async function anOffice(startsAt: Instant = noon) {
  const keyring = memoryKeyring();
  /** what no clock of the law moves */
  const wall = { ms: 0 };
  const cases = memoryCaseStore();
  const staff = (kind: 'operator' | 'head', id: string, organisation: string): Actor => ({
    kind,
    staff: id as StaffId,
    organisation,
  });
  const recipient = async (iin: string): Promise<Actor> => ({
    kind: 'recipient',
    person: (await keyring.personOf(iin)) as PersonId,
  });
  const actors: Readonly<Record<string, Actor>> = {
    aigul: await recipient(aigul.iin),
    stranger: await recipient(stranger.iin),
    operator: staff('operator', 'staff_operator', 'centre-uralsk'),
    elsewhere: staff('operator', 'staff_elsewhere', 'centre-borili'),
    head: staff('head', 'staff_head', 'uralsk'),
  };
  const operator = anOfficial({
    id: 'staff_operator',
    role: 'operator',
    organisation: 'centre-uralsk',
    person: await keyring.personOf(operatorIin),
  });
  const neighbours = fakeNeighbours(() => startsAt);
  const deps = {
    cases,
    notary: neighbours.notary,
    people: cases.people,
    lists: cases.lists,
    register: cases.register,
    documents: memoryDocuments(),
    access: memoryAccessLog(),
    signatures: fakeSignatures(),
    preparedPapers: memoryPreparedPapers(),
    realTime: () => wall.ms,
    clock: fixedClock(startsAt),
    keyring,
    seconds: cases.seconds,
    observations: memoryObservations(),
    outages: memoryOutages(cases.people, cases.seconds),
    officialsOf: async (organisation: string) => [operator].filter((member) => member.organisation === organisation),
    staff: { get: async (id: string) => (id === operator.id ? operator : undefined) },
    pause: async () => undefined,
    random: () => 0,
    actorOf: async ({ username }: { readonly username: string }) => actors[username],
    throttled: async () => undefined,
  };
  return {
    ...deps,
    neighbours,
    wall,
    actors,
    cabinet: openDoor(cabinetRoutes, deps),
    desk: openDoor(corporationRoutes, deps),
  };
}

export type Office = Awaited<ReturnType<typeof anOffice>>;
export type Door = Office['cabinet'];

interface Scan {
  readonly kind: string;
  readonly bytes?: Uint8Array;
  readonly contentType?: string;
  readonly validTo?: string;
  readonly personRef?: string;
}

/** Attaches an e-copy as a browser does: asks where, sends the bytes, has them looked at. */
export async function attach(
  office: Office,
  knock: Door,
  base: string,
  as: string,
  { kind, bytes = pdf(kind), contentType = 'application/pdf', personRef = 'applicant', validTo }: Scan,
) {
  const body = { kind, personRef, contentType, ...(validTo ? { validTo } : {}) };
  const started = await knock('POST', `${base}/documents`, { as, body: { ...body, size: bytes.byteLength } });
  if (started.status !== 200) return started;
  const { documentId } = started.body;
  office.documents.upload(base.split('/').at(-1) ?? '', documentId, bytes);
  return knock('POST', `${base}/documents/${documentId}/confirmation`, { as, body });
}
