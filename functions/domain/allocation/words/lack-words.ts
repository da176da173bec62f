import type { Lack } from '../../staff/commission.ts';
import { type Words, words } from '../../words.ts';

/** What keeps one of a commission from his seat; our own wording [O]. */
export const lackWords: Readonly<Record<Lack, Words>> = {
  GONE: words('мекемеде енді қызмет етпейді', 'больше не работает в учреждении', 'serves at the office no more'),
  AWAY: words('қызметте уақытша жоқ', 'временно отсутствует', 'is away'),
  RECUSED: words('ұсыныстан шеттетілген', 'отведен от предложения', 'is recused from an offer'),
  HEADS: words('мекемені басқарады', 'руководит учреждением', 'heads the office'),
};
