import { lines, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';

type Yes = boolean | undefined;

interface Needs {
  readonly expectsChild?: Yes;
  readonly listedIllnesses?: number | undefined;
  readonly isMobilityImpaired?: Yes;
  readonly floorAtMost?: number | undefined;
  readonly agreesToOtherLocality?: Yes;
  readonly agreesToUncomfortable?: Yes;
  readonly wishes?: readonly (keyof typeof wishNames)[] | undefined;
}

/** What somebody prefers, as papers say it; our own wording [O]. */
const wishNames = {
  LOWER_FLOOR: words('төменірек қабат', 'этаж ниже', 'a lower floor'),
  HIGHER_FLOOR: words('жоғарырақ қабат', 'этаж выше', 'a higher floor'),
  MORE_ROOMS: words('бөлмесі көбірек', 'больше комнат', 'more rooms'),
  FEWER_ROOMS: words('бөлмесі азырақ', 'меньше комнат', 'fewer rooms'),
  LARGER: words('алаңы үлкенірек', 'площадь больше', 'a larger area'),
  SMALLER: words('алаңы кішірек', 'площадь меньше', 'a smaller area'),
};

const when = (said: Yes, told: Words): Words | undefined => (said ? told : undefined);

function wished(wishes: readonly (keyof typeof wishNames)[]): Words {
  const all = (language: keyof Words) => wishes.map((wish) => wishNames[wish][language]).join(', ');
  return words(
    `Сай келетіндердің ішінен таңдауым, ретімен: ${all('kk')}.`,
    `Из подходящих выбираю, по порядку: ${all('ru')}.`,
    `Of what suits I choose, in this order: ${all('en')}.`,
  );
}

const floor = (most: number): Words =>
  words(
    `Қалаған қабатым ${most}-қабаттан жоғары емес.`,
    `Желаю этаж не выше ${most}.`,
    `I wish for a floor not above ${most}.`,
  );

const illnesses = (rooms: number): Words =>
  words(
    `Тізбедегі ауру бойынша бөлек бөлме керек адам саны: ${rooms}.`,
    `Число людей, которым нужна отдельная комната по болезни из перечня: ${rooms}.`,
    `How many need a room of their own for an illness on the list: ${rooms}.`,
  );

const ofFamily = (needs: Needs): readonly (Words | undefined)[] => [
  when(
    needs.expectsChild,
    words(
      'Отбасында 22 аптадан асқан жүктілік бар.',
      'В семье есть беременность свыше 22 недель.',
      'There is a pregnancy over 22 weeks in the family.',
    ),
  ),
  needs.listedIllnesses ? illnesses(needs.listedIllnesses) : undefined,
  when(
    needs.isMobilityImpaired,
    words(
      'Жүріп-тұруы қиын адам бар.',
      'Есть человек, которому трудно передвигаться.',
      'Somebody moves with difficulty.',
    ),
  ),
  needs.floorAtMost === undefined ? undefined : floor(needs.floorAtMost),
];

const agreed = (needs: Needs): readonly (Words | undefined)[] => [
  when(
    needs.agreesToOtherLocality,
    words(
      'Басқа елді мекендегі тұрғын үйге бәріміз келісеміз.',
      'На жилище в другом населенном пункте согласны все.',
      'All agree to a dwelling in another locality.',
    ),
  ),
  when(
    needs.agreesToUncomfortable,
    words(
      'Жайлы емес тұрғын үйге бәріміз келісеміз.',
      'На неблагоустроенное жилище согласны все.',
      'All agree to a dwelling that is not comfortable.',
    ),
  ),
];

interface Heading {
  readonly provider: Words;
  readonly registerNumber: number;
  /** how he is reached stands below */
  readonly saysContacts?: boolean;
}

const reachedAsBelow = words(
  'Менімен төмендегі байланыс деректері бойынша хабарласуға болады.',
  'Связаться со мной можно по контактным данным ниже.',
  'I am reached by the contact data below.',
);

/** What whoever stands on a list says of his family's needs, and that the family on record is as it stands (75, 76). */
export const needsMessage = ({ provider, registerNumber: n, saysContacts }: Heading, needs: Needs): Message => ({
  heading: words(
    'Отбасының тұрғын үйге қатысты қажеттіліктері туралы өтініш',
    'Заявление о том, что нужно семье от жилища',
    'Statement of what the family needs of a dwelling',
  ),
  body: lines(
    words(
      `${provider.kk}: реттік нөмірі ${n} жазбам бойынша отбасы құрамы өзгерген жоқ, есептегідей.`,
      `${provider.ru}: по записи с порядковым номером ${n} состав семьи прежний, как на учете.`,
      `${provider.en}: entry with ordinal number ${n}, my family is as it stands on record.`,
    ),
    ...ofFamily(needs),
    ...agreed(needs),
    needs.wishes && needs.wishes.length > 0 ? wished(needs.wishes) : undefined,
    when(saysContacts, reachedAsBelow),
  ),
});
