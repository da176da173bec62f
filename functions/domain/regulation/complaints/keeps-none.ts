import { type Words, words } from '#domain/words.ts';

/** X326: why a complaint about a round has no dwelling of it wait, as whoever complains reads it; a closed table. */
export const keepsNone = {
  LATE: words('шағым мерзімінен кеш берілді', 'жалоба подана после срока', 'the days for the complaint were over'),
  NOT_RUNNING: words('бөлу жүріп жатқан жоқ', 'распределение не идет', 'the round does not run'),
  NO_ENTRY: words(
    'сіз бұл бөлудің тізімдерінде тұрған жоқсыз',
    'вы не состоите в списках этого распределения',
    'you stand on no list of the round',
  ),
  ONCE: words(
    'сіздің не отбасыңыздың шағымы бойынша бұл бөлуде тұрғын үй бір рет ұсталған',
    'по жалобе вашей или вашей семьи жилище в этом распределении уже удерживалось',
    'by a complaint of yours or of your family a dwelling of this round has waited once',
  ),
  HAS_OFFER: words(
    'сізге осы бөлуде тұрғын үй ұсынылған',
    'вам предложено жилище в этом распределении',
    'you are offered a dwelling of this round',
  ),
  REFUSED: words(
    'осы бөлуде ұсынылған тұрғын үйден өзіңіз бас тарттыңыз',
    'вы сами отказались от предложенного в этом распределении жилища',
    'you have refused what you were offered in this round',
  ),
  NONE_BEHIND: words(
    'тізіміңізде сізден кейін тұрған адамға тұрғын үй ұсынылған жоқ',
    'никому из вашего списка, кто стоит за вами, жилище не предложено',
    'nobody who stands behind you on your list is offered a dwelling',
  ),
  DECIDED: words(
    'сіздікі бола алатын тұрғын үй туралы шешім шығып қойған',
    'о жилище, которое могло быть вашим, уже решено',
    'the dwelling that could have been yours is decided already',
  ),
  OVER: words(
    'тұрғын үйдің күту мерзімі өтті',
    'срок, в который жилище ждало, истек',
    'the days for which the dwelling waited are over',
  ),
} as const satisfies Record<string, Words>;

export type KeepsNone = keyof typeof keepsNone;
export const keepsNoneIds = Object.keys(keepsNone) as [KeepsNone, ...KeepsNone[]];
