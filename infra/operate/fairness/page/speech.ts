import { isTerm, terms } from '#domain/application/terms.ts';
import { isQueueList, queueLists } from '#domain/regulation/categories.ts';
import { type Channel, channelNames, channels } from '#domain/regulation/channel.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Language, Words } from '#domain/words.ts';
import type { Delay } from '../delays.ts';
import type { Dimension } from '../report.ts';
import type { Why } from '../served-before.ts';
import { pageWords, reasonWords } from './words.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
/** Below what a length is told in which unit. */
const lengths = [
  [hour, minute, 'minutes'],
  [day, hour, 'hours'],
  [Number.POSITIVE_INFINITY, day, 'days'],
] as const;
const isChannel = (text: string): text is Channel => (channels as readonly string[]).includes(text);

/** How the page speaks in one language. */
export interface Speech {
  readonly language: Language;
  say(words: Words): string;
  word(name: keyof typeof pageWords): string;
  number(value: number, digits?: number): string;
  percent(part: number): string;
  /** milliseconds as minutes, hours or days */
  time(passed: number): string;
  on(moment: number | Instant): string;
  date(date: PlainDate): string;
  moment(instant: Instant): string;
  /** the list, office or channel of a row; undefined: the small ones together */
  group(dimension: Dimension, key: string | undefined): string;
  why(why: Why | Delay): string;
}

/** Speaks that language, and names offices as they were called on that day. */
export function speechIn(language: Language, today: PlainDate): Speech {
  const say = (words: Words): string => words[language];
  const formats = [0, 1].map((digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }));
  const number = (value: number, digits = 0): string => (formats[digits] ?? formats[0])?.format(value) ?? String(value);
  const names: Record<Dimension, (key: string) => string> = {
    list: (key) => (isQueueList(key) ? say(queueLists[key].name) : key),
    office: (key) => say(officeName(key, today)),
    channel: (key) => (isChannel(key) ? say(channelNames[key]) : key),
  };
  const date = (day: PlainDate): string => say(dateWords(day));
  return {
    ...{ language, say, number, date },
    word: (name) => say(pageWords[name]),
    percent: (part) => `${number(part * 100)} %`,
    time: (passed) => {
      const [, long, unit] = lengths.find(([below]) => passed < below) ?? lengths[2];
      return `${number(passed / long, 1)} ${say(pageWords[unit])}`;
    },
    on: (moment) => date(localDate(typeof moment === 'number' ? new Date(moment).toISOString() : moment)),
    moment: (instant) => say(momentWords(instant)),
    group: (dimension, key) => (key === undefined ? say(pageWords.smallTogether) : names[dimension](key)),
    why: ({ reason, term, office }) => {
      const named = term && isTerm(term) ? `${say(terms[term].name)} ` : '';
      return `${named}${say(reasonWords[reason])}${office ? `: ${names.office(office)}` : ''}`;
    },
  };
}
