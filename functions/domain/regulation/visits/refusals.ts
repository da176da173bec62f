import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';

interface Row {
  readonly paragraph: '13';
  readonly mark: Mark;
  readonly text: Words;
}

/** Why a visit is ended at home without taking the package: each clause of para 13 that is not met. */
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
} as const satisfies Record<string, Row>;

export type VisitRefusalId = keyof typeof rows;
export const visitRefusalIds = Object.keys(rows) as readonly VisitRefusalId[];

export const visitRefusal = (id: VisitRefusalId): Row => rows[id];
