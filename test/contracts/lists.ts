import { expect, it } from 'vitest';
import type { Page } from '#casework/ports/case-lists.ts';
import type { StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { trayOf } from '#domain/file/tasks/tray.ts';
import { nextRungAt } from '#domain/file/terms/rungs.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { type Asked, aCase, aFinishedCase, at, following, minutesAfter, next, opening, unique } from './stores.ts';

type Read = (cursor?: string) => Promise<Page<string>>;

/** Page after page to the end; every page but the last must hold something. */
async function walk(read: Read): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    if (page.items.length === 0 && page.cursor) throw new Error('an empty page in the middle');
    ids.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return ids;
}

const firstCursor = async (read: Read): Promise<string> => {
  const { cursor } = await read();
  if (!cursor) throw new Error('one page holds it all');
  return cursor;
};

/** The same file with a term that it has missed. */
function isLate(theCase: Application): Application {
  const [total] = Object.values(caseIn('ACCEPTED', 'corporation').terms);
  if (!total) throw new Error('no term runs');
  return { ...theCase, terms: { [total.term]: { ...total, state: 'running', rungs: ['breach'] } } };
}

const task = (organisation: string, role: StaffRole, dueAt?: string) => ({
  step: '5.2',
  role,
  organisation,
  openedAt: at,
  dueAt,
});

/** More cases than a page holds: of one applicant, in one tray, the last opened the first due. */
async function manyCases(asked: Asked, count = 55) {
  const organisation = unique('organisation');
  const applicant = unique('person');
  const cases = Array.from({ length: count }, (_, n) =>
    aCase(
      { applicant, openedAt: minutesAfter(n), task: task(organisation, 'registrar', minutesAfter(900 - n)) },
      'ACCEPTED',
    ),
  );
  await Promise.all(cases.map((theCase) => asked().cases.commit({ plans: [opening(theCase)] })));
  return { cases, ids: cases.map(({ id }) => id), applicant, tray: trayOf(organisation, 'registrar') };
}

const commits = async (asked: Asked, ...cases: Application[]) => {
  for (const theCase of cases) await asked().cases.commit({ plans: [opening(theCase)] });
};

