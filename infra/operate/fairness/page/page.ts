import { isQueueList, queueLists } from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Language } from '#domain/words.ts';
import type { Report } from '../report.ts';
import { servedBefore } from '../served-before.ts';
import { servingIds } from '../standing.ts';
import { html, Markup } from './markup.ts';
import { overtakenSection, type Shown } from './overtaken-section.ts';
import { type Speech, speechIn } from './speech.ts';
import { stepsSection } from './steps-section.ts';
import { style } from './style.ts';

/** Nothing but its own words and style: no script, no picture or font from anywhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The whole page in one language; `smallest` people or more are told apart. */
export function fairnessPage(report: Report, language: Language, shown: Shown): string {
  const speech = speechIn(language, localDate(report.now));
  const overtaken = servingIds.map((serving) => servedBefore(report, serving, report.now));
  const title = speech.word('title');
  const body =
    report.files === 0
      ? html`<p>${speech.word('nothing')}</p>`
      : html`${overtakenSection(overtaken, speech, shown)}${stepsSection(report, speech, shown)}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><h1>${title}</h1>
${about(report, speech)}
<p class="quiet">${speech.word(shown.smallest > 1 ? 'noNamesPublic' : 'noNames')}</p></header>
<main>${body}</main>
</body>
</html>
`.text;
}

function about({ asked, now, files, unreadable }: Report, speech: Speech): Markup {
  const { list, from, to } = asked;
  const filed = [from, to].map((day) => (day ? speech.date(day) : '…')).join(' – ');
  const facts = [
    `${speech.word('fromJournal')} ${speech.moment(now)}`,
    `${speech.word('files')}: ${speech.number(files)}`,
    ...(list && isQueueList(list) ? [`${speech.word('list')}: ${speech.say(queueLists[list].name)}`] : []),
    ...(from || to ? [`${speech.word('filed')}: ${filed}`] : []),
    ...(unreadable.length > 0 ? [`${speech.word('unreadable')}: ${speech.number(unreadable.length)}`] : []),
  ];
  return html`<p>${facts.join('; ')}</p>`;
}
