import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { inParallel } from '#casework/in-parallel.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Otherwise } from './difference.ts';

export interface EvidenceDeps {
  readonly people: People;
  readonly keyring: Pick<Keyring, 'macOf'>;
  readonly documents: Pick<Documents, 'readPaper' | 'readSignature' | 'readCopy'>;
}

const [text, sha256] = [z.string(), z.string()];
const Signature = z.object({ sha256, versionId: text });
const Paper = z.object({ id: z.string().check(z.startsWith('paper_')), type: text, ...Signature.shape });
const Copy = z.object({ id: z.string().check(z.startsWith('document_')), ...Signature.shape });
const Typed = z.object({ id: z.string().check(z.startsWith('record_')), mac: text });

/** One piece of the evidence that a file names, and how it is looked at again. */
interface Piece {
  readonly of: string;
  /** undefined: it is not there */
  look(deps: EvidenceDeps): Promise<'same' | 'other' | undefined>;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const read = async (bytes: Promise<Uint8Array>, expected: string) =>
  bytes.then(
    (found) => (digest(found) === expected ? 'same' : 'other'),
    () => undefined,
  );

/** Packages taken in paper lie with the file they were entered in. */
const elsewhere: readonly string[] = ['scans'];

function piecesIn(caseId: string, value: unknown): Piece[] {
  if (value === null || typeof value !== 'object') return [];
  const own = pieceOf(caseId, value);
  if (own) return [own];
  return Object.entries(value).flatMap(([name, part]) => (elsewhere.includes(name) ? [] : piecesIn(caseId, part)));
}

function pieceOf(caseId: string, value: object): Piece | undefined {
  const [record, paper, copy, signature] = [Typed, Paper, Copy, Signature].map((shape) => shape.safeParse(value));
  if (record?.success) return recordPiece(record.data as z.infer<typeof Typed>);
  if (paper?.success) {
    const ref = paper.data as z.infer<typeof Paper>;
    return { of: ref.id, look: ({ documents }) => read(documents.readPaper(ref), ref.sha256) };
  }
  if (copy?.success) {
    const { id, versionId, sha256: expected } = copy.data as z.infer<typeof Copy>;
    return { of: id, look: ({ documents }) => read(documents.readCopy(caseId, id, versionId), expected) };
  }
  if (!signature?.success) return undefined;
  const ref = signature.data as z.infer<typeof Signature>;
  return {
    of: `signature ${ref.sha256.slice(0, 12)}`,
    look: ({ documents }) => read(documents.readSignature(ref), ref.sha256),
  };
}

const recordPiece = ({ id, mac }: z.infer<typeof Typed>): Piece => ({
  of: id,
  look: async ({ people, keyring }) => {
    const record = await people.read(id);
    if (!record) return undefined;
    const found = await keyring.macOf(new TextDecoder().decode(canonical(record.content)));
    return found === mac ? 'same' : 'other';
  },
});

const atOnce = 10;

/** The first piece of what these name that is not as it was: records by their keyed hash, papers, copies and signatures by their own. */
export async function evidenceAgain(
  caseId: string,
  named: readonly unknown[],
  deps: EvidenceDeps,
): Promise<Otherwise | undefined> {
  const pieces = [
    ...new Map(named.flatMap((each) => piecesIn(caseId, each)).map((piece) => [piece.of, piece])).values(),
  ];
  const looked = await inParallel(pieces, atOnce, async ({ of, look }): Promise<Otherwise | undefined> => {
    const found = await look(deps);
    return found === 'same' ? undefined : { what: found ? 'CHANGED' : 'GONE', of };
  });
  return looked.find((each) => each !== undefined);
}
