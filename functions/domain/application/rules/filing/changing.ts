import { fieldsWrong, type Refusal, refusal, type WrongField } from '#domain/file/refusal.ts';
import type { Form } from '#domain/form/form.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { listOf, queueLists } from '#domain/regulation/categories.ts';
import type { ChangeKind } from '#domain/regulation/changes.ts';
import type { ProviderId } from '#domain/regulation/offices/providers.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { textFaults } from '#domain/text/text-faults.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { Change } from '../../change.ts';
import type { AskedChange } from '../../facts.ts';

/** X55: a change is of an entry that stands on a list; of whoever stands on none there there is none. */
export const entryFault = (entry: EntryIdentity | undefined): Refusal | undefined =>
  entry?.status === 'ACTIVE' ? undefined : refusal('NOT_ON_LIST');

const otherPurpose = words(
  'Қайта берілетін өтініш қандай мақсатпен берілсе, сол мақсатты қалдырыңыз',
  'Оставьте цель того заявления, которое подается повторно',
  'Leave the purpose of the request that is filed again',
);

/** What a change is asked by as it is opened: its entry stands, and what is mended keeps its purpose (X7, X55). */
export function askedChangeFault(
  asked: AskedChange | undefined,
  ended: Pick<Application, 'change'> | undefined,
  today: PlainDate,
): Refusal | undefined {
  if (ended && (ended.change?.kind !== asked?.kind || (asked && ended.change?.entry.provider !== asked.provider)))
    return fieldsWrong('X7', { field: 'change', problem: 'OTHER_PURPOSE', cure: otherPurpose });
  return asked && (entryFault(asked.entry) ?? successorFault(asked, today) ?? transferFault(asked));
}

/**
 * 73(2): a member of the family comes in the holder's place, who stood on record for twelve months (X134). Whoever did not is
 * told no more than where there is no entry: by somebody's number, which is no secret, nobody learns how he stands.
 */
function successorFault({ kind, of, recordedSince }: AskedChange, today: PlainDate): Refusal | undefined {
  if (kind !== 'succession') return of === undefined ? undefined : refusal('NOT_ON_LIST');
  const isRecorded = recordedSince !== undefined && lastDayOf('successorOnRecord', localDate(recordedSince)) <= today;
  return of !== undefined && isRecorded ? undefined : refusal('NOT_ON_LIST');
}

const orphansAlone = words(
  'Уақытты сақтап басқа ауданға тек жетім балалар тізімінен ауысады: сонда жаңа өтініш беріңіз',
  'С прежним моментом в другой район переводят только из списка детей-сирот: подайте там новое заявление',
  'Only from the list of orphans does one come to another district with the moment one has: file a new request there',
);

/** 71(3): who keeps his moment with another provider of the oblast is an orphan; nobody else's comes along (X130). */
const transferFault = ({ kind, entry }: AskedChange): Refusal | undefined =>
  kind === 'transfer' && entry?.onList !== 'orphans'
    ? fieldsWrong('X130', { field: 'change.kind', problem: 'ORPHANS_ALONE', cure: orphansAlone })
    : undefined;

/** The change that is opened, by the entry as the register has it. */
export function changeOpened({ kind, entry, of }: AskedChange): Change {
  if (!entry) throw new Error('a change is of an entry');
  const { provider, list, registerNumber, caseId, record = caseId } = entry;
  return {
    kind,
    entry: { provider: provider as ProviderId, list: list as Change['entry']['list'], registerNumber },
    ...(of ? { of } : {}),
    ...(kind === 'transfer' ? { record } : {}),
  };
}

