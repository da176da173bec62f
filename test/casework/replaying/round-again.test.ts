import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonical } from '#casework/papers/canonical.ts';
import { roundAgain } from '#casework/replaying/round-again.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { roundOf } from '#domain/queue/allocating/round.ts';
import { keptOf } from '#domain/queue/allocating/round-kept.ts';
import { played } from '#test/builders/allocations/a-played-round.ts';
import { aCandidate, aDwelling, anOpening } from '#test/builders/allocations/a-round.ts';
import { aWorld } from '#test/scenarios/harness/world.ts';

const list = 'public-sector';
const opening = anOpening({ [list]: 2 }, { dwellings: [aDwelling('d1'), aDwelling('d2')] });
const { steps } = played(
  opening,
  { [list]: [aCandidate(1), aCandidate(2)] },
  { answers: () => 'CONSENTED', says: () => undefined },
);

interface Bound {
  readonly contents: readonly PaperRef[];
  readonly round: unknown;
}

/** A file that keeps these pages, and whatever lies there instead of one. */
function filed(pages: readonly unknown[], lies: Readonly<Record<string, unknown>> = {}) {
  const refs = pages.map((page, index): PaperRef => {
    const sha256 = createHash('sha256').update(canonical(page)).digest('hex');
    return { id: `paper_${index}`, type: 'ALLOCATION_STEPS', sha256, versionId: 'v1' };
  });
  const readPaper = async ({ id }: PaperRef) => {
    if (id in lies && lies[id] === undefined) throw new Error('it is not there');
    return canonical(lies[id] ?? pages[Number(id.slice(6))]);
  };
  const { people, keyring, documents } = aWorld().deps;
  return {
    pages: refs,
    journal: refs.map((page) => ({ events: [{ type: 'FamiliesAsked', page }] })),
    deps: { people, keyring, documents: { ...documents, readPaper } },
  };
}

describe('the order of a round, computed again', () => {
  it('is the same from its pages, however they were cut', async () => {
    for (const cut of [1, 2, steps.length]) {
      const { journal, deps } = filed([steps.slice(0, cut), steps.slice(cut)]);
      expect(await roundAgain('allocation_1', journal, deps)).toBeUndefined();
    }
  });

  it('names the page and the first value that comes out otherwise', async () => {
    const served = steps.findIndex(({ does }) => does === 'SERVED');
    const falsified = steps.map((step) =>
      step.does === 'SERVED'
        ? {
            ...step,
            offers: step.offers.map((offer) => ({ ...offer, dwelling: offer.dwelling === 'd1' ? 'd2' : 'd1' })),
          }
        : step,
    );
    const { journal, deps } = filed([falsified.slice(0, served), falsified.slice(served)]);
    expect(await roundAgain('allocation_1', journal, deps)).toMatchObject({
      page: { id: 'paper_1' },
      difference: { what: 'ORDER', of: `${served + 1} SERVED offers.0.dwelling`, recorded: 'd2', again: 'd1' },
    });
  });

  it('is of the pages that were written, and of no others', async () => {
    const pages = [steps.slice(0, 2), steps.slice(2)];
    for (const [lies, what] of [
      [{ paper_1: [] }, 'CHANGED'],
      [{ paper_1: undefined }, 'GONE'],
    ] as const) {
      const { journal, deps, pages: kept } = filed(pages, lies);
      expect(await roundAgain('allocation_1', journal, deps)).toEqual({
        page: kept[1],
        difference: { what, of: 'paper_1' },
      });
    }
  });

  it('names a table of contents, or a round kept beside it, that is not as its pages make it (X243)', async () => {
    const pages = [steps.slice(0, 2), steps.slice(2)];
    const { pages: refs } = filed(pages);
    const made = keptOf(roundOf(steps));
    const truly: Bound = { contents: refs, round: made };
    const bound = async ({ contents, round }: Bound) => {
      const { journal, deps } = filed([...pages, contents, round]);
      const [one, other, table, beside] = journal.map(({ events: [event] }) => event?.page);
      const paged = [one, other].map((page) => ({ events: [{ type: 'FamiliesAsked', page }] }));
      const binding = { type: 'PagesBound', pages: 2, contents: table, round: beside };
      return roundAgain('allocation_1', [...paged, { events: [binding] }], deps);
    };
    expect(await bound(truly)).toBeUndefined();
    expect(await bound({ ...truly, contents: refs.toReversed() })).toMatchObject({
      page: { id: 'paper_2' },
      difference: { what: 'ORDER', recorded: 'paper_1', again: 'paper_0' },
    });
    expect(await bound({ ...truly, contents: refs.slice(0, 1) })).toMatchObject({ page: { id: 'paper_2' } });
    const [entry, answer] = made.answers[0] ?? ['', undefined];
    const turned = { ...made, answers: [[entry, { ...answer, is: 'REFUSED' }], ...made.answers.slice(1)] };
    expect(await bound({ ...truly, round: turned })).toMatchObject({
      page: { id: 'paper_3' },
      difference: { what: 'ORDER', recorded: 'REFUSED', again: 'CONSENTED' },
    });
  });

  it('is asked of no file that keeps none', async () => {
    const { deps } = filed([]);
    expect(await roundAgain('case_1', [{ events: [{ type: 'RecordPage', page: 1 } as never] }], deps)).toBeUndefined();
    expect(await roundAgain('allocation_1', [], deps)).toBeUndefined();
  });
});
