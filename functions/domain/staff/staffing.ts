import { isStaff } from '../actor.ts';
import type { Occasion } from '../file/kind.ts';
import type { RecordRef } from '../file/refs.ts';
import { refusal } from '../file/refusal.ts';
import type { FileState } from '../file/state.ts';
import { isProvider } from '../regulation/offices/providers.ts';
import { ok, refused } from '../result.ts';
import { isBlank } from '../text/characters.ts';
import { localDate } from '../time/local-date.ts';
import { actingHeadFault, type Staffed } from './head-left.ts';
import { lackingAfter, staffChanges } from './holders-left.ts';
import { type Recused, recusalFault, withRecused } from './recusal.ts';
import type { NamingCommand, RecusalCommand, StaffingCommand } from './staffing-command.ts';

/** What is told besides of a file whose drafter is recused before it is signed (X70). */
type ReturnedWith<F, R> = (file: F, recused: Recused, reason: RecordRef) => readonly R[];

type CheckCommand = Extract<StaffingCommand, { readonly type: 'CheckStaff' }>;

/** APPK 67, X74, X98: whoever may not work on a file is recused, and who acts in the head's place is named; the same of every kind. */
export const staffingOf = <F extends FileState, R>(kind: Staffed<F>, returnedWith: ReturnedWith<F, R>) => ({
  DeclareRecusal: (file: F, { staff, official, members, reason }: RecusalCommand, { actor, now }: Occasion) => {
    const today = localDate(now);
    const fault = recusalFault(kind, file, { staff, official, actor, today });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '67' }));
    if (file.recused.includes(staff)) return ok([]);
    const person = isStaff(actor) && actor.staff === staff ? actor.person : official?.person;
    const recused = { staff, person };
    const declared = { type: 'RecusalDeclared' as const, staff, ...(person ? { person } : {}), reason: reason.record };
    return ok([
      declared,
      ...returnedWith(file, recused, reason.record),
      ...lackingAfter(kind, file, { after: withRecused(file, recused), members, today }),
    ]);
  },
  CheckStaff: (file: F, { members }: CheckCommand, { now }: Occasion) =>
    ok(staffChanges(kind, file, { members, today: localDate(now) }).map((type) => ({ type }))),
  NameActingHead: (file: F, { head, official, members, reason }: NamingCommand, { actor, now }: Occasion) => {
    if (file.actingHead?.staff === head && !file.lacksHead) return ok([]);
    const fault = actingHeadFault(kind, file, { actor, head, official, members, today: localDate(now) });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 67' }));
    if (!official || !isProvider(official.organisation)) throw new Error('a head elsewhere is of a provider');
    const { organisation } = official;
    return ok([{ type: 'ActingHeadNamed' as const, staff: head, organisation, reason: reason.record }]);
  },
});

interface Draft {
  readonly by?: string | undefined;
  readonly person?: string | undefined;
}

/** Is whoever is recused he who drafted it, by his number in the register or by his person? */
export const isOfDrafter = (draft: Draft | undefined, { staff, person }: Recused): boolean =>
  staff === draft?.by || (person !== undefined && person === draft?.person);

/** The draft goes back with the reason of the recusal. */
export const draftReturned = (isReturned: boolean, reason: RecordRef) =>
  isReturned ? [{ type: 'DraftReturned' as const, reason }] : [];
