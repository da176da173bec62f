import { officeName } from '../regulation/offices/office-name.ts';
import { oblast } from '../staff/staff.ts';
import type { PlainDate } from '../time/instant.ts';
import { type Words, words } from '../words.ts';

const aboveAll = words('Облыс бақылаушысы', 'Контролирующее лицо области', 'Supervisor of the oblast');

/** What whoever has numbers in a report is called on that date: a provider, a desk, or the supervisor above them. */
export const officeCalled = (office: string, date: PlainDate): Words =>
  office === oblast ? aboveAll : officeName(office, date);
