import { describe, expect, it } from 'vitest';
import { attachToComplaint } from '#casework/acts/complaining/attach-document.ts';
import { correctRow } from '#casework/acts/taking-in/mend-row.ts';
import { correctionsOf } from '#casework/acts/taking-in/read-old-entry.ts';
import { newId } from '#domain/ids.ts';
import { pdf } from '#test/builders/doors/an-office.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { officials, operator } from '#test/scenarios/harness/cast.ts';
import { complaining } from '#test/scenarios/harness/complaining.ts';
import { ofOldList } from '#test/scenarios/harness/of-old-list.ts';
import { actAtOnce } from '#test/scenarios/harness/story.ts';

/** Two of an old list; the first says at a desk that his surname was taken over wrongly. */
async function saidWrong() {
  const world = await ofOldList();
  const { service, theRow } = world;
  const { deps } = service;
  const people = complaining(service);
  const { id: oldEntryId } = await theRow();
  const attaches = async (complaintId: string) => {
    const documentId = newId('document', 1);
    deps.documents.upload(complaintId, documentId, pdf());
    const asked = { complaintId, documentId, kind: 'EVIDENCE', contentType: 'application/pdf' } as const;
    await actAtOnce(service, operator, (acting) => attachToComplaint(asked, acting, deps));
    return documentId;
  };
  const corrects = (complaint: string | undefined) => {
    const source = { kind: 'DOCUMENT', name: 'Жеке куәлік', complaint } as const;
    const asked = { oldEntryId, field: 'surname', value: 'Жаңаев', reason: 'Қате көшірілген', source } as const;
    return actAtOnce(service, officials.executor, (acting) => correctRow(asked, acting, deps));
  };
  return { ...world, ...people, oldEntryId, attaches, corrects };
}
const notKept = { refusal: { code: 'FIELDS_WRONG', fields: [{ field: 'source.complaint' }] } };

describe('what shows that an office took something over wrongly from its old list (X277)', () => {
  it('is scanned at the desk with a complaint, kept there, and named by the correction that its person reads', async () => {
    const { service, theRow, complainsAtDesk, attaches, corrects, oldEntryId, theComplaint } = await saidWrong();
    const complaintId = await complainsAtDesk({ file: oldEntryId });
    await expect(corrects(complaintId)).rejects.toMatchObject(notKept);
    const document = await attaches(complaintId);
    expect((await theComplaint(complaintId)).documents).toMatchObject([{ id: document, kind: 'EVIDENCE' }]);
    await corrects(complaintId);
    const [correction] = await correctionsOf(await theRow(), service.deps);
    expect(correction).toMatchObject({ field: 'surname', after: 'Жаңаев', source: { complaint: complaintId } });
  });

  it('is not named where it is another’s, against another office, or nowhere; and need not be', async () => {
    const { theRow, complains, complainsAtDesk, attaches, corrects } = await saidWrong();
    const ofAnother = await complains({ office: 'uralsk' }, citizen(2));
    const elsewhere = await complainsAtDesk({ office: 'borili' });
    await attaches(elsewhere);
    for (const named of [ofAnother, elsewhere, 'complaint_none'])
      await expect(corrects(named)).rejects.toMatchObject(notKept);
    expect((await theRow()).corrections).toBeUndefined();
    await corrects(undefined);
    expect((await theRow()).corrections).toHaveLength(1);
  });
});
