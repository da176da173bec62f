import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueListIds } from '#domain/regulation/categories.ts';
import { html } from '#infra/operate/fairness/page/markup.ts';
import { fairnessPage } from '#infra/operate/fairness/page/page.ts';
import { type Asked, emptyReport, type Report, takeIn } from '#infra/operate/fairness/report.ts';
import { aDelay, aHistory, aStanding, day, type Stood, start } from '#test/builders/lists/a-history.ts';

const now = new Date(start + 200 * day).toISOString();
const languages = ['kk', 'ru', 'en'] as const;

function aReport(stood: readonly Stood[], asked: Asked = {}): Report {
  const report = emptyReport(asked, now);
  for (const one of stood) takeIn(report, aHistory(aStanding(one)));
  return report;
}

/** Each pair served the wrong way round. */
const pairs = (count: number, place: Partial<Stood> = {}, delays: Stood['delays'] = []): Stood[] =>
  Array.from({ length: count }, (_, index): Stood[] => {
    const n = index * 2;
    return [
      {
        n,
        filed: index * 3,
        served: index * 3 + 20.5,
        delays: delays.map((one) => ({ ...one, from: one.from + index * 3, to: one.to + index * 3 })),
        ...place,
      },
      { n: n + 1, filed: index * 3 + 0.5, served: index * 3 + 19.2, ...place },
    ];
  }).flat();

const wholePage = (report: Report, language: (typeof languages)[number] = 'en') =>
  fairnessPage(report, language, { smallest: 1 });
const publicPage = (report: Report) => fairnessPage(report, 'en', { smallest: 10 });

/** The first tag that nothing closes, or that closes nothing; undefined: the page is well-formed. */
function strayTag(page: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = '', own] of page
    .replace(/^<!doctype html>/, '')
    .matchAll(/<(\/?)([a-z0-9]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (own) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.pop();
}

/** How many people each row of the page is about: in those of reasons and of groups who was overtaken, too. */
const peopleTold = (page: string): number[] =>
  [...page.matchAll(/<\/th>((?:<td class="n">[^<]*<\/td>)+)<td class="figure">/g)].flatMap(([, cells = '']) => {
    const told = [...cells.matchAll(/>([^<]*)</g)].map(([, text = '']) => Number(text.replaceAll(',', '')));
    return told.length === 3 ? told.slice(0, 2) : told.slice(0, 1);
  });

describe('the page', () => {
  it.each(languages)(
    'is one file in %s, well-formed, without scripts and without anything from elsewhere',
    (language) => {
      const page = wholePage(aReport(pairs(12)), language);
      expect(strayTag(page)).toBeUndefined();
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|<img|<link|javascript:|\son[a-z]+=|href=|src=|url\(|undefined|NaN|\[object/);
      expect(page.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
      for (const [svg] of page.matchAll(/<svg [^>]*role="img".*/g))
        expect(svg).toMatch(/aria-label="[^"]+"><title>[^<]+</);
      expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
    },
  );

  it('escapes whatever is no markup of its own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = html`<p title="${text}">${text}${[html`<b>${text}</b>`]}</p>`.text;
        expect(strayTag(page)).toBeUndefined();
        expect(page.match(/"/g)?.length).toBe(2);
      }),
    );
    expect(html`<p>${'<script>&"'}</p>`.text).toBe('<p>&lt;script&gt;&amp;&quot;</p>');
  });

  it('names what the journal has no reason for first, even where there is none of it', () => {
    const explained = wholePage(aReport(pairs(3, {}, [aDelay('DRAFT_RETURNED', 2, 20)])));
    const [alarming, first] = [
      explained.indexOf('No reason in the journal'),
      explained.indexOf('The draft of the result was'),
    ];
    expect([alarming > 0, alarming < first]).toEqual([true, true]);
    expect(wholePage(aReport(pairs(3)))).toContain('<code>case_0</code>');
  });

  it('says so where nobody was overtaken, and where there is no file', () => {
    const inOrder = Array.from({ length: 12 }, (_, n): Stood => ({ n, filed: n, served: n + 10 }));
    expect(wholePage(aReport(inOrder))).toContain('Nobody who stands after was served before.');
    expect(wholePage(aReport([]))).toContain('There are no such files.');
  });

  it('is about the list and the days that are asked for', () => {
    const stood = [...pairs(2), ...pairs(3, { list: 'orphans' }).map((one) => ({ ...one, n: one.n + 100 }))];
    expect(aReport(stood, { list: 'orphans' }).files).toBe(6);
    expect(aReport(stood, { from: '2018-01-04', to: '2018-01-04' }).files).toBe(4);
    expect(wholePage(aReport(stood, { list: 'orphans', to: '2018-01-09' }))).toContain('Filed: … – 9 January 2018');
  });
});

describe('the page for outsiders (X138)', () => {
  it('names no request, and no list or office of fewer than ten people', () => {
    const few = pairs(4, { list: 'veterans', provider: 'kaztal' }).map((one) => ({ ...one, n: one.n + 100 }));
    const page = publicPage(aReport([...pairs(12), ...few]));
    expect(page).not.toMatch(/case_|Veterans|Kaztal/);
    expect(page).toContain('Small groups together');
    expect(wholePage(aReport([...pairs(12), ...few]))).toMatch(/Veterans[\s\S]*Kaztal/);
  });

  it('tells nothing of a whole of fewer than ten', () => {
    expect(publicPage(aReport(pairs(4)))).not.toMatch(/<tbody>[\s\S]*<td class="n">/);
  });

  it('tells no more of a group than the number of its people and of their pairs', () => {
    expect(publicPage(aReport(pairs(20)))).not.toContain('Pairs without a reason');
    expect(wholePage(aReport(pairs(20)))).toContain('Pairs without a reason');
  });

  it('tells no number below ten of who was overtaken, whatever the journals are', () => {
    const one = fc.record({
      filed: fc.integer({ min: 0, max: 90 }),
      takes: fc.integer({ min: 1, max: 40 }),
      list: fc.constantFrom(...queueListIds),
      delay: fc.constantFrom('DRAFT_RETURNED', 'REGISTER_SILENT', undefined),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (all) => {
        const page = publicPage(
          aReport(
            all.map(({ filed, takes, list, delay }, n) => ({
              ...{ n, filed, list, served: filed + takes },
              delays: delay ? [aDelay(delay, filed, filed + takes)] : [],
            })),
          ),
        );
        for (const people of peopleTold(page)) expect(people === 0 || people >= 10).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
