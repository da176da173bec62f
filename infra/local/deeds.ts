import { setTimeout as pause } from 'node:timers/promises';
import type { Acting } from './acting.ts';
import type { LocalPerson } from './local-people.ts';

/** What people do with a request, step by step over HTTP; the demonstration and the end-to-end tests share it. */
export interface CaseSeen {
  readonly id: string;
  readonly version: number;
  readonly number?: string;
  readonly status: string;
  readonly priorityMoment?: string;
  readonly executor?: string;
  readonly task?: { readonly step: string; readonly dueAt?: string };
  readonly holds: readonly { readonly step: string; readonly cause: string; readonly nextTryAt: string }[];
  readonly terms: readonly { readonly term: string; readonly state: string; readonly lastDay: string; readonly dueAt: string; readonly missedAt?: string }[];
  readonly missed: readonly { readonly term: string; readonly at: string; readonly cause: string }[];
  readonly documents: readonly { readonly id: string; readonly kind: string; readonly sha256: string }[];
  readonly defects?: readonly { readonly code: string; readonly documentKind: string }[];
  readonly result?: { readonly kind: string; readonly registerNumber?: number; readonly placeAtRegistration?: { readonly place: number; readonly listSize: number } };
  readonly papers: readonly string[];
  readonly allowed: readonly string[];
}

export const formOf = (person: LocalPerson, over: Readonly<Record<string, unknown>> = {}) => ({
  provider: 'uralsk',
  category: 'public-sector',
  applicant: {
    iin: person.iin,
    surname: person.surname,
    name: person.name,
    patronymic: person.patronymic,
    phone: '+77011234567',
    registeredAddress: 'Орал қаласы, Достық даңғылы, 1',
    identityDocument: { number: '012345678', issuedOn: '2016-05-05', issuedBy: 'ҚР ІІМ' },
  },
  members: [],
  consent: true,
  ...over,
});

export const identityDocument = { number: '012345678', issuedOn: '2016-05-05' } as const;

/** A one-page PDF, small enough to read in a hex viewer. */
export const scan = (of: string): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${of}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

export interface Copy {
  readonly kind: string;
  readonly personRef?: string;
  readonly contentType?: string;
  readonly issuedOn?: string;
  readonly validTo?: string;
  readonly bytes?: Buffer;
}

/** Uploads by the presigned form and has the server look at what arrived. */
export async function attach(who: Acting, base: string, copy: Copy): Promise<CaseSeen> {
  const { kind, personRef = 'applicant', contentType = 'application/pdf', issuedOn, validTo, bytes = scan(kind) } = copy;
  const upload = { kind, personRef, contentType, issuedOn, validTo };
  const { documentId, url, fields } = await who.post<{ documentId: string; url: string; fields: Record<string, string> }>(`${base}/documents`, upload);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: contentType }));
  const sent = await fetch(url, { method: 'POST', body: form });
  if (!sent.ok) throw new Error(`the upload was refused: ${sent.status} ${await sent.text()}`);
  return who.post<CaseSeen>(`${base}/documents/${documentId}/confirmation`, upload);
}

export async function saveForm(who: Acting, base: string, form: object): Promise<CaseSeen> {
  const { version } = await who.get<CaseSeen>(base);
  return who.put<CaseSeen>(`${base}/form`, form, `"${version}"`);
}

interface Prepared {
  readonly paper: { readonly id: string; readonly sha256: string };
  readonly content: string;
}

/** Reads the exact bytes, signs them and sends the signature with the paper's name. */
export async function signAndSend<T>(who: Acting, prepareAt: string, sendTo: string, keyName?: string): Promise<T> {
  const prepared = await who.get<Prepared>(prepareAt);
  const cms = await who.sign(Buffer.from(prepared.content, 'base64'), keyName);
  return who.post<T>(sendTo, { paperId: prepared.paper.id, sha256: prepared.paper.sha256, cms });
}

/** 10.5: a portal request, filled in, with its documents, ready to be signed; answers its base path. */
export async function draftOnPortal(citizen: Acting, form: object, copies: readonly Copy[], refiles?: string): Promise<string> {
  const { id } = await citizen.post<CaseSeen>('/v1/requests', refiles ? { refiles } : {});
  const base = `/v1/requests/${id}`;
  await saveForm(citizen, base, form);
  for (const copy of copies) await attach(citizen, base, copy);
  return base;
}

export const submit = (citizen: Acting, base: string, keyName?: string): Promise<CaseSeen> =>
  signAndSend<CaseSeen>(citizen, `${base}/request-document`, `${base}/submission`, keyName);

/** Reads a case until it is as awaited; the machine works between. */
export async function until(who: Acting, path: string, awaited: (theCase: CaseSeen) => boolean, seconds = 40): Promise<CaseSeen> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const theCase = await who.get<CaseSeen>(path);
    if (awaited(theCase)) return theCase;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain; ${path} is ${theCase.status}, holds ${JSON.stringify(theCase.holds)}`);
    await pause(250);
  }
}

export const untilStatus = (who: Acting, path: string, status: string, seconds?: number) => until(who, path, (theCase) => theCase.status === status, seconds);
