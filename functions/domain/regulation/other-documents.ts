import { type Words, words } from '#domain/words.ts';

/** By what a family member without an IIN is known: a newborn, a foreigner, a person without citizenship (X62) [I]. */
export const otherDocuments = {
  'birth-certificate': words('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
  'foreign-passport': words('Шетел паспорты', 'Паспорт иностранного государства', 'Foreign passport'),
  'residence-permit': words('Ықтиярхат', 'Вид на жительство', 'Residence permit'),
  'stateless-certificate': words(
    'Азаматтығы жоқ адамның куәлігі',
    'Удостоверение лица без гражданства',
    'Certificate of a stateless person',
  ),
} as const satisfies Record<string, Words>;
