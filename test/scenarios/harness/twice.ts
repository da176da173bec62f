import { expect } from 'vitest';
import type { Fact } from '#domain/amendment/command.ts';
import { application } from '#domain/application/kind.ts';
import type { ClaimChange } from '#domain/file/claims.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';
import { following } from '#test/contracts/stores.ts';
import { deciding } from './amending.ts';
import type { Wish } from './filing.ts';
import { onTheList } from './on-a-list.ts';
import { aService, type Service } from './service.ts';

export const twice: Fact = {
  kind: 'TWICE_ON_RECORD',
  fact: 'Екі жазба табылды',
  source: { kind: 'DOCUMENT', name: 'Тізімді салыстыру актісі' },
  on: '2018-02-19',
};
export const [own, family] = [
  { list: 'veterans', registerNumber: 1 },
  { list: 'public-sector', registerNumber: 1 },
] as const;
export const merging = { purpose: 'MERGING', ground: 'TWO_ENTRIES', facts: [twice], into: family } as const;
export const ofVeterans: Wish = { form: { category: 'veterans' }, documents: [] };

/** What somebody holds, as if an older rule had let it be. */
async function laid({ store }: Service, caseId: string, ...claims: ClaimChange[]) {
  const file = await store.load(application, caseId);
  if (!file) throw new Error(`no ${caseId}`);
  expect(await store.commit({ plans: [following(file, { claims })] })).toEqual([]);
}

/** One person who stands on two lists of one provider, as an old list may have it. */
export async function standingTwice() {
  const service = aService();
  const first = await onTheList(service, 1);
  const person = (await service.theCase()).applicant;
  const key = entryKey('uralsk', person);
  const taken = 'ALREADY_REGISTERED';
  const main = { key, taken, holder: 'uralsk#public-sector#1' } as const;
  await laid(service, first, { ...main, change: 'release' });
  const second = await onTheList(service, 1, ofVeterans);
  const beside = { key: besideKey('uralsk', person), taken, holder: 'uralsk#public-sector#1' } as const;
  await laid(service, second, { ...beside, change: 'take', file: first });
  return { service, first, second, person, ...deciding(service, own) };
}

type Twice = Awaited<ReturnType<typeof standingTwice>>;

/** From the answer to the decision in force. */
export async function decided(
  { namesExaminer, drafts, signs }: Pick<Twice, 'namesExaminer' | 'drafts' | 'signs'>,
  id: string,
) {
  await namesExaminer(id);
  await drafts(id, 'AMENDED', undefined, [twice]);
  await signs(id);
}
