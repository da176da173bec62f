import type { NeedsTold } from '#casework/acts/allocating/needs/needs-told.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { localDate } from '#domain/time/local-date.ts';
import { requestsOf } from '../own-files.ts';
import type { DemoStage } from '../stage.ts';
import { headOf } from '../year/head-words.ts';
import type { Standing } from './listed.ts';
import { confirmedWords } from './round-words.ts';

const atOnce = 4;

/** X315: whoever said too long ago how he is reached says it with his family before a round comes, so that nothing waits for that. */
export async function confirmAll(stage: DemoStage, people: readonly Standing[]): Promise<void> {
  const confirmed = await inParallel(people, atOnce, confirms);
  const count = confirmed.filter(Boolean).length;
  if (count > 0) stage.line(headOf(localDate(stage.now), '77'), confirmedWords(count));
}

/** Whether he had to. */
async function confirms(person: Standing): Promise<boolean> {
  const requests = (await requestsOf(person)).filter(({ provider }) => provider === person.provider);
  for (const { id: caseId } of requests) {
    const { needs = {}, contacts } = await person.does<NeedsTold>('readNeeds', { caseId });
    if (!contacts?.isToConfirm) continue;
    const { confirmedOn: _, isToConfirm: __, ...reached } = contacts;
    await person.does('sayNeeds', { caseId, needs, contacts: reached });
    return true;
  }
  return false;
}
