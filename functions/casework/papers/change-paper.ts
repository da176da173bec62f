import type { Standing } from '#casework/ports/papers.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import type { Form } from '#domain/form/form.ts';
import { fullName, type PersonName } from '#domain/form/full-name.ts';
import { kinNumbersOf } from '#domain/form/old-row.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
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
import { rowOf } from './whose.ts';
import { whoseFile } from './whose-file.ts';

/** The signed notice of a change: what was, what is now, and that moment and number stay (X52, X55). */
export async function changeContent(
  theCase: FiledApplication,
  stands: Standing,
  deps: FormingDeps,
): Promise<PaperContent> {
  const { change, provider } = theCase;
  if (!change || change.kind === 'transfer') throw new Error(`${theCase.id} changes no entry`);
  const [before, now] = await Promise.all([beforeOf(stands, deps), readForm(theCase, deps)]);
  const { list, registerNumber, place, listSize, asOf, from, priorityMoment } = stands;
  const said = says[change.kind]({ before, now, from, list });
  const message = changeNotice({
    ...{ kind: change.kind, ...said, list: nameOf(list), registerNumber, place, listSize, asOf },
    ...{ priorityMoment, provider: providerName(provider, localDate(asOf)) },
  });
  const fields = { change: change.kind, list, registerNumber, place, listSize, asOf, priorityMoment };
  return { type: 'CHANGE_NOTICE', organisation: provider, message, fields };
}

/** Who stood there and with whom, as the file says it that spoke of it last. */
interface Before {
  readonly person: PersonName;
  readonly family: Words;
}

/** A request says it by its form; a row of an old list knows who it is, and of his family the numbers alone; of a request of long ago there may be no form. */
async function beforeOf({ record }: Standing, deps: FormingDeps): Promise<Before | undefined> {
  const file = await whoseFile(record, deps);
  if (!file) return undefined;
  if (isOldEntry(file)) {
    const row = await rowOf(file, deps);
    return { person: row, family: familyOfRow(kinNumbersOf(row).length) };
  }
  const form = file.form && (await readForm(file, deps));
  return form && { person: form.applicant, family: familyIn(form) };
}

interface Told {
  readonly before: Before | undefined;
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
  family: ({ before, now }) => ({ old: before?.family ?? notOnRecord, anew: familyIn(now) }),
  list: ({ from, list }) => ({ old: nameOf(from), anew: nameOf(list) }),
  succession: ({ before, now }) => ({
    old: before ? asTyped(fullName(before.person)) : notOnRecord,
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

/** An old list has no names of a family. */
const familyOfRow = (count: number): Words =>
  count === 0
    ? alone
    : words(
        `ескі тізімде отбасының аты-жөні жоқ, тек ЖСН бар, саны: ${count}`,
        `в старом списке нет имен членов семьи, только ИИН, число: ${count}`,
        `the old list has no names of the family, only their numbers: ${count}`,
      );
