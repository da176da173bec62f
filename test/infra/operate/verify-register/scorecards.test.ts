import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishRegister } from '#casework/publishing/publish-register.ts';
import { verifyPublication } from '#infra/operate/verify-register/verify.ts';
import { scoredOffice, several } from '#test/builders/reports/scorecards.ts';
import { logOf, someSealer } from '#test/fakes/memory-publication.ts';
import { memorySource } from './memory-source.ts';

type Files = ReadonlyMap<string, Uint8Array | string>;

const { files, night } = scoredOffice(
  new Map(
    several(12, 'kept', {
      runs: [{ term: 'examination', dueAt: '2018-05-16T06:00:00.000Z', ended: 'TermMet' }],
    }),
  ),
);
for (const today of ['2018-06-01', '2018-06-02', '2018-06-03']) await night(today);
const last = '2018-06-02';
const ofMay = 'terms/2018-05/2018-06.json';

const found = (of: Files, until = last): string => {
  try {
    verifyPublication(memorySource(of), { until });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const withFile = (name: string, content: Uint8Array | string): Files =>
  new Map<string, Uint8Array | string>(files).set(name, content);

describe('how offices kept their terms, in a publication that somebody changed', () => {
  it('is verified as it was published', () => {
    expect([found(files), files.has(ofMay)]).toEqual(['', true]);
  });

  it('is found out by every byte of every file', () => {
    const missed: string[] = [];
    for (const [name, text] of files) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 7));
        if (found(withFile(name, changed)) === '') missed.push(`${name}, byte ${at}`);
      }
    }
    expect(missed).toEqual([]);
  }, 120_000);

  it('is found out by a file that is left out, cut, lengthened, or stands for another', () => {
    const text = files.get(ofMay) ?? '';
    const without = new Map([...files].filter(([name]) => name !== ofMay));
    const others = [...files].filter(([name]) => name !== ofMay).map(([, other]) => other);
    const changed = [text.slice(1), text.slice(0, -1), `${text} `, ...others].map((one) => withFile(ofMay, one));
    expect([without, ...changed].filter((one) => found(one) === '')).toEqual([]);
    expect(found(withFile('terms/2018-04/2018-06.json', text))).toContain('is of no day and no list');
  });
});

/** What whoever has the key could sign: the days of the given months, each naming what is told of it. */
async function signed(told: Readonly<Record<string, object | string>>, until = last): Promise<Files> {
  const office = scoredOffice();
  const sealer = someSealer();
  const lists = { office: async () => ({ items: [] }), late: async () => ({ items: [] }) };
  for (const [name, what] of Object.entries(told))
    office.prepared.set(`terms/${name}.json`, typeof what === 'string' ? what : `${JSON.stringify(what)}\n`);
  const { publication } = office;
  for (const day of ['2018-05-31', until])
    await publishRegister(day, { log: logOf({}), publication, sealer, lists, names: office.deps.names });
  return office.files;
}
const may = (offices: unknown, more: object = {}) => ({ month: '2018-05', countedIn: '2018-06', offices, ...more });
const kept = (...terms: object[]) => may([{ office: 'uralsk', terms }]);
const row = (due: number, more: object = {}) => ({ term: 'examination', due, ...more });

describe('what is told of terms, whoever signed it', () => {
  it.each<[string, object, string]>([
    ['numbers that add up', kept(row(30, { kept: 20, late: 10 })), ''],
    ['all late', kept(row(10, { kept: 0, late: 10 })), ''],
    ['a number alone', kept(row(30)), ''],
    [
      'its desk, and another kind’s term',
      may([
        ...(kept(row(30, { term: 'amendment.notice' })).offices as object[]),
        { office: 'centre-uralsk', terms: [row(12, { term: 'intake' })] },
      ]),
      '',
    ],
    [
      'another’s desk',
      may([
        { office: 'uralsk', terms: [] },
        { office: 'centre-syrym', terms: [] },
      ]),
      'has no lists',
    ],
    ['nothing', kept(), ''],
    ['numbers that do not add up', kept(row(30, { kept: 20, late: 11 })), 'do not add up'],
    ['nine', kept(row(9)), 'fewer than ten'],
    ['nine late', kept(row(30, { kept: 21, late: 9 })), 'fewer than ten'],
    ['nine in time', kept(row(30, { kept: 9, late: 21 })), 'fewer than ten'],
    ['half of it', kept(row(30, { late: 30 })), 'do not add up'],
    ['less than none', kept(row(10, { kept: 20, late: -10 })), 'do not add up'],
    ['a term twice', kept(row(30), row(30)), 'do not add up'],
    ['a name', kept(row(30, { name: 'Aigerim' })), 'does not say how'],
    ['more than is asked', may([{ office: 'uralsk', terms: [] }], { total: 3 }), 'what is not asked'],
    ['another month', { ...may([]), month: '2018-04' }, 'another month'],
    ['no office', may([]), 'tells nothing of uralsk'],
    ['an office twice', may(['uralsk', 'uralsk'].map((office) => ({ office, terms: [] }))), 'told of already'],
    ['an office without lists', may(['uralsk', 'syrym'].map((office) => ({ office, terms: [] }))), 'has no lists'],
  ])('is not so where it tells %s', async (_, what, finding) => {
    const message = found(await signed({ '2018-05/2018-06': what }));
    if (finding === '') expect(message).toBe('');
    else expect(message).toContain(finding);
  });

  it('is of months of which a day is published', async () => {
    const april = { ...may([{ office: 'uralsk', terms: [] }]), month: '2018-04' };
    expect(found(await signed({ '2018-04/2018-06': april }))).toContain('of which no day is published');
  });

  it('leaves no month out once one was told, but in the first week of the next', async () => {
    const told = { '2018-05/2018-06': kept() };
    expect(found(await signed(told, '2018-07-07'), '2018-07-07')).toBe('');
    expect(found(await signed(told, '2018-07-08'), '2018-07-08')).toContain(
      'no day tells how terms were kept in 2018-06',
    );
    expect(found(await signed({}, '2018-07-08'), '2018-07-08')).toBe('');
  });

  it('is told by each day of the month once it was told', async () => {
    const all = await signed({ '2018-05/2018-06': kept() });
    const stripped = new Map(all);
    const key = someSealer();
    stripped.set('key.pem', await key.publicKey());
    let previous = '';
    for (const name of [...all.keys()].filter((one) => one.startsWith('days/')).sort()) {
      const { scorecards, ...stated } = JSON.parse(String(all.get(name)).split('\n')[0] ?? '');
      const own = createHash('sha256')
        .update(await spki(key))
        .digest('hex');
      const again = { ...stated, previous, key: own, ...(name.includes('06-02') ? {} : { scorecards }) };
      const line = JSON.stringify(again);
      const text = `${line}\n${JSON.stringify({ signature: await key.sign(line) })}\n`;
      previous = createHash('sha256').update(text).digest('hex');
      stripped.set(name, text);
    }
    expect(found(stripped)).toContain('2018-06-02 tells nothing of 2018-05');
  });
});

const spki = async (sealer: ReturnType<typeof someSealer>): Promise<Buffer> =>
  Buffer.from((await sealer.publicKey()).replaceAll(/-----.*-----|\n/g, ''), 'base64');
