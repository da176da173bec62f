import { handOf, isStaff } from '#domain/actor.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Occasion } from '../file/kind.ts';
import { faultsIn, pageSize } from '../form/old-row.ts';
import { type QueueListId, queueLists } from '../regulation/categories.ts';
import { providerIds, providerName } from '../regulation/offices/providers.ts';
import { ok, type Result, refused } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { localDate } from '../time/local-date.ts';
import { type Words, words } from '../words.ts';
import type { CommandOf, CommandType, ListName, OldListCommand } from './command.ts';
import type { OwnEvent } from './event.ts';
import type { OldList } from './old-list.ts';
import { hasBrought, notCompared, standsInIt } from './rules/hands.ts';
import { seenOn } from './rules/seen.ts';

type Decision = Result<readonly OwnEvent[], Refusal>;
type Rule<T extends CommandType> = (file: OldList, command: CommandOf<T>, occasion: Occasion) => Decision;

const differ = refused(refusal('OLD_ROWS_DIFFER'));

/** X278: one file is one list’s; which of the two it is only the office knows. */
function ofOtherList(list: QueueListId): Words {
  const { kk, ru, en } = queueLists[list].name;
  return words(
    `Дәл осы файл басқа тізімге енгізілуде не енгізілген: ${kk}. Бұл тізімнің өз файлын беріңіз; қате сол тізімде болса және ол әлі расталмаса, оны енгізуді тоқтатыңыз`,
    `Этот же файл вносится или внесен для другого списка: ${ru}. Возьмите файл этого списка; если ошибка в том списке и он еще не подтвержден, прекратите его внесение`,
    `This very file is being taken in, or was, for another list: ${en}. Take the file of this list; where the other one is the mistake and is not confirmed yet, give it up`,
  );
}

/** X330: the rows are of another list, of this office or another. */
function rowsOfOther({ provider, list }: ListName, now: Instant): Words {
  const [{ kk, ru, en }, office] = [queueLists[list].name, providerName(provider, localDate(now))];
  return words(
    `Дәл осы жолдар басқа тізімдікі: ${kk} (${office.kk}). Енгізуді тоқтатып, өз тізіміңіздің файлын беріңіз`,
    `Эти же строки принадлежат другому списку: ${ru} (${office.ru}). Прекратите внесение и возьмите файл своего списка`,
    `These very rows are of another list: ${en} (${office.en}). Give the taking in up, and take the file of your own list`,
  );
}

/** X217: an administrator of the provider opens it; the same file told again is the same taking in. */
function open(file: OldList | undefined, command: CommandOf<'OpenOldList'>, { actor }: Occasion): Decision {
  const { list, sha256, rows, elsewhere } = command;
  if (file) return file.sha256 === sha256 && file.rows === rows ? ok([]) : refused(refusal('OLD_LIST_THERE'));
  const provider = isStaff(actor) ? providerIds.find((id) => id === actor.organisation) : undefined;
  if (!isStaff(actor) || actor.kind !== 'administrator' || !provider) return refused(refusal('FORBIDDEN'));
  if (elsewhere)
    return refused(fieldsWrong('X278', { field: 'sha256', problem: 'OTHER_LIST', cure: ofOtherList(elsewhere) }));
  return ok([{ type: 'OldListOpened', provider, list, sha256, rows, ...handOf(actor) }]);
}

/** X255: what is sealed is confirmed once; once more only where its next row would get another number than was signed. */
export const isToConfirm = ({ status, nextNumber }: OldList, numbersFrom: number): boolean =>
  status === 'SEALED' || (nextNumber !== undefined && nextNumber !== numbersFrom);

/** By what it is known. */
const bound = ['sha256', 'rows', 'chain', 'digest'] as const;

const rules: { readonly [T in Exclude<CommandType, 'OpenOldList'>]: Rule<T> } = {
  /** Pages come in their order; one that is there already changes nothing, and no other takes its place (X215: a page with a fault is not brought). */
  BringRows: (file, { page, rows, record, stands, chain, digest, keptSince, concerned }, { actor }) => {
    if (page <= file.pages) return stands === record.mac ? ok([]) : differ;
    const due = Math.min(pageSize, file.rows - file.brought);
    if (page !== file.pages + 1 || rows.length === 0 || rows.length !== due) return differ;
    const fields = faultsIn(rows, file.openedAt);
    if (fields.length > 0) return refused(refusal('FIELDS_WRONG', { paragraph: 'X215', fields }));
    const seen = seenOn(rows, { brought: file.brought, last: file.seen?.last, keptSince });
    const isOfficials = concerned.length > 0 ? { concerned: [...concerned] } : {};
    const told = { ...seen, earlier: [...seen.earlier], sinceKept: [...seen.sinceKept] };
    const brought = { page, rows: rows.length, record, chain, digest, seen: told };
    return ok([{ type: 'RowsBrought', ...brought, ...isOfficials, ...handOf(actor) }]);
  },
  SealOldList: (file, { elsewhere, namesakes }, { now }) => {
    if (file.status === 'SEALED') return ok([]);
    if (file.brought !== file.rows) return differ;
    if (!elsewhere) return ok([{ type: 'OldListSealed', ...(namesakes ? { namesakes } : {}) }]);
    return refused(fieldsWrong('X330', { field: 'rows', problem: 'OTHER_LIST', cure: rowsOfOther(elsewhere, now) }));
  },
  /** X217, X330: what was confirmed is what is there, by two who neither brought it nor stand in it; whoever asks is the head, whom the rights have told. */
  ConfirmOldList: (file, { said, by, confirmation, isUncompared }, { actor }) => {
    if (!isStaff(actor)) return refused(refusal('FORBIDDEN'));
    const { numbersFrom } = said;
    if (!isToConfirm(file, numbersFrom)) return refused(refusal('NOT_IN_THIS_STATUS'));
    if (hasBrought(file, by)) return refused(refusal('PROPOSER_DOES_NOT_DECIDE'));
    if (standsInIt(file, by)) return refused(refusal('RECUSED'));
    if (isUncompared) return refused(notCompared());
    const isThat = bound.every((what) => said[what] === file[what]);
    return isThat
      ? ok([{ type: 'OldListConfirmed', head: actor.staff, by: by.staff, confirmation, numbersFrom }])
      : differ;
  },
  /** X255: rows get the numbers that head and supervisor have signed, and none other. */
  TakeInRows: (file, { from, upTo, numbers, twice, elsewhere, leftOut, chain }) => {
    if (from !== file.taken + 1 || upTo < from || upTo > file.rows) return differ;
    if (numbers && (file.nextNumber ?? numbers.from) !== numbers.from)
      return refused(refusal('OLD_LIST_NUMBERS_MOVED'));
    return ok([
      {
        type: 'RowsTakenIn',
        ...{ upTo, twice, leftOut: [...leftOut] },
        ...(elsewhere > 0 ? { elsewhere } : {}),
        ...(numbers ? { numbers } : {}),
        ...(chain ? { chain } : {}),
      },
    ]);
  },
  DiscardOldList: () => ok([{ type: 'OldListDiscarded' }]),
};

/** The rule of each command of an old list; rights were asked before. */
export function decide(file: OldList | undefined, command: OldListCommand, occasion: Occasion): Decision {
  if (command.type === 'OpenOldList') return open(file, command, occasion);
  if (!file) return refused(refusal('CASE_NOT_FOUND'));
  const rule = rules[command.type] as Rule<CommandType>;
  return rule(file, command, occasion);
}
