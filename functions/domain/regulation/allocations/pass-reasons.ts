import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';

interface PassReasonRow {
  /** the article, as people cite it; absent: a rule of this house */
  readonly article?: string;
  readonly mark: Mark;
  readonly text: Words;
}

/** Why somebody is passed over for a dwelling: each is computed, never typed, and his place stays (wording-queue 5). */
// biome-ignore format: a table, one reason a row
export const passReasons = {
  AREA_TOO_SMALL:   { article: '75', mark: 'V', text: words('Алаңы аз: адамға 15 м²-ден кем', 'Площадь мала: менее 15 м² на человека', 'Too small: under 15 m² a person') },
  AREA_TOO_LARGE:   { article: '75', mark: 'V', text: words('Алаңы көп: адамға 18 м²-ден артық', 'Площадь велика: более 18 м² на человека', 'Too large: over 18 m² a person') },
  ROOMS_BY_SEX:     { article: '76', mark: 'V', text: words('Бір бөлмеде әртүрлі жыныстағы адамдар болады', 'Лица разного пола в одной комнате', 'Persons of different sex would share a room') },
  FLOOR_UNSUITABLE: { article: '76', mark: 'V', text: words('Қабаты денсаулыққа сай емес', 'Этаж не подходит по здоровью', 'The floor does not suit the state of health') },
  OTHER_LOCALITY:   { article: '76', mark: 'V', text: words('Басқа елді мекенде не жайлы емес, ересектердің бәрі келіскен жоқ', 'Другой населенный пункт или не благоустроено, согласны не все взрослые', 'In another locality or not comfortable, and not all adults agree') },
  OFFERED_IN_ROUND: { mark: 'I', text: words('Осы бөлуде сізге ұсыныс жасалған', 'В этом распределении вам уже предлагали', 'You have had an offer in this round') },
  NOT_REACHED:      { mark: 'I', text: words('Тапсыру мүмкін болмады', 'Не удалось вручить', 'The offer could not be delivered') },
  NO_TURN:          { article: '74', mark: 'I', text: words('Тұрғын үйлер сізге дейін бөлінді', 'Жилища распределены до вас', 'The dwellings were allocated before your turn') },
} as const satisfies Record<string, PassReasonRow>;

export type PassReason = keyof typeof passReasons;
export const passReasonIds = Object.keys(passReasons) as [PassReason, ...PassReason[]];
