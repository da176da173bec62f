import { plan } from '#casework/execute.ts';
import { requestOf } from '#casework/papers/amendment-text.ts';
import { addressOf, dwellingOf } from '#casework/papers/offer-file.ts';
import { allocationContent } from '#casework/papers/offer-paper.ts';
import { paperBytes } from '#casework/papers/paper.ts';
import { sealed } from '#casework/papers/result-paper.ts';
import type { Plan } from '#casework/ports/commit.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import { housedBy } from '#casework/register/housed-by.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { OfferCommand } from '#domain/offer/command.ts';
import type { OwnEvent, Vote } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { entryName } from '#domain/queue/list.ts';
import { overrideGrounds } from '#domain/regulation/allocations/override-grounds.ts';
import { ok, refused } from '#domain/result.ts';
import type { OnEntry, Signable } from './signable.ts';

const given = (votes: readonly Vote[], wanted: Vote['vote']): number =>
  votes.filter(({ vote }) => vote === wanted).length;

/** X206: what is given out of the order is published as that, with how the commission voted. */
function groundOf(override: Offer['override'], votes: readonly Vote[]): Pick<OnEntry, 'ground' | 'told'> {
  if (!override) return { ground: '77' };
  const { told } = overrideGrounds[override.ground];
  return {
    ground: override.ground === 'DIED_ON_DUTY' ? overrideGrounds.DIED_ON_DUTY.article : '77',
    told: { publicGround: told, votes: { for: given(votes, 'FOR'), against: given(votes, 'AGAINST') } },
  };
}

/** 77: the decision to provide a dwelling: its person is housed and the dwelling is his, in one commit. */
export const allocationDecision: Signable<Offer, OfferCommand, OwnEvent> = {
  kind: offer,
  action: 'SignAllocation',
  draftOf: ({ minutes, entry, status, override }) =>
    minutes?.chair && status === 'AWAITING_SIGNATURE'
      ? {
          ...{ result: 'PROVIDED', type: 'ALLOCATION_DECISION', record: minutes.paper.id },
          onEntry: { entry, change: { does: 'HOUSED' }, ...groundOf(override, minutes.votes) },
        }
      : undefined,
  signedWith: ({ decision }) => decision?.paper.id,
  bytes: async (file, issue, deps) => {
    const [theCase, home] = await Promise.all([requestOf(file, deps), dwellingOf(file, deps)]);
    const content = allocationContent(file, { home, address: await addressOf(home, deps), now: issue.issuedAt });
    return sealed(issue.id, await paperBytes(theCase, content, issue, deps));
  },
  commandOf: ({ paper, signature, certificateSha256, certificateSerial, signedBy, official }) => ({
    ...{ type: 'SignAllocation', paper: paper.paper, signature, certificateSha256, certificateSerial },
    ...{ verificationCode: paper.verificationCode, draftRecord: paper.draftRecord, signedBy, official },
  }),
  /** two entries of his may have become one since he was offered it, and he may have come to have another dwelling */
  facts: async (file, deps) => {
    const [{ beside }, identity] = await Promise.all([
      holdersOf(file.entry.provider, file.subject, deps.cases),
      deps.register.entry(file.entry),
    ]);
    const hasKeysElsewhere = identity !== undefined && (await housedBy(file, identity, deps)).is === 'GIVEN';
    return { isBeside: beside === entryName(file.entry), hasKeysElsewhere };
  },
  beside: async ({ id, dwelling: home, allocation }, { now, requestId }, { cases }) => {
    const file = await cases.load(dwelling, home);
    const command = { type: 'AssignDwelling', allocation, offer: id } as const;
    const planned = plan(dwelling, file, { fileId: home, command, actor: { kind: 'machine' }, now, requestId });
    if (planned.ok && planned.value) return ok([planned.value as Plan]);
    const isComplainedOf = !planned.ok && planned.error.code === 'DWELLING_COMPLAINED_OF';
    return refused(isComplainedOf ? 'DWELLING_COMPLAINED_OF' : 'DWELLING_ELSEWHERE');
  },
};
