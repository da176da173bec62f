import { describe, expect, it } from 'vitest';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import { type ReplayDeps, replay } from '#casework/replaying/replay.ts';
import { application } from '#domain/application/kind.ts';
import { fold } from '#domain/file/evolve.ts';
import { journalWith, replayDeps } from '#test/builders/allocations/a-replay.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { onTheList } from '#test/scenarios/harness/on-a-list.ts';
import { aService, type Service } from '#test/scenarios/harness/service.ts';
import { deskToReady } from '#test/scenarios/harness/ways.ts';

/** One value of something stored, another in its place. */
const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const moment = Date.parse(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return new Date(moment + 86_400_000).toISOString();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return new Date(moment + 86_400_000).toISOString().slice(0, 10);
  return /[0-9a-f]{64}/.test(text) ? text.replace(/[0-9a-f]{64}/, '0'.repeat(64)) : `${text}x`;
};

/** Every way to change one value somewhere inside, by its path. */
function* mutants(value: unknown, path = ''): Generator<readonly [path: string, changed: unknown]> {
  if (value === null || typeof value !== 'object') {
    if (value !== undefined) yield [path, other(value)];
    return;
  }
  for (const [name, part] of Object.entries(value))
    for (const [of, changed] of mutants(part, path ? `${path}.${name}` : name))
      yield [of, Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }];
}

/** Whom something is of is told by the evidence, by name and number; no digest is made of his hash. */
const isPerson = (path: string) => /(applicant|person|family(Names)?(\.\d+)?|nameKey|signedBy)$/.test(path);

const foldOf = (id: string, journal: readonly CommitRecord[]): unknown =>
  journal.reduce<ReturnType<typeof folded> | undefined>((file, record) => folded(id, file, record), undefined);
const folded = (id: string, file: Parameters<typeof fold>[1], { events, at, commit }: CommitRecord) =>
  fold(application, file as never, { events: events as never, recorded: { id, at, commit } });

interface Lived {
  readonly service: Service;
  readonly id: string;
  readonly journal: readonly CommitRecord[];
  /** the commit that decides */
  readonly decides: number;
}

async function lived(service: Service): Promise<Lived> {
  const id = service.caseAtHand();
  const journal = await service.store.journal(application, id);
  return { service, id, journal, decides: journal.find(({ receipt }) => receipt)?.commit ?? 0 };
}

const stories = {
  'a notice behind another': async () => {
    const service = aService();
    await onTheList(service, 1);
    await service.pass(3600);
    await onTheList(service, 2);
    return lived(service);
  },
  'a refusal at a desk': async () => {
    const service = aService();
    await deskToReady(service, 'refusal');
    return lived(service);
  },
  'a refusal by the machine': async () => {
    const service = aService();
    service.neighbours.forgets(citizen().iin);
    await service.handsPackageAtDesk();
    return lived(service);
  },
} as const;

const replayed = ({ service, id }: Lived, changed: Partial<ReplayDeps>) => replay(id, replayDeps(service, changed));
const withJournal = (of: Lived, journal: readonly CommitRecord[]) =>
  replayed(
    of,
    journalWith(of.service, (found) => (found.at(0)?.at === of.journal.at(0)?.at ? journal : found)),
  );

