// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { readFileSync } from 'node:fs';
import { restorationWord } from '../said-words.mjs';
import { orRather } from './nearest.mjs';

/**
 * What is wrong with a value and how to mend it, to be read after the value; undefined where nothing is.
 * @typedef {(said: string) => string | undefined} Judge
 */

/**
 * @param {string} what
 * @param {readonly string[]} names
 * @returns {Judge}
 */
export const oneOf = (what, names) => (said) =>
  names.includes(said) ? undefined : `is no ${what}: choose one of ${names.join(', ')}${orRather(said, names)}`;

/**
 * @param {string} what
 * @param {{ from: number; to: number }} bounds
 * @returns {Judge}
 */
export const wholeNumber =
  (what, { from, to }) =>
  (said) =>
    /^\d+$/.test(said) && Number(said) >= from && Number(said) <= to
      ? undefined
      : `is no ${what}: choose a whole number from ${from} to ${to}`;

/** A day that the calendar of the world has. */
const isDay = (/** @type {string} */ said) => {
  const [, year, month, day] = (said.match(/^(\d{4})-(\d{2})-(\d{2})$/) || []).map(Number);
  const date = new Date(Date.UTC(year || 0, (month || 0) - 1, day || 0));
  return !Number.isNaN(year) && date.toISOString().slice(0, 10) === said;
};

/** @type {Judge} */
export const day = (said) =>
  isDay(said) ? undefined : 'is no day of the calendar: write it as YYYY-MM-DD, as in 2026-11-30';

const isMoment = (/** @type {string} */ said) => {
  const [, date, time, offset] = said.match(/^([\d-]{10})T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)$/) || [];
  const isTime = (/** @type {string | undefined} */ text) =>
    /^([01]\d|2[0-3])(:[0-5]\d){1,2}(\.\d+)?$/.test(text || '');
  return isDay(date || '') && isTime(time) && (offset === 'Z' || isTime((offset || '').slice(1)));
};

/** @type {Judge} */
export const moment = (said) =>
  isMoment(said)
    ? undefined
    : 'is no moment with its offset: write day, time and offset, as in 2026-12-24T09:00:00+05:00';

const calendarFile = new URL('../../functions/domain/time/calendar.json', import.meta.url);
const toOralMs = 5 * 3600_000;

/** @type {Judge} */
export const momentOfCalendar = (said) => {
  const fault = moment(said);
  if (fault !== undefined) return fault;
  const years = Object.keys(JSON.parse(readFileSync(calendarFile, 'utf8')).years).map(Number);
  const [first, last] = [Math.min.apply(null, years), Math.max.apply(null, years)];
  const year = new Date(Date.parse(said) + toOralMs).getUTCFullYear();
  return year >= first && year <= last
    ? undefined
    : `is outside of the working calendar, which holds ${first} to ${last}: choose a moment of those years`;
};

/** @type {Judge} */
export const firstPort = (said) =>
  /^\d+$/.test(said) && Number(said) > 1023 && Number(said) + 2 < 65536
    ? undefined
    : 'is no port for Kezek, which takes it and the two after it: choose a number from 1024 to 65533';

/** @type {Judge} */
export const jsonObject = (said) => {
  try {
    const value = JSON.parse(said);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return undefined;
  } catch (_error) {
    // told below
  }
  return `is no JSON object: write it in single quotes with every name in double ones, as in '{"caseId": "case_…"}'`;
};

/** @type {Judge} */
export const caseName = (said) =>
  /^\s*[a-z]+_\w+\s*$/.test(said) ||
  /^[\s№]*ш[\s\d–—-]{9,}$/iu.test(said) ||
  said.replace(/[\s.,;:#№–—-]/g, '').length >= 13
    ? undefined
    : 'names no case: give its id (case_…) or the number on its papers (KZ-…)';

/** @type {Judge} */
export const listName = (said) =>
  /^[a-z]+(-[a-z]+)*$/.test(said) ? undefined : 'is no list: give its id, as in public-sector';

/** @type {Judge} */
export const turns = (said) =>
  /^\d+(,\d+)*$/.test(said) ? undefined : 'names no turns: give their numbers, as in 3,14,15';

/** @type {Judge} */
export const restoration = (said) =>
  restorationWord.test(said)
    ? undefined
    : 'is no word of a restoration: choose at most 8 small letters and digits, a letter first, as in r1';

/** @type {Judge} */
export const keyOfRegions = (said) =>
  /:key\/mrk-/.test(said)
    ? undefined
    : 'is no key of several regions, and could be lost as the former one was: give the ARN (…:key/mrk-…) of one made with --multi-region';

/** @type {Judge} */
export const iin = (said) => (/^[0-9]{12}$/.test(said) ? undefined : 'is no IIN: it has twelve digits, count them');

/** @type {Judge} */
export const nameAndValue = (said) =>
  /^[^=]+=/.test(said) ? undefined : 'is no name=value: say it as in --context region=eu-central-1';

/** @type {Judge} */
export const region = (said) =>
  /^[a-z]{2}(-[a-z]+)+-\d$/.test(said) ? undefined : 'is no region of AWS: write it as in eu-central-1';
