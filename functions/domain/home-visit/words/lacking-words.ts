import type { Instant } from '../../time/instant.ts';
import { type Words, words } from '../../words.ts';
import type { HomeVisit } from '../home-visit.ts';

const nobody = words(
  'Бөлімде үйге баратын қызметкер қазір жоқ: орынбасарды оның әкімшісі тағайындайды. Мерзім жүре береді. Құжатты порталда, кез келген бөлімде не өкіл арқылы да бере аласыз.',
  'В отделе сейчас некому выехать на дом: замещающего назначает его администратор. Срок продолжает идти. Документы можно подать также на портале, в любом отделе или через представителя.',
  'Nobody of the centre is there who could come: its administrator names a substitute. The term runs on. Documents are also taken on the portal, at any desk or from a representative.',
);

/** X98: since when nobody is there who could come, who finds somebody, and the other ways; undefined: somebody is. */
export const lackingWords = ({
  lacksHolder,
}: Pick<HomeVisit, 'lacksHolder'>): { readonly since: Instant; readonly text: Words } | undefined =>
  lacksHolder && { since: lacksHolder.since, text: nobody };
