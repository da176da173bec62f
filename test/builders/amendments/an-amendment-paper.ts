import { decisionContent } from '#casework/papers/amendment-paper.ts';
import { type Issue, paperBytes } from '#casework/papers/paper.ts';
import { proposalContent } from '#casework/papers/proposal-paper.ts';
import type { Application } from '#domain/application/application.ts';
import type { MemoryPeople } from '#test/fakes/memory-people.ts';
import { anAmendment } from './an-amendment.ts';

interface World {
  readonly theCase: Application;
  readonly people: MemoryPeople;
  readonly typed: string;
}

/** A paper of an amendment whose facts, source and cure were typed so. */
export async function amendmentPaper(of: 'proposal' | 'decision', { theCase, people, typed }: World, issue: Issue) {
  const fact = { kind: 'BOUGHT', fact: typed, source: { kind: 'COURT', name: typed }, on: '2018-01-10' };
  people.put({ id: 'record_1', kind: 'amendment', content: { facts: [fact], cure: typed }, mac: '' });
  const draft = { outcome: 'AMENDED', record: { id: 'record_1', mac: '' }, by: 'staff_1', at: issue.issuedAt } as const;
  const deps = { people, cases: { load: async () => undefined } };
  const [file, now] = [anAmendment({ draft }), issue.issuedAt];
  const content =
    of === 'proposal'
      ? await proposalContent(file, { now, hasCabinet: false }, deps)
      : await decisionContent(file, { now, missed: undefined }, deps);
  return paperBytes(theCase, content, issue, { people });
}
