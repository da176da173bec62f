import type { Documents } from '#casework/ports/documents.ts';
import type { Application } from '#domain/application/application.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { base64 } from '#http/base64.ts';

type Copy = Application['documents'][number];

const expiresInSeconds = lengthOf('copyAddressLives') / 1000;

/** Where that version is read, for so many seconds. */
export const addressIn = async (
  caseId: string,
  { id, versionId, foundType }: Pick<Copy, 'id' | 'versionId' | 'foundType'>,
  documents: Pick<Documents, 'copyAddress'>,
) => ({
  url: await documents.copyAddress({ caseId, documentId: id, versionId }, foundType),
  expiresInSeconds,
});

/** One e-copy by the version that was attached, whatever was uploaded since; a large one at its address alone. */
export async function copyOf(theCase: Application, document: Copy, documents: Documents) {
  const { id, versionId, foundType: contentType, sha256, size } = document;
  const isSmall = size <= attachmentLimits.answeredBytes;
  const content = isSmall ? base64(await documents.readCopy(theCase.id, id, versionId)) : undefined;
  return { contentType, sha256, content, ...(await addressIn(theCase.id, document, documents)) };
}

const listed = (caseId: string, copies: readonly Copy[], documents: Documents) =>
  Promise.all(
    copies.map(async (document) => {
      const { versionId: _, claimedType: __, foundType: contentType, ...told } = document;
      return { ...told, contentType, ...(await addressIn(caseId, document, documents)) };
    }),
  );

/** All of them, by their addresses; apart from them the scans of a package taken in paper whose word of two it keeps (X115). */
export async function copiesOf({ id: caseId, documents: own, paperBeside }: Application, documents: Documents) {
  const { from, scans } = paperBeside ?? {};
  const ofPaper = from && scans ? { takenInPaper: await listed(from, scans, documents) } : {};
  return { caseId, documents: await listed(caseId, own, documents), ...ofPaper };
}

/** What the access log says of a look at them. */
export const copiesNamed = ({ documents, paperBeside }: Application): string[] =>
  [...documents, ...(paperBeside?.scans ?? [])].map(({ id }) => `document ${id}`);