export function listsContract(asked: Asked): void {
  const mineOf = (ids: readonly string[], mine: readonly string[]) => ids.filter((id) => mine.includes(id));

  it('tell a tray by due instant and a cabinet newest first, page after page, each case once', async () => {
    const { ids, applicant, tray } = await manyCases(asked);
    const { lists } = asked();
    const newestFirst = [...ids].reverse();
    expect(await walk((cursor) => lists.tray(tray, cursor))).toEqual(newestFirst);
    expect(await walk((cursor) => lists.ofApplicant(applicant, cursor))).toEqual(newestFirst);
    expect(mineOf(await walk((cursor) => lists.open(cursor)), ids)).toEqual(ids);
  });

  it('tell a person’s requests by the key of his name, and a register of incoming documents, newest first', async () => {
    const nameKey = unique('name');
    const cases = [0, 1, 2].map((n) => ({
      ...aCase({ nameKey, openedAt: minutesAfter(n) }, 'ACCEPTED'),
      provider: 'shyngyrlau' as const,
      reached: [{ status: 'AWAITING_RESOLUTION' as const, at: minutesAfter(n) }],
    }));
    await commits(asked, ...cases);
    const { lists } = asked();
    const newestFirst = cases.map(({ id }) => id).reverse();
    expect(await walk((cursor) => lists.byName(nameKey, cursor))).toEqual(newestFirst);
    const mine = async (register: string) =>
      mineOf(await walk((cursor) => lists.incoming(register, cursor)), newestFirst);
    expect([await mine('shyngyrlau#2018'), await mine('shyngyrlau#2017')]).toEqual([newestFirst, []]);
  });

  it('tell the receipts of a centre’s day, first given first, and of no other day or centre', async () => {
    const centre = 'centre-shyngyrlau';
    const [first, second] = ['2018-02-21T04:00:00.000Z', '2018-02-21T18:59:00.000Z'];
    const taken = [second, first, '2018-02-21T19:00:00.000Z'].map((filedAt) => aCase({ centre, filedAt }, 'ACCEPTED'));
    await commits(asked, ...taken);
    const ids = taken.map(({ id }) => id);
    const read = async (book: string) => mineOf(await walk((cursor) => asked().lists.receipts(book, cursor)), ids);
    expect(await read(`${centre}#2018-02-21`)).toEqual([ids[1], ids[0]]);
    expect(await read(`${centre}#2018-02-22`)).toEqual([ids[2]]);
    expect(await read('centre-terekti#2018-02-21')).toEqual([]);
  });

  it('tell every case whose next rung should have been climbed, however many', async () => {
    const { cases, ids } = await manyCases(asked);
    const { lists } = asked();
    const dueAt = nextRungAt(application, cases[0] as Application) ?? '';
    const before = mineOf(await lists.rungsBefore(dueAt), ids);
    const after = mineOf(await lists.rungsBefore(new Date(Date.parse(dueAt) + 1).toISOString()), ids);
    expect([before, [...after].sort()]).toEqual([[], [...ids].sort()]);
  });

  it('go on from a cursor though the case where it points has left the list', async () => {
    const { cases, ids, tray } = await manyCases(asked, 53);
    const read: Read = (cursor) => asked().lists.tray(tray, cursor);
    const first = await read();
    const last = cases.find(({ id }) => id === first.items.at(-1)) as Application;
    await asked().cases.commit({ plans: [following(last, { after: next(last, { task: undefined }) })] });
    const rest = await read(first.cursor);
    expect([...first.items, ...rest.items]).toEqual([...ids].reverse());
  });

  it('refuse a cursor that is not theirs as InvalidCursor, which a door answers with 400', async () => {
    const [mine, other] = [await manyCases(asked, 51), await manyCases(asked, 51)];
    const { lists } = asked();
    const read: Read = (cursor) => lists.tray(mine.tray, cursor);
    const foreign = [
      'not a cursor',
      Buffer.from('{"pk":"case_1"}').toString('base64url'),
      Buffer.from(JSON.stringify({ pk: 'case_1', sk: 'CASE', tray: mine.tray, trayDueAt: '' })).toString('base64url'),
      Buffer.from('null').toString('base64url'),
      await firstCursor((cursor) => lists.tray(other.tray, cursor)),
      await firstCursor((cursor) => lists.ofApplicant(mine.applicant, cursor)),
    ];
    for (const cursor of foreign) await expect(read(cursor)).rejects.toMatchObject({ name: 'InvalidCursor' });
  });

  it('tell an office all its open tasks and what it is late with, the late first, and those alone', async () => {
    const { lists } = asked();
    const organisation = unique('organisation');
    const [early, later] = [minutesAfter(1), minutesAfter(2)];
    const plain = aCase({ task: task(organisation, 'registrar', early) }, 'ACCEPTED');
    const late = isLate(aCase({ task: task(organisation, 'head', later) }, 'ACCEPTED'));
    await commits(asked, plain, late);
    expect((await lists.office(organisation)).items).toEqual([late.id, plain.id]);
    expect((await lists.late(organisation)).items).toEqual([late.id]);
  });

  it('tell an office of a file that waits for nobody’s act only while it is late with it', async () => {
    const { lists } = asked();
    const centre = 'centre-shyngyrlau';
    const atCentre = () => aCase({ channel: 'corporation', centre, reached: [], task: undefined }, 'BEING_SENT');
    const [waits, late] = [atCentre(), isLate(atCentre())];
    await commits(asked, waits, late);
    const listed = await walk((cursor) => lists.office(centre, cursor));
    expect([listed.includes(late.id), listed.includes(waits.id)]).toEqual([true, false]);
    expect(await walk((cursor) => lists.late(centre, cursor))).toContain(late.id);
  });

  it('put a task into the tray of its role, an executor’s into his own, and the undated last', async () => {
    const organisation = unique('organisation');
    const executor = unique('staff');
    const undated = aCase({ task: task(organisation, 'head') });
    const dated = aCase({ task: task(organisation, 'head', minutesAfter(5)) });
    const own = aCase({ task: task(organisation, 'executor', at), executor });
    await commits(asked, undated, dated, own);
    const { lists } = asked();
    expect((await lists.tray(trayOf(organisation, 'head'))).items).toEqual([dated.id, undated.id]);
    expect((await lists.tray(trayOf(organisation, 'executor', executor))).items).toEqual([own.id]);
    expect((await lists.tray(trayOf(organisation, 'executor'))).items).toEqual([]);
  });

  it('find a case by its number, and nothing by another', async () => {
    const theCase = aCase();
    await commits(asked, theCase);
    const { lists } = asked();
    expect(await lists.byNumber(theCase.number ?? '')).toBe(theCase.id);
    expect(await lists.byNumber(unique('KZ'))).toBeUndefined();
  });

  it('find a case by the code of its signed paper, and nothing by another', async () => {
    const issued = aFinishedCase();
    const code = unique('code');
    const result = issued.result && { ...issued.result, verificationCode: code };
    await commits(asked, { ...issued, result });
    const { lists } = asked();
    expect(await lists.byVerificationCode(code)).toBe(issued.id);
    expect(await lists.byVerificationCode(unique('code'))).toBeUndefined();
  });

  it('leave out what is finished: ended, nothing held, an issued result registered in E-akimat (5.4)', async () => {
    const open = aCase({ openedAt: minutesAfter(1) });
    const hold = { cause: 'TIMEOUT', since: at, tries: 1, nextTryAt: at };
    const held = aFinishedCase({ openedAt: minutesAfter(2), holds: { '5.6': hold } });
    const unregistered = aFinishedCase({ openedAt: minutesAfter(3), registrations: {} });
    const finished = aFinishedCase({ openedAt: minutesAfter(4) });
    const withdrawn = aFinishedCase({ openedAt: minutesAfter(5), registrations: {}, status: 'WITHDRAWN' });
    const cases = [finished, unregistered, withdrawn, held, open];
    await commits(asked, ...cases);
    const listed = await walk((cursor) => asked().lists.open(cursor));
    const ids = cases.map(({ id }) => id);
    expect(mineOf(listed, ids)).toEqual([open.id, held.id, unregistered.id]);
  });
}
