import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod/mini';
import { type Words, words } from '#domain/words.ts';
import type { ReportView } from '#http/views/report-view.ts';
import type { DemoStage } from './stage.ts';

type Report = z.infer<typeof ReportView>;
type OfficeReport = Report['offices'][number];

/** Of which months it is told: those of the requests of thirty days, and those in which the lists of 2020 were told. */
const months = ['2018-02', '2018-03', '2020-02', '2020-03', '2020-05'] as const;
const secondsAtMost = 20;

const agrees = words(
  'Есептің сандары айтылғандармен сәйкес',
  'Числа отчета сходятся со сказанным',
  'The figures of the report agree with what was told',
);

const same = words(
  'Басшы мен бақылаушы бір сандарды көреді',
  'Руководитель и надзор видят одни и те же числа',
  'The head and the supervisor read the same numbers',
);

/** X226. */
const countedWhen = words(
  'Әрекет жасалған айында, мерзім соңғы күні келетін айда саналады.',
  'Действие считается в том месяце, в котором оно совершено, срок – в том, на который приходится его последний день.',
  'An act is counted in the month in which it was done, a term in the month of its last day.',
);

const byOfficial = words(
  'Соның ішінде лауазымды адамның өзі шешкені, оның логині бойынша (оны басшы мен бақылаушы ғана оқиды):',
  'Из них решено должностным лицом по его усмотрению, по его логину (это читают только руководитель и надзор):',
  'Of these, what an official decided at discretion, by login (only the head and the supervisor read this):',
);

const withName = (name: Words, of: Words | undefined, rest: string): Words => {
  const said = (language: keyof Words) => `${name[language]}${of ? ` – ${of[language]}` : ''}: ${rest}`;
  return words(said('kk'), said('ru'), said('en'));
};

const termWords = (name: Words, { kept, missed, daysLate }: OfficeReport['terms'][number]): Words =>
  words(
    `${name.kk}: мерзімінде ${kept}, бұзылғаны ${missed}${daysLate > 0 ? `, кешіктірілген күндер: ${daysLate}` : ''}`,
    `${name.ru}: в срок ${kept}, нарушено ${missed}${daysLate > 0 ? `, дней опоздания: ${daysLate}` : ''}`,
    `${name.en}: kept ${kept}, missed ${missed}${daysLate > 0 ? `, days late: ${daysLate}` : ''}`,
  );

/** What the supervisor reads of a month for this provider, once it has come to rest: it is counted seconds after it happens. */
async function atRest(stage: DemoStage, month: string): Promise<OfficeReport> {
  const supervisor = stage.as('supervisor');
  const read = async (): Promise<OfficeReport> => {
    const { offices } = await supervisor.does<Report>('readReport', { month });
    const own = offices.find(({ office }) => office === stage.provider);
    if (!own) throw new Error(`the report of ${month} tells nothing of ${stage.provider}`);
    return own;
  };
  let before = await read();
  for (let waited = 0; waited < secondsAtMost; waited++) {
    await pause(1000);
    const now = await read();
    if (isDeepStrictEqual(before, now)) return now;
    before = now;
  }
  return before;
}

/** A month of 2020 of which no story was told is no news, and may not have come by this clock. */
const isTold = ({ countedInReports }: DemoStage, month: string): boolean =>
  month < '2020' || countedInReports.some((told) => told.month === month);

/** Does it count at least what the stories have told of that month? */
const hasAll = ({ figures }: OfficeReport, stage: DemoStage, month: string): boolean =>
  stage.countedInReports
    .filter((told) => told.month === month)
    .every((told) => told.count <= sumOf(figures.filter(({ figure }) => figure === told.figure)));

const sumOf = (figures: readonly { readonly count: number }[]): number =>
  figures.reduce((sum, { count }) => sum + count, 0);

/** What the months that were told came to at the provider, as the supervisor reads it and its head does (X226, X228). */
export async function monthsReport(stage: DemoStage): Promise<void> {
  stage.heading(
    words(
      '13. Айлық есеп: не берілді, не шешілді, қай мерзім сақталды',
      '13. Отчет за месяц: что подано, что решено, какие сроки соблюдены',
      '13. The report of a month: what was filed, what was decided, which terms were kept',
    ),
  );
  stage.say(countedWhen);
  for (const month of months.filter((one) => isTold(stage, one))) {
    const told = await atRest(stage, month);
    const { offices } = await stage.official('head').does<Report>('readReport', { month });
    stage.holds(isDeepStrictEqual(offices, [told]), same);
    stage.holds(hasAll(told, stage, month), agrees);
    const head = words(month, month, month);
    for (const { name, ofName, count } of told.figures) stage.line(head, withName(name, ofName, String(count)));
    for (const term of told.terms) if (term.name) stage.line(head, termWords(term.name, term));
    if (told.officials.length > 0) stage.say(byOfficial);
    for (const { name, ofName, login, official, count } of told.officials)
      stage.line(head, withName(name, ofName, `${count} (${login ?? official})`));
    if (told.figures.length + told.terms.length === 0)
      stage.line(head, words('есептелген ештеңе жоқ', 'ничего не сосчитано', 'nothing was counted'));
  }
}
