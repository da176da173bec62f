import { momentWords } from '#domain/time/date-words.ts';
import { type Words, words } from '#domain/words.ts';
import { allowed } from '../allowed-actions.ts';
import type { Application } from '../application.ts';
import { evidenceOf, withdrawalScan } from '../rules/filing/brought.ts';
import { whereWords } from './done-in-name-words.ts';

/** Told as long as its person may take it out: a statement was scanned and nothing was done on it (X99); our own wording [O]. */
export function broughtWords(theCase: Application): Words[] {
  const { recipient = [] }: { readonly recipient?: readonly string[] } = allowed[theCase.status];
  if (!recipient.includes('RemoveDocument')) return [];
  return evidenceOf(theCase).flatMap(({ kind, broughtAt, broughtTo }) =>
    kind === withdrawalScan && broughtAt !== undefined ? [unused({ at: broughtAt, where: broughtTo?.centre })] : [],
  );
}

function unused(brought: Parameters<typeof whereWords>[0]): Words {
  const [when, place] = [momentWords(brought.at), whereWords(brought)];
  return words(
    `Кері қайтарып алу туралы өтініш сканерленді: ${when.kk}, ${place.kk}. Ол бойынша ештеңе жасалған жоқ, өтінішіңіз кері қайтарылмады. Скан қажет болмаса, оны жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде алып тастаңыз.`,
    `Заявление об отзыве отсканировано: ${when.ru}, ${place.ru}. По нему ничего не сделано, ваше заявление не отозвано. Если скан не нужен, уберите его в личном кабинете или в любом отделе Государственной корпорации.`,
    `A statement of withdrawal was scanned: ${when.en}, ${place.en}. Nothing was done on it, and your request is not withdrawn. If the scan is not needed, take it out in the cabinet or at any desk of the State Corporation.`,
  );
}
