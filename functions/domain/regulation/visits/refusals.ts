import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';

interface Row {
  readonly paragraph: string;
  readonly mark: Mark;
  readonly text: Words;
  /** of a rule by which what was opened there cannot be filed: what that leaves, and what can be done */
  readonly bar?: { readonly leaves: Words };
}

const stays = words(
  'Кезектегі орныңыз бен уақытыңыз сол қалпында сақталады.',
  'Ваше место и момент очередности остаются прежними.',
  'Your place and your priority moment stay as they are.',
);
const later = words(
  'Ол шешілгеннен кейін өтінішті қайта бере аласыз.',
  'После его решения заявление можно подать снова.',
  'Once that is decided you may file your request again.',
);

/** Why a visit is ended without taking the package: each clause of para 13 that is not met, and each rule that bars a filing (X233). */
const rows = {
  HEALTH_NOT_IMPAIRED: {
    paragraph: '13',
    mark: 'S',
    text: words(
      'ағза функциясының бұзылуы көрсетілмеді және байқалмады',
      'расстройство функций организма не показано и не видно',
      'no disorder of body functions was shown, and none is seen',
    ),
  },
  NOT_PERSISTENT: {
    paragraph: '13',
    mark: 'S',
    text: words(
      'бұзылу уақытша, тұрақты емес',
      'расстройство временное, а не стойкое',
      'the disorder is temporary, not persistent',
    ),
  },
  LIFE_NOT_LIMITED: {
    paragraph: '13',
    mark: 'S',
    text: words(
      'бұзылу тыныс-тіршілігін шектемейді: бөлімге өзі келе алады',
      'расстройство не ограничивает жизнедеятельность: может прийти в отдел сам',
      'the disorder does not limit life activity: he can come to a desk himself',
    ),
  },
  ALREADY_REGISTERED: {
    paragraph: '10.5',
    mark: 'I',
    text: words(
      'осы ауданда (қалада) есепте тұрсыз',
      'Вы уже состоите на учете в этом районе (городе)',
      'you are on the list of this district (city) already',
    ),
    bar: { leaves: stays },
  },
  DUPLICATE_REQUEST: {
    paragraph: '10.5',
    mark: 'I',
    text: words(
      'осы туралы бұрынғы өтінішіңіз қаралып жатыр',
      'Ваше прежнее заявление об этом еще рассматривается',
      'your earlier request for this is still being examined',
    ),
    bar: {
      leaves: words(
        'Ол өзінің кезектілік уақытымен қарала береді.',
        'Оно рассматривается дальше со своим моментом очередности.',
        'It goes on with its own priority moment.',
      ),
    },
  },
  CHANGE_OPEN: {
    paragraph: 'X55',
    mark: 'I',
    text: words(
      'жазбаны өзгерту туралы басқа өтініш қаралып жатыр',
      'другое заявление об изменении записи еще рассматривается',
      'another request for a change of the entry is being examined',
    ),
    bar: { leaves: later },
  },
  MERGE_FIRST: {
    paragraph: '74',
    mark: 'I',
    text: words(
      'сол тізімде басқа жазбаңыз бар: алдымен екеуі біріктіріледі',
      'в том списке есть другая Ваша запись: сначала их объединяют',
      'you have another entry there: the two are merged first',
    ),
    bar: { leaves: later },
  },
  AMENDMENT_OPEN: {
    paragraph: 'X158',
    mark: 'I',
    text: words(
      'жазба туралы мәселе қаралып жатыр',
      'по записи рассматривается вопрос',
      'something about the entry is being decided',
    ),
    bar: { leaves: later },
  },
  OFFER_OPEN: {
    paragraph: 'X203',
    mark: 'I',
    text: words(
      'осы жазба бойынша тұрғын үй ұсынылған',
      'по этой записи предложено жилище',
      'a dwelling is offered by this entry',
    ),
    bar: { leaves: later },
  },
} as const satisfies Record<string, Row>;

export type VisitRefusalId = keyof typeof rows;
export const visitRefusalIds = Object.keys(rows) as readonly VisitRefusalId[];

export const visitRefusal = (id: VisitRefusalId): Row => rows[id];

export const isBarId = (code: string): code is VisitRefusalId =>
  Object.hasOwn(rows, code) && isBar(code as VisitRefusalId);

/** Is it a rule of filing, and not what was seen at home? */
export const isBar = (id: VisitRefusalId): boolean => 'bar' in rows[id];
