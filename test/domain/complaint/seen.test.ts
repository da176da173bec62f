import { describe, expect, it } from 'vitest';
import { staffRoles } from '#domain/actor.ts';
import { ComplaintEvent } from '#domain/complaint/event.ts';
import { registerSeen } from '#domain/complaint/rules/register-seen.ts';
import { isRepeated } from '#domain/complaint/rules/taken-once.ts';
import { isSealed, journalTold, statusTold } from '#domain/complaint/rules/told-status.ts';
import { complaintStatuses } from '#domain/complaint/status.ts';
import { aComplaint } from '#test/builders/complaints/a-complaint.ts';
import { paper, staff } from './asked.ts';

const told = { how: 'cabinet', at: '2026-11-24T09:00:00.000Z' } as const;
const everyType = ComplaintEvent.def.options.map(({ shape }) => shape.type.def.values[0] as string);

describe('an answer that was not told yet', () => {
  it('is under review to whoever complained, and as it stands once he is told', () => {
    const hidden = complaintStatuses.filter((status) => statusTold({ status }) !== status);
    expect(hidden).toEqual(['AWAITING_SIGNATURE', 'DECIDED', 'AWAITING_SENDING']);
    expect(hidden.map((status) => statusTold({ status }))).toEqual(hidden.map(() => 'UNDER_REVIEW'));
    expect(complaintStatuses.map((status) => statusTold({ status, told }))).toEqual([...complaintStatuses]);
  });

  it('is sealed in what is told of its events', () => {
    expect(everyType.filter((type) => isSealed({}, type)).sort()).toEqual([
      ...['AnswerDrafted', 'AnswerSigned', 'ComplaintConceded'],
    ]);
    expect(everyType.filter((type) => isSealed({ told }, type))).toEqual([]);
  });

  // biome-ignore format: a table, one case a row
  it.each<[string, string[][], number, number]>([
    ['all while nothing is drafted', [['ComplaintFiled'], ['ReviewerNamed']], 2, 2],
    ['to the first draft', [['ComplaintFiled'], ['HeadReturned', 'AnswerDrafted'], ['DraftReturned']], 1, 3],
    ['nothing where it begins with one', [['ComplaintConceded']], 0, 1],
  ])('is read by whoever complained: %s', (_, types, untold, whole) => {
    const commits = types.map((of) => ({ events: of.map((type) => ({ type })) }));
    expect(journalTold({}, commits)).toEqual(commits.slice(0, untold));
    expect(journalTold({ told }, commits)).toHaveLength(whole);
  });
});

describe('the register of complaints of an office', () => {
  it('is read by whoever leads it, and by whoever stands above them all', () => {
    const reads = (organisation: string) =>
      staffRoles.filter((role) => registerSeen('uralsk', staff(role, organisation) as never).ok).sort();
    const above = ['auditor', 'qualityController', 'supervisor'];
    expect(reads('uralsk')).toEqual([...above, 'branchHead', 'head'].sort());
    expect(reads('borili')).toEqual(above);
  });
});

describe('a complaint is taken once (X101)', () => {
  const of = aComplaint({ papers: { COMPLAINT: paper, COMPLAINT_WITHDRAWAL: { ...paper, id: 'paper_2' } } });

  // biome-ignore format: a table, one case a row
  it.each<[string, boolean, 'FileComplaint' | 'WithdrawComplaint', string, string]>([
    ['the paper by which it was filed', true, 'FileComplaint', 'paper_1', 's'],
    ['and by which it was taken back', true, 'WithdrawComplaint', 'paper_2', 's'],
    ['not that of the other', false, 'WithdrawComplaint', 'paper_1', 's'],
    ['not the same with other bytes', false, 'FileComplaint', 'paper_1', 'x'],
    ['not the same bytes in another', false, 'FileComplaint', 'paper_9', 's'],
  ])('%s: %s', (_, expected, act, paperId, sha256) => expect(isRepeated(of, act, { paperId, sha256 })).toBe(expected));

  it('not by a paper that is not there', () =>
    expect(isRepeated(aComplaint(), 'WithdrawComplaint', { paperId: 'paper_2', sha256: 's' })).toBe(false));
});
