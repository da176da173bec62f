import type { Application } from '#domain/application/application.ts';
import { isExecutorGone } from '#domain/application/rules/examining/executor.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';
import { nextStepOf } from './next-step.ts';

/** Who has the step and is gone, away or recused, and who finds somebody else; our own wording [O]. */
const lacking = {
  executor: words(
    'Бұл өтініштің орындаушысы қазір жоқ: көрсетілетін қызметті берушінің басшысы басқа орындаушыны тағайындайды. Мерзім жүре береді.',
    'Исполнителя этого заявления сейчас нет: руководитель услугодателя назначает другого. Срок продолжает идти.',
    'The executor of this request is not there now: the head of the provider names another. The term runs on.',
  ),
  registrar: words(
    'Көрсетілетін қызметті берушіде бұл қадамды орындайтын адам қазір жоқ: орынбасарды оның әкімшісі тағайындайды. Мерзім жүре береді.',
    'У услугодателя этот шаг сейчас некому выполнить: замещающего назначает его администратор. Срок продолжает идти.',
    'Nobody of the provider is there for this step now: its administrator names a substitute. The term runs on.',
  ),
  operator: words(
    'Орталықта бұл қадамды орындайтын адам қазір жоқ: орынбасарды оның әкімшісі тағайындайды. Мерзім жүре береді.',
    'В центре этот шаг сейчас некому выполнить: замещающего назначает его администратор. Срок продолжает идти.',
    'Nobody of the centre is there for this step now: its administrator names a substitute. The term runs on.',
  ),
  head: words(
    'Басшының міндетін атқаратын адам қазір жоқ: бақылаушы басқа көрсетілетін қызметті берушінің басшысын тағайындайды (ӘРПК 67-бап). Мерзім жүре береді.',
    'Исполнять обязанности руководителя сейчас некому: контролирующее лицо назначает руководителя другого услугодателя (АППК, ст. 67). Срок продолжает идти.',
    'Nobody is left to act as the head now: the supervisor names another provider’s head (APPK 67). The term runs on.',
  ),
} as const satisfies Record<string, Words>;

/** X74, X98: since when nobody is there for the step that comes next, as its person is told; undefined: somebody is. */
export function lackingWords(theCase: Application): { readonly since?: Instant; readonly text: Words } | undefined {
  const { lacksHead, lacksHolder } = theCase;
  const actor = nextStepOf(theCase)?.actor;
  const isHeadsTurn = actor === 'head' || (actor === 'executor' && isExecutorGone(theCase));
  if (isHeadsTurn && lacksHead) return { since: lacksHead.since, text: lacking.head };
  if (actor === 'executor' && isExecutorGone(theCase)) return { ...lacksHolder, text: lacking.executor };
  const isTold = actor === 'registrar' || actor === 'operator';
  return lacksHolder && isTold ? { since: lacksHolder.since, text: lacking[actor] } : undefined;
}
