import { type Words, words } from '../../words.ts';
import type { OldListStatus } from '../status.ts';

/** How far the taking in of an old list is, as its office is told it; our own wording [O]. */
const labels: Readonly<Record<OldListStatus, Words>> = {
  BEING_BROUGHT: words(
    'Ескі тізімнің жолдары жіберілуде',
    'Строки старого списка передаются',
    'Its rows are being brought',
  ),
  SEALED: words(
    'Ескі тізімді басшы мен бақылаушы растайды',
    'Старый список подтверждают руководитель и контролирующее лицо',
    'The head and the supervisor are to confirm it',
  ),
  CONFIRMED: words('Ескі тізім тізілімге енгізілуде', 'Старый список вносится в реестр', 'Its rows come onto the list'),
  TAKEN_IN: words('Ескі тізім тізілімге енгізілді', 'Старый список внесен в реестр', 'It is taken in'),
  DISCARDED: words(
    'Ескі тізімді енгізу тоқтатылды',
    'Внесение старого списка прекращено',
    'Its taking in was given up',
  ),
};

export const statusWords = (status: OldListStatus): Words => labels[status];
