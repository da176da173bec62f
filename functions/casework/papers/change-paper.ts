import type { Standing } from '#casework/ports/papers.ts';
import { application } from '#domain/application/kind.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import type { Form } from '#domain/form/form.ts';
import { fullName } from '#domain/form/full-name.ts';
import type { NumberTaken } from '#domain/queue/take-places.ts';
import { isQueueList, queueLists } from '#domain/regulation/categories.ts';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import { changeNotice } from '#domain/regulation/messages/change-messages.ts';
import { printedValue } from '#domain/regulation/messages/printed-value.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';
import { readForm } from './form.ts';
import type { FormingDeps, PaperContent } from './paper.ts';

/** The signed notice of a change: what was, what is now, and that moment and number stay (X52, X55). */
export async function changeContent(
  theCase: FiledApplication,
  stands: Standing,
  deps: FormingDeps,
): Promise<PaperContent> {
  const { change, provider } = theCase;
  if (!change || change.kind === 'transfer') throw new Error(`${theCase.id} changes no entry`);
  const [before, now] = await Promise.all([formOfRecord(stands, deps), readForm(theCase, deps)]);
  const { list, registerNumber, place, listSize, asOf, from, priorityMoment } = stands;
  const said = says[change.kind]({ before, now, from, list });
  const message = changeNotice({
    ...{ kind: change.kind, ...said, list: nameOf(list), registerNumber, place, listSize, asOf },
    ...{ priorityMoment, provider: providerName(provider, localDate(asOf)) },
  });
  const fields = { change: change.kind, list, registerNumber, place, listSize, asOf, priorityMoment };
  return { type: 'CHANGE_NOTICE', organisation: provider, message, fields };
}

/** An entry of an old list came by no application of ours, and has no form yet. */
async function formOfRecord({ record }: Standing, deps: FormingDeps): Promise<Form | undefined> {
  const file = await deps.cases.load(application, record);
  return file?.form && readForm(file, deps);
}

interface Told {
  readonly before: Form | undefined;
  readonly now: Form;
  readonly from: string;
  readonly list: string;
}

/** The signed notice of a transfer: from whom to whom, the moment that stays, the new number and place (71(3)). */
export function transferContent(
  { change, provider, list }: FiledApplication,
  { registerNumber, place, listSize, priorityMoment }: NumberTaken,
  asOf: Instant,
): PaperContent {
  if (!change) throw new Error('a transfer is of an entry');
  const on = localDate(asOf);
  const { kind, entry } = change;
  const placed = { registerNumber, place, listSize, asOf };
  const message = changeNotice({
    ...{ kind, old: numberedAt(providerName(entry.provider, on), entry.registerNumber), ...placed, priorityMoment },
    ...{ anew: providerName(provider, on), list: nameOf(list), provider: providerName(provider, on) },
  });
  const fields = { change: kind, list, ...placed, priorityMoment };
  return { type: 'CHANGE_NOTICE', organisation: provider, message, fields };
}

const numberedAt = (provider: Words, number: number): Words =>
  words(
    `${provider.kk}, реттік нөмірі ${number}`,
    `${provider.ru}, порядковый номер ${number}`,
    `${provider.en}, ordinal number ${number}`,
  );

const says: Readonly<
  Record<Exclude<ChangeKind, 'transfer'>, (told: Told) => { readonly old: Words; readonly anew: Words }>
> = {
  family: ({ before, now }) => ({ old: before ? familyIn(before) : notOnRecord, anew: familyIn(now) }),
  list: ({ from, list }) => ({ old: nameOf(from), anew: nameOf(list) }),
  succession: ({ before, now }) => ({
    old: before ? asTyped(fullName(before.applicant)) : notOnRecord,
    anew: asTyped(fullName(now.applicant)),
  }),
};

const nameOf = (list: string): Words => {
  if (!isQueueList(list)) throw new Error(`no list ${list}`);
  return queueLists[list].name;
};

const asTyped = (text: string): Words => {
  const line = printedValue(text);
  return words(line, line, line);
};

const notOnRecord = words('мәлімет жоқ', 'сведений нет', 'nothing is on record');
const alone = words('отбасы мүшелері көрсетілмеген', 'члены семьи не указаны', 'no member of the family is named');

const familyIn = ({ members }: Form): Words =>
  members.length === 0 ? alone : asTyped(members.map(fullName).join('; '));
