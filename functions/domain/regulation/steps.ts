import type { Mark } from '#domain/marks.ts';
import type { EditionId } from './edition.ts';
import type { StepLabelId } from './step-labels.ts';

/** Who acts: people, then the systems that act by themselves. */
export type StepActor =
  | 'recipient'
  | 'operator'
  | 'registrar'
  | 'head'
  | 'executor'
  | 'provider'
  | 'corporationDesk'
  | 'regionalGatewayDesk'
  | 'portal';

/** One action of the regulation. `limit` is that of the text; a person's is enforced by its term, a machine's is measured only. */
export type Step = {
  readonly paragraph: string;
  readonly actor: StepActor;
  readonly limit: { readonly amount: number; readonly unit: 'minute' | 'calendarDay' } | undefined;
  /** of the application's terms: a test looks it up */
  readonly term?: string;
  readonly labels: readonly StepLabelId[];
};

const minutes = (amount: number) => ({ amount, unit: 'minute' }) as const;
const days = (amount: number) => ({ amount, unit: 'calendarDay' }) as const;

/** Paras 5, 8, 9 and 10, all of this edition and in the text's own words [S]. */
export const stepsEvidence = { edition: 'regulation-2017', mark: 'S' } as const satisfies {
  edition: EditionId;
  mark: Mark;
};

// biome-ignore format: a table, one step a row
export const steps = {
  // para 5: within the provider and between him and the Corporation
  P1:   { paragraph: '5.1',   actor: 'operator',            limit: minutes(15), term: 'intake',       labels: ['5.1'] },
  P2:   { paragraph: '5.2',   actor: 'registrar',           limit: minutes(15), term: 'registration', labels: ['5.2'] },
  P3:   { paragraph: '5.3',   actor: 'head',                limit: days(1),     term: 'resolution',   labels: ['5.3'] },
  P4:   { paragraph: '5.4',   actor: 'executor',            limit: days(25),    term: 'examination',  labels: ['5.4 a', '5.4 b', '5.4 c'] },
  P5:   { paragraph: '5.5',   actor: 'head',                limit: days(1),     term: 'signature',    labels: ['5.5'] },
  P6:   { paragraph: '5.6',   actor: 'registrar',           limit: days(1),     term: 'sending',      labels: ['5.6'] },
  P7:   { paragraph: '5.7',   actor: 'operator',            limit: days(1),     term: 'handover',     labels: ['5.7'] },
  // paras 8–9: the State Corporation
  C1:   { paragraph: '8.1',   actor: 'recipient',           limit: minutes(15),                       labels: ['8.1'] },
  C2:   { paragraph: '8.2',   actor: 'operator',            limit: undefined,                         labels: ['8.2'] },
  C3:   { paragraph: '8.3',   actor: 'operator',            limit: minutes(5),                        labels: ['8.3'] },
  C4:   { paragraph: '8.4',   actor: 'corporationDesk',     limit: minutes(2),                        labels: ['8.4'] },
  C5:   { paragraph: '8.5',   actor: 'corporationDesk',     limit: minutes(1),                        labels: ['8.5'] },
  C6:   { paragraph: '8.6',   actor: 'corporationDesk',     limit: minutes(2),                        labels: ['8.6'] },
  C7:   { paragraph: '8.7',   actor: 'operator',            limit: minutes(2),                        labels: ['8.7'] },
  C8:   { paragraph: '9.1',   actor: 'regionalGatewayDesk', limit: minutes(2),                        labels: ['9.1'] },
  C9:   { paragraph: '9.2',   actor: 'provider',            limit: minutes(2),                        labels: ['9.2'] },
  C10a: { paragraph: '9.3',   actor: 'provider',            limit: minutes(5),                        labels: ['9.3 no'] },
  C10b: { paragraph: '9.3',   actor: 'operator',            limit: undefined,                         labels: ['9.3 yes'] },
  C11:  { paragraph: '9.4',   actor: 'recipient',           limit: days(30),    term: 'total',        labels: ['9.4'] },
  // para 10: the portal
  E1:   { paragraph: '10.1',  actor: 'recipient',           limit: undefined,                         labels: ['10.1'] },
  E2:   { paragraph: '10.2',  actor: 'recipient',           limit: undefined,                         labels: ['10.2'] },
  E3:   { paragraph: '10.3',  actor: 'portal',              limit: undefined,                         labels: ['10.3'] },
  E4:   { paragraph: '10.4',  actor: 'portal',              limit: undefined,                         labels: ['10.4'] },
  E5:   { paragraph: '10.5',  actor: 'recipient',           limit: undefined,                         labels: ['10.5 a', '10.5 b', '10.5 c'] },
  E6:   { paragraph: '10.6',  actor: 'portal',              limit: undefined,                         labels: ['10.6'] },
  E7:   { paragraph: '10.7',  actor: 'portal',              limit: undefined,                         labels: ['10.7'] },
  E8:   { paragraph: '10.8',  actor: 'portal',              limit: minutes(2),                        labels: ['10.8'] },
  E9:   { paragraph: '10.9',  actor: 'provider',            limit: undefined,                         labels: ['10.9'] },
  E10:  { paragraph: '10.10', actor: 'provider',            limit: undefined,                         labels: ['10.10'] },
  E11:  { paragraph: '10.11', actor: 'portal',              limit: days(30),    term: 'total',        labels: ['10.11'] },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof steps;
