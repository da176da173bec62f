import { expect, it } from 'vitest';
import type { AccessEntry } from '#casework/ports/access-log.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import { application } from '#domain/application/kind.ts';
import { newFileId, newId } from '#domain/ids.ts';
import { type Asked, aRecord, at, minutesAfter, unique } from './stores.ts';

const aLook = (subject: string, changes: Partial<AccessEntry> = {}): AccessEntry => ({
  reader: { kind: 'executor', staff: 'staff_1', organisation: 'uralsk' },
  subject,
  fields: ['form'],
  why: '5.4',
  at,
  requestId: 'request-1',
  ...changes,
});

const aPaper = (): Sheet => ({
  paperId: newId('paper', Date.parse(at)),
  caseId: newFileId(application, Date.parse(at)),
  paper: { id: 'paper_1', type: 'REFUSAL', sha256: 'ab', versionId: '1' },
  kind: 'REFUSAL',
  draftRecord: 'record_1',
  signer: 'staff_head',
  provider: 'uralsk',
  list: undefined,
  expiresAtMs: Date.now() + 900_000,
});

export function keepingContract(asked: Asked): void {
  it('write a record once and give it back as it was', async () => {
    const { people } = asked();
    const { caseId: _, ...record } = aRecord(unique('case'), { surname: 'Сейтқали', members: [{ iin: '' }] });
    await people.write({ ...record, kind: 'account' });
    await expect(people.write({ ...record, kind: 'account', content: 'басқа' })).rejects.toThrow();
    expect(await people.read(record.id)).toEqual({ ...record, kind: 'account' });
    expect(await people.read(unique('record'))).toBeUndefined();
  });

  it('keep prepared papers once, all or none', async () => {
    const { papers } = asked();
    const refusal = aPaper();
    const notice: Sheet = { ...aPaper(), kind: 'NOTICE', list: 'l', registerNumber: 7, place: 3, listSize: 9 };
    const another = aPaper();
    await papers.keep([]);
    await papers.keep([refusal, notice]);
    await expect(papers.keep([another, { ...refusal, signer: 'staff_other' }])).rejects.toThrow();
    const found = [refusal, notice, another, refusal].map(({ paperId }) => papers.find(paperId));
    expect(await Promise.all(found)).toEqual([refusal, notice, undefined, refusal]);
    expect(await papers.find(notice.paperId)).toEqual(notice);
  });

  it('keep once when a paper was given to a person to sign', async () => {
    const { preparedPapers } = asked();
    const paper = { id: newId('paper', Date.parse(at)), caseId: 'case_1', issuedAt: at, expiresAtMs: Date.now() };
    await preparedPapers.keep(paper);
    await expect(preparedPapers.keep({ ...paper, issuedAt: minutesAfter(1) })).rejects.toThrow();
    expect(await preparedPapers.find(paper.id)).toEqual(paper);
    expect(await preparedPapers.find(unique('paper'))).toBeUndefined();
  });

  it('tell who looked by the instant, the same look of one request once', async () => {
    const { access } = asked();
    const caseId = unique('case');
    const looks = [
      aLook(caseId, { at: minutesAfter(1) }),
      aLook(caseId),
      aLook(caseId),
      aLook(caseId, { fields: ['representative'] }),
      aLook(caseId, { requestId: 'request-2' }),
      aLook(unique('case')),
    ];
    for (const look of looks) await access.append(look);
    const told = await access.of(caseId);
    expect(told.map((look) => [look.at, look.requestId, look.fields])).toEqual([
      [at, 'request-1', ['form']],
      [at, 'request-1', ['representative']],
      [at, 'request-2', ['form']],
      [minutesAfter(1), 'request-1', ['form']],
    ]);
    expect(told[0]).toEqual(aLook(caseId));
  });

  it('tell every look at a case, however often it was looked at', async () => {
    const { access } = asked();
    const caseId = unique('case');
    const why = 'х'.repeat(60_000); // 120 kB in UTF-8: twelve of them are more than one answer of DynamoDB holds
    const minutes = Array.from({ length: 12 }, (_, n) => minutesAfter(n));
    for (const instant of minutes) await access.append(aLook(caseId, { at: instant, why }));
    expect((await access.of(caseId)).map((look) => look.at)).toEqual(minutes);
  });
}
