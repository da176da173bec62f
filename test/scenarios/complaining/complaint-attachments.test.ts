import { describe, expect, it } from 'vitest';
import { attachToComplaint, startComplaintUpload } from '#casework/acts/complaining/attach-document.ts';
import type { Actor, StaffActor } from '#domain/actor.ts';
import { newId, type PersonId } from '#domain/ids.ts';
import type { ComplaintAttachmentId } from '#domain/regulation/complaints/attachments.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { paperText } from '#http/views/paper-text.ts';
import { pdf } from '#test/builders/doors/an-office.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aListedPerson } from '#test/scenarios/harness/amending.ts';
import { officials, operator, registrar } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

let made = 0;

async function aComplainant() {
  const listed = await aListedPerson();
  const { service } = listed;
  const { deps } = service;
  const own = { kind: 'recipient', person: (await deps.keyring.personOf(citizen().iin)) as PersonId } as const;
  const at = { type: 'application/pdf', bytes: pdf() };
  return {
    ...listed,
    ...complaining(service),
    own,
    starts: (complaintId: string, actor: Actor, size = 1000, contentType = at.type) =>
      startComplaintUpload({ complaintId, contentType, size }, { actor, now: deps.clock.now() }, deps),
    attaches: async (
      complaintId: string,
      actor: Actor | StaffActor,
      {
        kind = 'EVIDENCE',
        bytes = at.bytes,
        contentType = at.type,
      }: Partial<{ kind: ComplaintAttachmentId; bytes: Uint8Array; contentType: string }> = {},
    ) => {
      made += 1;
      const documentId = newId('document', made);
      service.deps.documents.upload(complaintId, documentId, bytes);
      for (const _ of ['once', 'brought again'])
        await actAtOnce(service, actor, (acting) =>
          attachToComplaint({ complaintId, documentId, kind, contentType }, acting, deps),
        );
      return documentId;
    },
  };
}
const refusedAs = (code: string, field?: string) => ({
  refusal: { code, ...(field ? { fields: [{ field }] } : {}) },
});

describe('what is attached to a complaint (X187)', () => {
  it('is brought from the cabinet until the answer is drafted, and named by the signed answer', async () => {
    const { service, own, complains, attaches, theComplaint, namesReviewer, draftsAnswer, signsAnswer } =
      await aComplainant();
    const id = await complains({ office: 'uralsk' });
    const first = await attaches(id, own, { kind: 'DECISION' });
    await namesReviewer(id);
    const second = await attaches(id, own);
    const { documents } = await theComplaint(id);
    expect(documents).toMatchObject([
      { id: first, kind: 'DECISION', foundType: 'application/pdf', readable: true },
      { id: second, kind: 'EVIDENCE' },
    ]);
    expect(service.deps.documents.copies().map((copy) => copy.id)).toEqual(expect.arrayContaining([first, second]));
    await draftsAnswer(id);
    await expect(attaches(id, own)).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    await signsAnswer(id);
    const { answer, papers } = await theComplaint(id);
    expect(answer).toBeDefined();
    const bytes = await service.deps.documents.readPaper(papers.COMPLAINT_ANSWER as never);
    expect(paperText(bytes)).toContain('Рассмотрены приложения: Обжалуемое решение; Доказательство.');
    expect(JSON.parse(new TextDecoder().decode(bytes)).attachments).toMatchObject([
      { id: first, kind: 'DECISION', sha256: documents?.[0]?.sha256 },
      { id: second, kind: 'EVIDENCE' },
    ]);
    expect(service.isAtRest()).toBe(true);
  });

  it('is scanned at the desk by whoever took it there, on that day alone', async () => {
    const { service, theCase, complainsAtDesk, attaches, theComplaint } = await aComplainant();
    const id = await complainsAtDesk({ file: theCase.id });
    await attaches(id, operator, { kind: 'STATEMENT' });
    expect((await theComplaint(id)).documents).toMatchObject([{ kind: 'STATEMENT', by: operator.staff }]);
    const colleague = { ...operator, staff: 'staff_another_operator' } as StaffActor;
    await expect(attaches(id, colleague)).rejects.toMatchObject(refusedAs('CASE_NOT_FOUND'));
    await service.skipDays(1);
    await expect(attaches(id, operator)).rejects.toBeDefined();
    expect((await theComplaint(id)).documents).toHaveLength(1);
  });

  it('of a letter is scanned by the registrar, who adds nothing to what came otherwise', async () => {
    const { complainsByPost, complains, attaches, theComplaint, theCase } = await aComplainant();
    const letter = await complainsByPost({ office: 'uralsk' });
    await attaches(letter, registrar, { kind: 'STATEMENT' });
    expect((await theComplaint(letter)).documents).toMatchObject([{ by: registrar.staff }]);
    const other = await complains({ file: theCase.id });
    await expect(attaches(other, registrar)).rejects.toMatchObject(refusedAs('NOT_IN_THIS_STATUS'));
    await expect(attaches(letter, officials.head)).rejects.toBeDefined();
  });

  it('is looked at as the documents of a request are: type, size, bytes and number', async () => {
    const { own, complains, attaches, starts, service, theComplaint } = await aComplainant();
    const id = await complains({ office: 'uralsk' });
    const started = await starts(id, own);
    expect(started).toMatchObject({ ok: true, value: { limits: { left: { documents: attachmentLimits.documents } } } });
    expect(await starts(id, own, attachmentLimits.bytes + 1)).toMatchObject({
      ok: false,
      error: { code: 'FIELDS_WRONG' },
    });
    expect(await starts(id, own, 10, 'text/html')).toMatchObject({ error: { code: 'UNSUPPORTED_MEDIA_TYPE' } });
    expect(await starts(id, { ...own, person: 'person_other' as PersonId })).toMatchObject({ ok: false });
    await expect(attaches(id, own, { contentType: 'image/png' })).rejects.toMatchObject(
      refusedAs('FIELDS_WRONG', 'contentType'),
    );
    const broken = new TextEncoder().encode('%PDF-1.7 and nothing that opens');
    await expect(attaches(id, own, { bytes: broken })).rejects.toMatchObject(refusedAs('FIELDS_WRONG', 'file'));
    const nothing = attachToComplaint(
      { complaintId: id, documentId: newId('document', 99), kind: 'OTHER', contentType: 'application/pdf' },
      { actor: own, now: service.deps.clock.now(), requestId: 'r' },
      service.deps,
    );
    expect(await nothing).toMatchObject({ ok: false, error: { code: 'UPLOAD_MISSING' } });
    for (let left = attachmentLimits.documents; left > 0; left -= 1) await attaches(id, own);
    await expect(attaches(id, own)).rejects.toMatchObject(refusedAs('DOCUMENTS_TOO_MANY'));
    expect((await theComplaint(id)).documents).toHaveLength(attachmentLimits.documents);
  });
});
