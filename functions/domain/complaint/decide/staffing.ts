import { refusal } from '#domain/file/refusal.ts';
import { actingHeadFault } from '#domain/staff/head-left.ts';
import { lackingAfter, staffChanges } from '#domain/staff/holders-left.ts';
import { recusalFault, withRecused } from '#domain/staff/recusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import type { Complaint } from '../complaint.ts';
import { rights } from '../rights.ts';
import { handOf } from '../rules/hands.ts';
import type { DecisionTable } from './decision.ts';

/** APPK 67, X74, X98: whoever may not work on it is recused, and who acts in his place is named. */
export const staffing: DecisionTable<'DeclareRecusal' | 'CheckStaff' | 'NameActingHead'> = {
  DeclareRecusal: (file, { staff, official, members, reason }, { actor, now }) => {
    const today = localDate(now);
    const fault = recusalFault(rights, file, { staff, official, actor, today });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: '67' }));
    if (file.recused.includes(staff)) return ok([]);
    const own = handOf(actor);
    const person = own.by === staff ? own.person : official?.person;
    return ok([
      { type: 'RecusalDeclared', staff, ...(person ? { person } : {}), reason: reason.record },
      ...(isDrafter(file, staff, person) ? [{ type: 'DraftReturned' as const, reason: reason.record }] : []),
      ...lackingAfter(rights, file, { after: withRecused(file, { staff, person }), members, today }),
    ]);
  },
  CheckStaff: (file, { members }, { now }) =>
    ok(staffChanges(rights, file, { members, today: localDate(now) }).map((type) => ({ type }))),
  NameActingHead: (file, { head, official, members, reason }, { actor, now }) => {
    if (file.actingHead?.staff === head && !file.lacksHead) return ok([]);
    const fault = actingHeadFault(rights, file, { actor, head, official, members, today: localDate(now) });
    if (fault) return refused(fault);
    if (isBlank(reason.content)) return refused(refusal('REASON_MISSING', { paragraph: 'APPK 67' }));
    if (!official) throw new Error('a head elsewhere is of a provider');
    return ok([{ type: 'ActingHeadNamed', staff: head, organisation: official.organisation, reason: reason.record }]);
  },
};

/** The draft of whoever is recused before it is signed goes back (X70). */
const isDrafter = ({ status, draft, isConceded }: Complaint, staff: string, person: string | undefined): boolean =>
  status === 'AWAITING_SIGNATURE' &&
  !isConceded &&
  (staff === draft?.by || (person !== undefined && person === draft?.person));
