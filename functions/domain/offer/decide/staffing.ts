import { handOf } from '#domain/file/on-entry.ts';
import { refusal } from '#domain/file/refusal.ts';
import { actingHeadFault } from '#domain/staff/head-left.ts';
import { lackingAfter, staffChanges } from '#domain/staff/holders-left.ts';
import { recusalFault, withRecused } from '#domain/staff/recusal.ts';
import { isBlank } from '#domain/text/characters.ts';
import { ok, refused } from '../../result.ts';
import { localDate } from '../../time/local-date.ts';
import { rights } from '../rights.ts';
import type { DecisionTable } from './decision.ts';

/** APPK 67: who may not work on it, and who acts as the head where nobody of the office may. */
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
