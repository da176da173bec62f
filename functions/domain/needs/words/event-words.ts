import { frameEventWords } from '../../file/words/event-words.ts';
import { type Words, words } from '../../words.ts';
import type { NeedsEvent } from '../needs.ts';

/** What each event says in one sentence; our own wording [O]. */
export const eventWords: Readonly<Record<NeedsEvent['type'], { readonly paragraph: string; readonly text: Words }>> = {
  NeedsSaid: {
    paragraph: '75, 76',
    text: words(
      'Отбасының тұрғын үйге қатысты қажеттіліктері айтылды',
      'Сказано, что нужно семье от жилища',
      'It was said what the family needs of a dwelling',
    ),
  },
  ...frameEventWords,
};

export const statusWords = words('Айтылды', 'Сказано', 'Said');