const cures = {
  onlyInChange: words(
    'Өзгерту бөлімін алып тастаңыз немесе өзгерту өтінішін ашыңыз',
    'Уберите раздел изменения или откройте заявление об изменении',
    'Take the part of the change away, or open a request for a change',
  ),
  sameKind: words(
    'Өтініш ашылған өзгертуді көрсетіңіз немесе жаңа өтініш ашыңыз',
    'Укажите изменение, для которого открыто заявление, или откройте новое',
    'Name the change for which the request was opened, or open a new request',
  ),
  sameProvider: words(
    'Жазба тұрған көрсетілетін қызметті берушіні көрсетіңіз',
    'Укажите услугодателя, у которого стоит запись',
    'Name the provider who keeps the entry',
  ),
  otherProvider: words(
    'Қайда ауысатын болсаңыз, сол ауданның көрсетілетін қызметті берушісін көрсетіңіз',
    'Укажите услугодателя того района, в который переводитесь',
    'Name the provider of the district to which you come',
  ),
} as const;

const ownList = (list: string) => {
  const { kk, ru, en } = queueLists[list as keyof typeof queueLists].name;
  return words(
    `Жазбаңыз тұрған тізімнің санатын көрсетіңіз (${kk}) немесе тізімді ауыстыру өтінішін ашыңыз`,
    `Укажите категорию того списка, в котором стоит запись (${ru}), или откройте заявление об изменении списка`,
    `Name a category of the list on which the entry stands (${en}), or open a request for a change of the list`,
  );
};
const otherList = words(
  'Жазбаңыз осы тізімде тұр: басқа тізімнің санатын көрсетіңіз',
  'Запись уже стоит в этом списке: укажите категорию другого списка',
  'The entry stands on this list already: name a category of another list',
);

const isOnItsList: Readonly<Record<ChangeKind, boolean>> = {
  family: true,
  succession: true,
  list: false,
  transfer: true,
};

const isElsewhere: Readonly<Record<ChangeKind, boolean>> = {
  family: false,
  succession: false,
  list: false,
  transfer: true,
};

/** A transfer is filed with the provider to whom one comes, every other change with the one who keeps the entry. */
function providerFaults({ kind, entry }: Change, { provider }: Form): readonly WrongField[] {
  if ((provider !== entry.provider) === isElsewhere[kind]) return [];
  return isElsewhere[kind]
    ? [{ field: 'provider', problem: 'SAME_PROVIDER', cure: cures.otherProvider }]
    : [{ field: 'provider', problem: 'OTHER_PROVIDER', cure: cures.sameProvider }];
}

/** What of a form is wrong by the purpose of its request: the part of the change, the provider, the list (X55). */
export function purposeFaults(
  theCase: Pick<Application, 'change'>,
  form: Form,
  { entry, today }: { readonly entry: EntryIdentity | undefined; readonly today: PlainDate },
): readonly WrongField[] {
  const { change } = theCase;
  if (!change)
    return form.change ? [{ field: 'change', problem: 'NOT_IN_REGISTRATION', cure: cures.onlyInChange }] : [];
  if (!form.change) return [{ field: 'change', problem: 'MISSING', cure: textFaults.TEXT_BLANK }];
  const { kind } = change;
  const list = listOf(form.category, today);
  const isOfOther = entry !== undefined && (list === entry.onList) !== isOnItsList[kind];
  return [
    ...(form.change.kind === kind ? [] : [{ field: 'change.kind', problem: 'OTHER_CHANGE', cure: cures.sameKind }]),
    ...providerFaults(change, form),
    ...(isOfOther
      ? [
          isOnItsList[kind]
            ? { field: 'category', problem: 'OTHER_LIST', cure: ownList(entry.onList) }
            : { field: 'category', problem: 'SAME_LIST', cure: otherList },
        ]
      : []),
  ];
}

/** What bars the filing of a change: its entry stands no more, or another has come in its place, or the form is of another list by now (X55). */
export function changeFilingFault(
  theCase: Pick<Application, 'change'>,
  { form, entry }: { readonly form: Form; readonly entry?: EntryIdentity | undefined },
  now: Instant,
): Refusal | undefined {
  const { change } = theCase;
  if (!change) return undefined;
  const gone = entryFault(entry);
  if (gone || !entry) return gone;
  if (entryName(entry) !== entryName(change.entry)) return refusal('NOT_ON_LIST');
  const faults = purposeFaults(theCase, form, { entry, today: localDate(now) });
  return faults.length > 0 ? fieldsWrong('X55', ...faults) : undefined;
}
