import { personIn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { entryIn } from '#casework/register/read-entry.ts';
import type { Actor } from '#domain/actor.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { statusTold } from '#domain/amendment/rules/told-status.ts';
import { hasEnded as isOver } from '#domain/amendment/status.ts';
import { pendingWords, termToAct, toldWords } from '#domain/amendment/words/told-words.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { isPast } from '#domain/application/stages.ts';
import { hasEnded } from '#domain/application/status.ts';
import { changeOnEntryWords, openOnEntryWords } from '#domain/application/words/place/place-words.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { amendmentKey, type EntryIdentity, entryName, openChangeKey } from '#domain/queue/list.ts';
import { changeRow } from '#domain/regulation/change-names.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Words } from '#domain/words.ts';
import { type ComplaintsDeps, complaintsAbout } from './complaints-about.ts';
import type { OpenMatter } from './status/status-answer.ts';

export interface OpenDeps extends ComplaintsDeps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
  readonly register: Pick<Register, 'acts'>;
}

interface Asked {
  readonly now: Instant;
  /** whoever asks by himself, in whose cabinet not everything may be shown; absent: who was identified otherwise */
  readonly viewer?: Actor | undefined;
  /** as the register has it; undefined: it is its person's no more */
  readonly entry: Promise<EntryIdentity | undefined>;
}

/** What is open, and what is said of an entry whose end is decided and not in force. */
export interface OpenOnEntry {
  readonly open: readonly OpenMatter[];
  /** X174: what is complained of it, told with whatever request it is about, there being an entry or not */
  readonly complaints: readonly OpenMatter[];
  readonly pending?: Words | undefined;
}

/**
 * X140: everything that is open on the entry of a request or of a row of an old list: another request of its person with that provider, a change whoever asks for it,
 * and what is proposed or decided about it, until the days for a complaint are over.
 */
export async function openOnEntry(file: Whose, asked: Asked, deps: OpenDeps): Promise<OpenOnEntry> {
  const [request, change, amendments, complaints] = await Promise.all([
    openRequest(file, deps),
    openChange(file, deps),
    openAmendments(file, asked, deps),
    complaintsAbout(file, asked, deps),
  ]);
  if (!(await asked.entry)) return { open: [], complaints };
  const told = amendments.map(
    (file): OpenMatter => ({
      ...{ matter: 'amendment', amendmentId: file.id, purpose: file.purpose, status: statusTold(file) },
      text: toldWords(file, asked.now),
      until: termToAct(file, asked.now)?.lastDay,
    }),
  );
  const [pending] = amendments.flatMap((file) => pendingWords(file) ?? []);
  return { open: [...told, ...change, ...request], complaints, pending };
}

async function openRequest(file: Whose, { cases }: OpenDeps): Promise<OpenMatter[]> {
  const claim = await cases.claim(openRequestKey(personIn(file)));
  const open = claim && (await cases.load(application, claim.file));
  if (!open || open.id === file.id || open.provider !== officeOf(file)) return [];
  if (!isPast('filing', open) || hasEnded(open.status)) return [];
  return [{ matter: 'application', text: openOnEntryWords(statusLabels[open.status]) }];
}

const officeOf = (file: Whose) => (isOldEntry(file) ? file.entry.provider : file.provider);

/** Of who asks for it nothing is told: it may be another of the family. */
async function openChange(file: Whose, { cases }: OpenDeps): Promise<OpenMatter[]> {
  const name = entryIn(file);
  const claim = name && (await cases.claim(openChangeKey(entryName(name))));
  const open = claim && claim.file !== file.id ? await cases.load(application, claim.file) : undefined;
  if (!open?.change || hasEnded(open.status)) return [];
  return [{ matter: 'change', text: changeOnEntryWords(changeRow(open.change.kind).name, statusLabels[open.status]) }];
}

/** The one that holds the entry, and the one that its last act is of, while it is not over. */
async function openAmendments(whose: Whose, asked: Asked, deps: OpenDeps): Promise<Amendment[]> {
  const name = entryIn(whose);
  if (!name) return [];
  const [claim, acted] = await Promise.all([
    deps.cases.claim(amendmentKey(name)),
    asked.entry.then((entry) => entry && fileOfLastAct(entry, deps)),
  ]);
  const ids = new Set([claim?.file, acted].flatMap((id) => (id?.startsWith(`${amendment.prefix}_`) ? [id] : [])));
  const files = await Promise.all([...ids].map((id) => deps.cases.load(amendment, id)));
  return files.flatMap((file) =>
    file && file.subject === personIn(whose) && !isOver(file.status) && isShown(file, asked) ? [file] : [],
  );
}

/** The file that decided the last act on an entry. */
export async function fileOfLastAct(
  { provider, list: registeredOn, acts }: EntryIdentity,
  { register }: Pick<OpenDeps, 'register'>,
): Promise<string | undefined> {
  const last = acts.at(-1);
  if (acts.length < 2 || last === undefined) return undefined;
  const [list = '', sequence] = typeof last === 'number' ? [registeredOn, last] : last.split('#');
  const [act] = await register.acts(provider, list, Number(sequence), Number(sequence));
  return act?.caseId;
}

/** By whom whoever was identified is told how he stands. */
const tellers: readonly string[] = ['operator', 'contactCentre'];

/** Whoever asks by himself is shown what he may see of it: a cabinet that one operator alone has opened shows nothing (X124). */
const isShown = (file: Amendment, { viewer: actor, now }: Asked): boolean =>
  actor === undefined || tellers.includes(actor.kind) || mayAct(amendment, file, { actor, action: 'SeeCase', now }).ok;
