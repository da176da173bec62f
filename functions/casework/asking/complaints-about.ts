import { personIn, type Whose } from '#casework/papers/whose.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { entryIn } from '#casework/register/read-entry.ts';
import type { Actor } from '#domain/actor.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint, complaintsOf } from '#domain/complaint/kind.ts';
import { originOf } from '#domain/complaint/rules/answer.ts';
import { statusTold } from '#domain/complaint/rules/told-status.ts';
import { hasEnded } from '#domain/complaint/status.ts';
import { complaintToldWords, termToldOf } from '#domain/complaint/words/told-words.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { entryName } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { OpenMatter } from './status/status-answer.ts';

export interface ComplaintsDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

interface Asked {
  readonly now: Instant;
  /** whoever asks by himself; absent: who was identified otherwise */
  readonly viewer?: Actor | undefined;
}

/** By whom whoever was identified is told how he stands. */
const tellers: readonly string[] = ['operator', 'contactCentre'];

/**
 * X174: what is complained of a request or a row of an old list, or of what was decided about its entry, and is not answered and done yet: by whose it is or
 * who acts for him, each shown to whoever may see that complaint.
 */
export async function complaintsAbout(
  whose: Whose,
  { now, viewer }: Asked,
  { cases, lists }: ComplaintsDeps,
): Promise<readonly OpenMatter[]> {
  const pages = await Promise.all(sidesOf(whose).map((person) => lists.ofApplicant(complaintsOf(person))));
  const files = await Promise.all(pages.flatMap(({ items }) => items.map((id) => cases.load(complaint, id))));
  const open = files.filter((file) => file !== undefined && !hasEnded(file.status) && isShown(file, { now, viewer }));
  const about = await Promise.all(open.map((file) => file && isAbout(file, whose, cases)));
  return open.flatMap((file, index) => (file && about[index] ? [matterOf(file, now)] : []));
}

/** Whoever may complain of it: whose it is, and who acts for him. */
function sidesOf(whose: Whose): readonly string[] {
  const acting = isOldEntry(whose) ? [] : [whose.representative?.person, whose.newRepresentative?.person];
  return [...new Set([personIn(whose), ...acting].flatMap((person) => person ?? []))];
}

/** Is it the request or the row that is complained of, be it by way of an answer, or what was decided about its entry? */
async function isAbout({ about }: Complaint, whose: Whose, cases: ComplaintsDeps['cases']): Promise<boolean> {
  const { file } = originOf(about);
  const made = entryIn(whose);
  if (file === whose.id) return true;
  if (!made || !file?.startsWith(`${amendment.prefix}_`)) return false;
  const decided = await cases.load(amendment, file);
  return decided !== undefined && entryName(decided.entry) === entryName(made);
}

const isShown = (file: Complaint, { viewer: actor, now }: Asked): boolean =>
  actor === undefined || tellers.includes(actor.kind) || mayAct(complaint, file, { actor, action: 'SeeCase', now }).ok;

const matterOf = (file: Complaint, now: Instant): OpenMatter => ({
  ...{ matter: 'complaint', complaintId: file.id, status: statusTold(file), text: complaintToldWords(file, now) },
  answeredUntil: termToldOf(file, now)?.lastDay,
});
