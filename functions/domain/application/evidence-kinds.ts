import { type Words, words } from '#domain/words.ts';

/** What an executor finds of a difference: whether a notice may follow from it, and what it is called. */
interface Finding {
  readonly allowsNotice: boolean;
  readonly name: Words;
}

interface Row {
  readonly paragraph: 'X64' | 'X71';
  readonly text: Words;
  /** what whoever must resolve it does; where there is none, it is a fact and asks for nothing */
  readonly cure?: Words;
  readonly findings: Readonly<Record<string, Finding>>;
}

const opens = (kk: string, ru: string, en: string): Finding => ({ allowsNotice: true, name: words(kk, ru, en) });
const bars = (kk: string, ru: string, en: string): Finding => ({ allowsNotice: false, name: words(kk, ru, en) });

const person = {
  SAME_PERSON: opens('Сол адам', 'Тот же человек', 'The same person'),
  ANOTHER_PERSON: bars('Өзге адам', 'Другой человек', 'Another person'),
} as const;
const samePerson = words(
  'Сол адам ба, тексеріп, не анықтағаныңызды жазыңыз',
  'Проверьте, тот ли это человек, и запишите, что выяснили',
  'Find out whether it is the same person, and record what you found',
);
const registerErrs = opens('Тізілім қателескен', 'Ошибка реестра', 'The register is mistaken');

/** In what the evidence of a request may differ from what was typed, and how each is resolved before a notice (X64, X71). */
// biome-ignore format: a table, one kind of difference a row
export const evidenceKinds = {
  NAME:        { paragraph: 'X64', text: words('Тізілімдегі немесе ЭЦҚ тіркеу куәлігіндегі аты-жөні өтініштегіден өзге', 'Имя в реестре или регистрационном свидетельстве ЭЦП иное, чем в заявлении', 'The name in the register or certificate is another than in the request'), cure: samePerson, findings: person },
  BIRTH_DATE:  { paragraph: 'X64', text: words('Тізілімдегі туған күні ЖСН-дегіден өзге', 'Дата рождения в реестре иная, чем в ИИН', 'The date of birth in the register is another than in the IIN'), cure: samePerson, findings: person },
  CITIZENSHIP: { paragraph: 'X64', text: words('Тізілім бойынша Қазақстан азаматы емес', 'По реестру не является гражданином Казахстана', 'By the register no citizen of Kazakhstan'), cure: words('Азаматтығын немесе қандас мәртебесін тексеріп, не анықтағаныңызды жазыңыз', 'Проверьте гражданство или статус кандаса и запишите, что выяснили', 'Check the citizenship or the status of a kandas, and record what you found'), findings: { REGISTER_ERRS: registerErrs, KANDAS: opens('Қандас', 'Кандас', 'A kandas'), FOREIGNER: bars('Шетелдік', 'Иностранец', 'A foreigner') } },
  DEATH:       { paragraph: 'X64', text: words('Тізілім бойынша қайтыс болған', 'По реестру человек умер', 'By the register the person has died'), cure: words('Қайтыс болғанын тексеріп, не анықтағаныңызды жазыңыз', 'Проверьте сведения о смерти и запишите, что выяснили', 'Check the record of death, and record what you found'), findings: { REGISTER_ERRS: registerErrs, DIED: bars('Қайтыс болған', 'Умер', 'Has died') } },
  ADDRESS:     { paragraph: 'X64', text: words('Тізілімдегі мекенжай осы көрсетілетін қызметті берушінің аумағында емес', 'Адрес в реестре вне территории этого услугодателя', 'The address in the register is outside this provider’s territory'), findings: {} },
  ELSEWHERE:   { paragraph: 'X71', text: words('Өзге көрсетілетін қызметті берушіде есепте тұр', 'Состоит на учете у другого услугодателя', 'Is registered with another provider'), cure: words('Сол көрсетілетін қызметті берушіден сұрап, не анықтағаныңызды жазыңыз', 'Спросите у того услугодателя и запишите, что выяснили', 'Ask that provider, and record what you found'), findings: { REGISTERED_THERE: opens('Сонда есепте тұр', 'Состоит там на учете', 'Is registered there'), NOT_REGISTERED_THERE: opens('Онда есепте тұрған жоқ', 'Там на учете не состоит', 'Is not registered there') } },
} as const satisfies Record<string, Row>;

export type EvidenceKind = keyof typeof evidenceKinds;
const ids = Object.keys(evidenceKinds) as EvidenceKind[];
export const evidenceKindIds = ids as [EvidenceKind, ...EvidenceKind[]];

export const evidenceRow = (kind: EvidenceKind): Row => evidenceKinds[kind];

/** Every word that some difference may be resolved with. */
export const evidenceFindings = [...new Set(ids.flatMap((kind) => Object.keys(evidenceKinds[kind].findings)))] as [
  string,
  ...string[],
];
