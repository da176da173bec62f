import { editions } from '#domain/regulation/edition.ts';
import { type Words, words } from '#domain/words.ts';
import type { StaffRole } from '../actor.ts';
import { isRowId } from '../file/refs.ts';
import { type Confirmer, type SecondPersonKind, secondPersonActs } from './acts.ts';
import type { Ending } from './held-reception.ts';
import { type Sent, sendingWords } from './paper-handed.ts';
import { confirmersOf, type SecondPerson } from './second-person.ts';

interface Told {
  readonly who: string;
  readonly time: string;
  /** what a reception is to end */
  readonly ending?: Ending | undefined;
  /** which paper is handed over or posted */
  readonly sent?: Sent | undefined;
}

/** What is told to whoever may confirm: who asks, what, by what rule, till when. */
export function secondPersonWords(kind: SecondPersonKind, { who, time, ending, sent }: Told): Words {
  const { ground, words: ofKind } = ending ? endings[ending.what](ending.file) : secondPersonActs[kind];
  const act = sent ? sendingWords(sent) : ofKind;
  const rule = ruleWords(ground);
  return words(
    `Екінші адамның растауы қажет. Сұраған: ${who}. Әрекет: ${act.kk}. Негіз: ${rule.kk}. Соңғы уақыт: ${time}.`,
    `Нужно подтверждение второго лица. Просит: ${who}. Действие: ${act.ru}. Основание: ${rule.ru}. Крайний срок: ${time}.`,
    `A second person must confirm. Asked by: ${who}. What: ${act.en}. Ground: ${rule.en}. Until: ${time}.`,
  );
}

const leavingByRequest = (request: string) => ({
  ground: 'X152',
  words: words(
    `${request} өтініші бойынша кезектен шығуға келген адамды қабылдау: өзін, құжатын және қол қойған өтінішін көрдім, салдары оған айтылды`,
    `прием пришедшего выйти из очереди по заявлению ${request}: видел его самого, его документ и подписанное им заявление о выходе, последствия ему сказаны`,
    `receiving somebody who came to leave the queue by request ${request}: he, his document and the statement that he signed were seen, and he was told what follows`,
  ),
});

/** Of a row of an old list, which keeps no scan: the second hears it too (X332). */
const leavingByRow = (row: string) => ({
  ground: 'X332',
  words: words(
    `ескі тізімнің ${row} жазбасы бойынша кезектен шығуға келген адамды қабылдау: өзін және құжатын көрдім, шығатыны маған айтылды, салдары оған айтылды`,
    `прием пришедшего выйти из очереди по записи старого списка ${row}: видел его самого и его документ, о выходе сказано при мне, последствия ему сказаны`,
    `receiving somebody who came to leave the queue by row ${row} of an old list: he and his document were seen, he said before me that he leaves, and he was told what follows`,
  ),
});

/** A reception by which a place, or a dwelling, is given up has a rule of its own. */
const endings = {
  withdrawal: (request: string) => ({
    ground: 'X112',
    words: words(
      `${request} өтінішін кері қайтарып алуға келген адамды қабылдау: өзін, құжатын және қол қойған өтінішін көрдім`,
      `прием пришедшего отозвать заявление ${request}: видел его самого, его документ и подписанное им заявление об отзыве`,
      `receiving somebody who came to withdraw request ${request}: he, his document and the statement that he signed were seen`,
    ),
  }),
  leaving: (file: string) => (isRowId(file) ? leavingByRow(file) : leavingByRequest(file)),
  refusal: (offer: string) => ({
    ground: 'X282',
    words: words(
      `${offer} ұсынысындағы тұрғын үйден бас тартуға келген адамды қабылдау: өзін және құжатын көрдім, бас тартуы маған айтылды, салдары оған айтылды`,
      `прием пришедшего отказаться от жилища по предложению ${offer}: видел его самого и его документ, отказ сказан при мне, последствия ему сказаны`,
      `receiving somebody who came to refuse the dwelling of offer ${offer}: he and his document were seen, he said before me that he refuses, and he was told what follows`,
    ),
  }),
} as const satisfies Record<Ending['what'], (file: string) => { readonly ground: string; readonly words: Words }>;

/** A paragraph of the regulation, or a rule of Kezek's own by its id. */
function ruleWords(ground: string): Words {
  const { kk, ru, en } = editions.kezek.name;
  return ground.startsWith('X')
    ? words(`${kk}, ${ground}`, `${ru}, ${ground}`, `${en}, ${ground}`)
    : words(`регламенттің ${ground}-тармағы`, `пункт ${ground} регламента`, `paragraph ${ground} of the regulation`);
}

/** Whom to ask, as whoever asks would say it; a row for each who may confirm something. */
const places: Readonly<Record<Confirmer['at'], Partial<Record<StaffRole, Words>>>> = {
  same: {
    operator: words('осы бөлімнің басқа қызметкері', 'другой работник этого отдела', 'another operator of this centre'),
    administrator: words(
      'осы ұйымның басқа әкімшісі',
      'другой администратор этой организации',
      'another administrator of this organisation',
    ),
    registrar: words(
      'осы ұйым кеңсесінің басқа қызметкері',
      'другой сотрудник канцелярии этой организации',
      'another registrar of this organisation',
    ),
    head: words('осы ұйымның басшысы', 'руководитель этой организации', 'the head of this organisation'),
    branchHead: words(
      'Мемлекеттік корпорация филиалының басшысы',
      'руководитель филиала Государственной корпорации',
      'the head of the branch of the Corporation',
    ),
    qualityController: words(
      'қызмет сапасын бақылайтын органның басқа қызметкері',
      'другой сотрудник органа контроля качества услуг',
      'another official of the body that controls the quality of services',
    ),
  },
  oblast: {
    administrator: words('облыс әкімшісі', 'администратор области', 'an administrator of the oblast'),
    supervisor: words('бақылаушы', 'контролирующее лицо', 'a supervisor'),
  },
  otherCentre: {
    operator: words(
      'Мемлекеттік корпорацияның басқа бөлімінің қызметкері',
      'работник другого отдела Государственной корпорации',
      'an operator of another centre of the Corporation',
    ),
  },
};

/** Who may confirm it, told to whoever asks, so that he knows whom to turn to; and who may not, though his role would (X80). */
export function whoConfirms(request: Pick<SecondPerson, 'kind' | 'alone' | 'organisation'>): Words {
  const who = confirmersOf(request).map(({ role, at }) => {
    const told = places[at][role];
    if (!told) throw new Error(`nobody says who a ${role} is who confirms ${request.kind}`);
    return told;
  });
  const listed = (language: keyof Words, or: string) =>
    who
      .map((one) => one[language])
      .reduce((said, one, index) => `${said}${index === who.length - 1 ? or : ', '}${one}`);
  return words(
    `Растай алады: ${listed('kk', ' немесе ')}. Сіз тағайындаған немесе сізді тағайындаған адам растай алмайды.`,
    `Подтвердить может: ${listed('ru', ' или ')}. Не подтверждает тот, кого назначили вы или кто назначил вас.`,
    `It may be confirmed by: ${listed('en', ' or ')}. Not by whom you entered or who entered you.`,
  );
}
