import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { EditionId } from './edition.ts';

/** The form's «Негіздеме»: why the person needs a dwelling (art. 69), or which item of arts. 67–68 he belongs to. */
export type ApplicationGround = {
  readonly name: Words;
  readonly article: string;
  /** What the package must hold where this ground is named. */
  readonly documents: readonly ('D9' | 'D10')[];
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one ground a row
export const applicationGrounds = {
  'no-dwelling':          { article: '69',     documents: [],      edition: 'housing-law-2015', mark: 'M', name: words('Осы елді мекенде меншік тұрғын үйі жоқ', 'Нет жилища на праве собственности в данном населенном пункте', 'No dwelling in ownership in the locality') },
  'substandard-dwelling': { article: '69',     documents: ['D9'],  edition: 'housing-law-2015', mark: 'M', name: words('Тұрғын үй санитариялық немесе техникалық талаптарға сай емес', 'Жилище не отвечает санитарным или техническим требованиям', 'The dwelling does not meet sanitary or technical requirements') },
  'adjoining-rooms':      { article: '69',     documents: [],      edition: 'housing-law-2015', mark: 'M', name: words('Аралас оқшауланбаған бөлмелерде екі немесе одан да көп отбасы тұрады', 'В смежных неизолированных комнатах проживают две и более семьи', 'Two or more families live in adjoining rooms that are not isolated') },
  'illness-in-family':    { article: '69',     documents: ['D10'], edition: 'housing-law-2015', mark: 'M', name: words('Отбасында ауыр созылмалы ауруы бар адам тұрады', 'В семье есть больной тяжелой формой хронического заболевания', 'A member of the family has a severe chronic illness') },
  'emergency-dwelling':   { article: '69',     documents: [],      edition: 'housing-law-2015', mark: 'M', name: words('Жалғыз тұрғын үйі апатты', 'Единственное жилище является аварийным', 'The only dwelling is in emergency condition') },
  'art-67':               { article: '67',     documents: ['D10'], edition: 'housing-law-2015', mark: 'V', name: words('«Тұрғын үй қатынастары туралы» Заңның 67-бабында аталған санатқа жатады', 'Относится к категории, названной в статье 67 Закона «О жилищных отношениях»', 'Belongs to a category named in art. 67 of the Law "On Housing Relations"') },
  'art-68-1':             { article: '68(1)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Ұлы Отан соғысының ардагерлері және оларға теңестірілген адамдар', 'Ветераны Великой Отечественной войны и приравненные к ним лица', 'Veterans of the Great Patriotic War and persons equated to them') },
  'art-68-2':             { article: '68(2)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('I және II топтағы мүгедектігі бар адамдар', 'Лица с инвалидностью I и II групп', 'Persons with disability of groups I and II') },
  'art-68-3':             { article: '68(3)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Мүгедектігі бар балалары бар немесе оларды тәрбиелеп отырған отбасылар', 'Семьи, имеющие или воспитывающие детей с инвалидностью', 'Families having or raising children with disability') },
  'art-68-4':             { article: '68(4)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Созылмалы аурулардың ауыр түрлерімен ауыратын адамдар', 'Лица, страдающие тяжелыми формами хронических заболеваний', 'Persons with severe forms of chronic diseases') },
  'art-68-5':             { article: '68(5)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Жасына байланысты зейнеткерлер', 'Пенсионеры по возрасту', 'Old-age pensioners') },
  'art-68-7':             { article: '68(7)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Қандастар (2021 жылға дейін – оралмандар)', 'Кандасы (до 2021 года – оралманы)', 'Kandas (oralman before 2021)') },
  'art-68-8':             { article: '68(8)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Экологиялық зілзала немесе төтенше жағдай салдарынан тұрғын үйінен айырылғандар', 'Лишившиеся жилища вследствие экологического бедствия или чрезвычайной ситуации', 'Those who lost their dwelling through an ecological disaster or an emergency') },
  'art-68-9':             { article: '68(9)',  documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('«Алтын алқа», «Күміс алқа» алқаларымен марапатталған аналар, көп балалы отбасылар', 'Матери, награжденные подвесками «Алтын алқа», «Күміс алқа», многодетные семьи', 'Mothers with "Altyn alka" or "Kumis alka", multi-child families') },
  'art-68-10':            { article: '68(10)', documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Міндетін орындау кезінде қаза тапқандардың отбасылары', 'Семьи погибших при исполнении обязанностей', 'Families of those who died on duty') },
  'art-68-11':            { article: '68(11)', documents: ['D10'], edition: 'housing-law-2015', mark: 'P', name: words('Толық емес отбасылар', 'Неполные семьи', 'Incomplete families') },
} as const satisfies Record<string, ApplicationGround>;

export type ApplicationGroundId = keyof typeof applicationGrounds;

export const isApplicationGround = (text: string): text is ApplicationGroundId =>
  Object.hasOwn(applicationGrounds, text);
