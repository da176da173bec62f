import type { Application } from '#domain/application/application.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { canaries } from '#test/builders/words/canaries.ts';
import { type MemoryDocuments, sha256Of } from '#test/fakes/memory-documents.ts';

type Correction = NonNullable<Application['correction']>;

/** What waits for the head of a given notice, by the records that are kept, and that notice as it is stored. */
export const correctedOver = (documents: MemoryDocuments, correction: Correction, kept: (name: string) => string) => ({
  result: signedWith(documents),
  correction: {
    ...correction,
    form: { id: kept('form'), mac: '' },
    record: { id: kept('correction'), mac: '' },
  },
});

function signedWith(documents: MemoryDocuments) {
  const said = { heading: 'Хабарлама', body: `${canaries.name} есепке қойылды` };
  const recipient = { iin: canaries.iin, name: canaries.name };
  const notice = { type: 'REGISTRATION_NOTICE', organisation: 'Әкімдік', issuedAt: '2018-03-02T06:00:00.000Z' };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...notice, recipient, kk: said, ru: said, en: said }));
  const paper = { id: 'paper_1', type: notice.type, sha256: sha256Of(bytes), versionId: 'v1' };
  void documents.storePaper(paper.type, paper.id, bytes);
  return { kind: 'NOTICE' as const, paper, signature: paper, by: officialId('head'), at: notice.issuedAt };
}
