import { type Words, words } from '#domain/words.ts';
import type { Typed } from '../kind.ts';
import { type NamedSteps, neighbourOf, stepNamed } from '../outcome.ts';
import { rowOf } from './hold-words.ts';

/** Of what is no system that could be silent. */
const waited = {
  HoldBegan: words('Күту басталды', 'Начато ожидание', 'The wait begins'),
  HoldContinued: words('Күту жалғасуда', 'Ожидание продолжается', 'The wait goes on'),
} as const;
const silence = {
  HoldBegan: words(
    'Сыртқы жүйе уақытша жауап бермейді, күту басталды',
    'Внешняя система временно не отвечает, начато ожидание',
    'A neighbouring system does not answer for the time being; the wait begins',
  ),
  HoldContinued: words(
    'Сыртқы жүйе әлі жауап бермейді',
    'Внешняя система все еще не отвечает',
    'A neighbouring system still does not answer',
  ),
} as const;

type OfSteps = { readonly steps: NamedSteps };
interface HoldOf extends Typed {
  readonly step: string;
  readonly cause: string;
}
const asHold = (event: Typed): HoldOf | undefined =>
  Object.hasOwn(waited, event.type) ? (event as HoldOf) : undefined;

/** What a step of a kind waits for by that cause, older names of steps too; undefined: nobody is asked at it. */
export function waitedFor({ steps }: OfSteps, name: string, cause: string): Words | undefined {
  const step = stepNamed(steps, name, 'hold');
  return steps[step]?.neighbour && rowOf(neighbourOf({ steps }, step, cause)).name;
}

/** The sentence of an event by which a hold begins or goes on, with what is waited for; undefined: it is another event. */
export function holdSentence({ steps }: OfSteps, event: Typed): Words | undefined {
  const hold = asHold(event);
  if (!hold) return undefined;
  const { name, isSilent } = rowOf(neighbourOf({ steps }, stepNamed(steps, hold.step, 'hold'), hold.cause));
  const said = (isSilent ? silence : waited)[hold.type as keyof typeof waited];
  return words(`${said.kk}: ${name.kk}`, `${said.ru}: ${name.ru}`, `${said.en}: ${name.en}`);
}
