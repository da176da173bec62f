import { expect } from 'vitest';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { complaint, complaintsOf } from '#domain/complaint/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { aListedPerson } from '../harness/amending.ts';
import { complaining } from '../harness/complaining.ts';
import { signs } from './complaint-stories.ts';
import { type Played, readingOf, type StoriesOfKind } from './story.ts';

type Listed = Awaited<ReturnType<typeof aListedPerson>>;
type Removed = Played & { readonly listed: Listed };
const listedIn = (played: Played): Listed => (played as Removed).listed;

/** Somebody who was removed and told of it. */
async function removed(): Promise<Removed> {
  const listed = await aListedPerson();
  const id = await listed.proposes();
  await listed.answers(id);
  await listed.namesExaminer(id);
  await listed.drafts(id);
  await listed.signs(id);
  return { service: readingOf(listed.service, id), id, listed };
}

/** The complaints of whoever was removed. */
async function complaints({ theCase, service }: Pick<Listed, 'theCase' | 'service'>): Promise<readonly string[]> {
  return (await service.deps.lists.ofApplicant(complaintsOf(theCase.applicant))).items;
}

/** The head undoes his own removal, as far as he has not yet. */
async function undone(one: Played): Promise<void> {
  const by = complaining(listedIn(one).service);
  const [id = ''] = await complaints(listedIn(one));
  const file = await by.theComplaint(id);
  if (file.status === 'AWAITING_REVIEWER') await by.concedes(id, 'RESTORE');
  await signs({ ...one, id, by } as Played);
}

/** A removal that is complained about: suspended in the filing commit, and fallen in that of the answer (X54, X164). */
export const complainedOfStories: StoriesOfKind = {
  kind: amendment as unknown as Kind,
  way: 'complained of',
  humans: [],
  outages: [],
  walk: {
    begin: removed,
    acts: [
      {
        isDone: ({ suspension }: Amendment) => suspension !== undefined,
        act: (one) => complaining(listedIn(one).service).complains({ file: one.id }),
      },
      { isDone: ({ status }: Amendment) => status === 'NOT_AMENDED', act: undone },
    ],
    days: 30,
    ends: 'NOT_AMENDED',
    expectOnce: async (one) => {
      const listed = listedIn(one);
      const { deps } = listed.service;
      const made = await complaints(listed);
      expect(made).toHaveLength(1);
      const [id = ''] = made;
      const file = await deps.cases.load(complaint, id);
      expect([file?.status, await deps.tokens.of(id), await deps.owed.of(id)]).toEqual(['ANSWERED', [], []]);
      expect((await listed.theEntry())?.status).toBe('ACTIVE');
    },
  },
};