describe.each(Object.entries(stories))('of %s', (_, live) => {
  it('each value of each event on which it was decided, changed, is found where it is or by the part that it is in', async () => {
    const story = await live();
    const { id, journal, decides } = story;
    const unfound: string[] = [];
    for (const [index, record] of journal.slice(0, decides).entries())
      for (const [path, events] of mutants(record.events)) {
        const changed = journal.with(index, { ...record, events: events as CommitRecord['events'] });
        if (isPerson(path) || isWithoutEffect(id, journal, changed, decides)) continue;
        const { difference } = await withJournal(story, changed);
        const isThere = difference && difference.commit >= record.commit && difference.commit <= decides;
        if (!isThere) unfound.push(`commit ${record.commit}: ${path}`);
      }
    expect(unfound).toEqual([]);
  });

  it('each moment on which it was decided, changed, is found', async () => {
    const story = await live();
    const { id, journal, decides } = story;
    const unfound: string[] = [];
    for (const [index, record] of journal.slice(0, decides).entries()) {
      const changed = journal.with(index, { ...record, at: String(other(record.at)) });
      if (isWithoutEffect(id, journal, changed, decides - 1)) continue;
      const { difference } = await withJournal(story, changed);
      if (!difference || difference.commit > decides) unfound.push(`commit ${record.commit}`);
    }
    expect(unfound).toEqual([]);
  });

  it('each value of its receipt, changed, is found', async () => {
    const story = await live();
    const { journal, decides } = story;
    const record = journal[decides - 1];
    for (const [path, receipt] of mutants(record?.receipt)) {
      if (path.startsWith('editions') || path === 'act') continue;
      const changed = journal.with(decides - 1, { ...record, receipt } as CommitRecord);
      expect([path, (await withJournal(story, changed)).difference?.commit]).toEqual([path, decides]);
    }
  });

  it('a commit left out is found', async () => {
    const story = await live();
    const { journal, decides } = story;
    for (let left = 0; left < decides - 1; left++)
      expect((await withJournal(story, journal.toSpliced(left, 1))).difference).toMatchObject({
        what: 'COMMIT_MISSING',
        of: String(left + 1),
      });
  });

  it('a record that says something else, or is gone, is named; so is a paper', async () => {
    const story = await live();
    const { service, journal, decides, id } = story;
    const before = foldOf(id, journal.slice(0, decides - 1));
    const named = [...new Set(JSON.stringify(before).match(/record_\w+/g) ?? [])];
    expect(named.length).toBeGreaterThan(0);
    const { people, documents } = service.deps;
    for (const record of named) {
      const kept = await people.read(record);
      const saying = (content: object | undefined) => ({
        people: {
          ...people,
          read: async (asked: string) =>
            asked !== record ? people.read(asked) : content && kept && { ...kept, content },
        },
      });
      expect((await replayed(story, saying({ other: 'words' }))).difference).toMatchObject({
        what: 'CHANGED',
        of: record,
      });
      expect((await replayed(story, saying(undefined))).difference).toMatchObject({ what: 'GONE', of: record });
    }
    const torn = { documents: { ...documents, readPaper: async () => new TextEncoder().encode('{}') } };
    expect((await replayed(story, torn)).difference).toMatchObject({
      what: 'CHANGED',
      of: expect.stringContaining('paper_'),
    });
  });
});

/** The file before the decision, and the decision, are the same by it. */
function isWithoutEffect(
  id: string,
  journal: readonly CommitRecord[],
  changed: readonly CommitRecord[],
  decides: number,
): boolean {
  const of = (commits: readonly CommitRecord[]) => JSON.stringify([foldOf(id, commits.slice(0, decides))]);
  try {
    return of(journal) === of(changed);
  } catch {
    return false;
  }
}

describe('number and place', () => {
  const standing = ['registerNumber', 'place', 'listSize'] as const;

  it.each(standing)('of a notice come from the log: another %s is named', async (name) => {
    const story = await stories['a notice behind another']();
    const { journal, decides } = story;
    const changed = journal.map((record) =>
      record.commit === decides
        ? {
            ...record,
            events: record.events.map((event) =>
              'entry' in event ? { ...event, entry: { ...(event.entry as object), [name]: 7 } } : event,
            ),
          }
        : record,
    );
    const { difference } = await withJournal(story, changed);
    expect(difference).toMatchObject({ what: 'STANDING', of: name, recorded: '7', commit: decides });
  });

  it('are others once an act of the log is: whoever stands before is moved behind', async () => {
    const story = await stories['a notice behind another']();
    const { register } = story.service.deps;
    const moved = { day: '2018-03-01', priorityMoment: '2018-03-01T05:00:00.000Z', intakeSequence: 1 };
    const acts: typeof register.acts = async (...asked) =>
      (await register.acts(...asked)).map((item) => (item.sequence === 1 ? { ...item, rank: moved } : item));
    const { difference } = await replayed(story, { register: { ...register, acts } });
    expect(difference).toMatchObject({ what: 'STANDING', of: 'place', recorded: '2', again: '1' });
    const none = await replayed(story, { register: { ...register, acts: async () => [] } });
    expect(none.difference).toMatchObject({ what: 'ACT_MISSING', of: 'public-sector' });
  });
});
