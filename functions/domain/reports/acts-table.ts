import type { Instant } from '../time/instant.ts';
import { localDate, localTime } from '../time/local-date.ts';
import { type Language, words } from '../words.ts';
import type { Column } from './columns.ts';
import { figures } from './figures.ts';
import { type NameOf, reportColumns } from './table.ts';

const { month, office, figure, name, of, ofName, official, login } = reportColumns;

/** The columns of the table that acts are given as: those of the report, and which commit of which file it was. */
export const actColumns = {
  ...{ month, office, figure, name, of, ofName, official, login },
  at: words('Уақыты (Орал)', 'Время (Уральск)', 'Time (Oral)'),
  file: words('Іс', 'Дело', 'File'),
  commit: words('Іс журналындағы жазба', 'Запись в журнале дела', 'Entry of its journal'),
} as const;

interface Act extends Pick<Column, 'figure' | 'of' | 'official'> {
  readonly at: Instant;
  readonly file: string;
  readonly commit: number;
}

interface Asked {
  readonly month: string;
  readonly office: string;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** of officials, by their ids */
  readonly logins: ReadonlyMap<string, string>;
}

/** Each act on a line of its own, with the time of day that clocks of the oblast showed. */
export const actLines = (
  acts: readonly Act[],
  { language, nameOf, logins, ...asked }: Asked,
): Readonly<Record<keyof typeof actColumns, string>>[] =>
  acts.map(({ at, file, commit, figure: id, of: detail = '', official: by = '' }) => ({
    ...{ ...asked, figure: id, of: detail, official: by, file, commit: String(commit) },
    login: logins.get(by) ?? '',
    name: figures[id].name[language],
    ofName: nameOf(detail)?.[language] ?? '',
    at: `${localDate(at)} ${localTime(at)}`,
  }));
