import type { FormedSheet } from '#casework/ports/papers.ts';
import { preparePapers } from '#casework/signing/prepare-papers.ts';
import { type SigningAnswer, signPapers } from '#casework/signing/sign-papers.ts';
import type { StaffActor } from '#domain/actor.ts';
import { binOf } from '#domain/staff/staff.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { ownIin } from './cast.ts';
import { settle } from './relay.ts';
import { insisting, Refused } from './story.ts';
import type { World } from './world.ts';

/** 5.5: the exact bytes of each file's paper; throws Refused for the first that has none. */
export async function sheetsOf(
  fileIds: readonly string[],
  signer: StaffActor,
  { deps }: Pick<World, 'deps'>,
): Promise<readonly FormedSheet[]> {
  const prepared = await insisting(() => preparePapers(fileIds, { signer, now: deps.clock.now() }, deps));
  return prepared.map(({ outcome }) => {
    if (!outcome.ok) throw new Refused({ code: outcome.error });
    return outcome.value;
  });
}

/** One signature a sheet, all in one call, by the signer's own certificate; the machines follow. */
export async function signSheets(
  sheets: readonly FormedSheet[],
  signer: StaffActor,
  { deps }: Pick<World, 'deps'>,
): Promise<readonly SigningAnswer[]> {
  const role = signer.standsFor ? 'authorisedSigner' : 'head';
  const hand = { iin: ownIin[signer.staff] ?? '', bin: binOf(signer.organisation) ?? '', role } as const;
  const signatures = sheets.map(({ paper, bytes }) => ({ paperId: paper.paperId, cms: aCms(hand, bytes) }));
  const signing = { signer, now: deps.clock.now(), requestId: `sign-${signatures[0]?.paperId}` };
  const answers = await insisting(() => signPapers(signatures, signing, deps));
  await settle();
  return answers;
}
