import type { Mark } from '#domain/marks.ts';
import { type Words, words } from '#domain/words.ts';
import type { ComplaintOutcome } from './outcomes.ts';

/** What a complaint is about, as its file says it (para 11). */
interface ComplaintAct {
  readonly name: Words;
  /** a paper of a head, whom the complaint then finds in his own affair (APPK 91) */
  readonly isHeads?: true;
  /** what is owed where it is satisfied, besides an act that is named in words */
  readonly owes: readonly string[];
  /** nothing less than that satisfies it wholly */
  readonly isWhole?: true;
  readonly mark: Mark;
}

// biome-ignore format: a table, one act a row
export const complaintActs = {
  REFUSAL:       { name: words('Дәлелді бас тарту', 'Мотивированный отказ', 'Reasoned refusal'),                                          isHeads: true, owes: ['KEEP_MOMENT'], isWhole: true,    mark: 'V' },
  RETURN:        { name: words('Құжаттардың қайтарылуы', 'Возврат документов', 'Return of the documents'),                                             owes: ['KEEP_MOMENT'], isWhole: true,    mark: 'V' },
  NO_DATA:       { name: words('Мәліметтердің болмауы', 'Отсутствие данных', 'Data unavailable'),                                                      owes: ['KEEP_MOMENT'], isWhole: true,    mark: 'V' },
  SIGNATURE:     { name: words('ЭЦҚ расталмауы', 'ЭЦП не подтверждена', 'Signature not confirmed'),                                                    owes: ['KEEP_MOMENT'], isWhole: true,    mark: 'V' },
  NOT_ACCEPTED:  { name: words('Құжаттарды қабылдаудан бас тарту', 'Отказ в приеме документов', 'Refusal to accept the documents'),                    owes: [],                                mark: 'V' },
  OVERDUE:       { name: words('Мерзімінде шешім шықпауы', 'Решения в срок нет', 'No decision in time'),                                               owes: ['ANSWER_NOW'], isWhole: true,     mark: 'V' },
  REGISTRATION:  { name: words('Есепке қою туралы хабарлама', 'Уведомление о постановке на учет', 'Notice of registration'),                isHeads: true, owes: ['CORRECT_MOMENT'], mark: 'I' },
  TAKEN_IN:      { name: words('Ескі тізімнен тізілімге енгізу', 'Внесение в реестр из старого списка', 'Entry in the register from an old list'), isHeads: true, owes: ['CORRECT_MOMENT'], mark: 'I' },
  REMOVAL:       { name: words('Есептен шығару', 'Снятие с учета', 'Removal'),                                                              isHeads: true, owes: ['RESTORE'], isWhole: true,        mark: 'V' },
  DECISION:      { name: words('Жазба туралы шешім', 'Решение о записи', 'Decision about an entry'),                                        isHeads: true, owes: [],                 mark: 'I' },
  ANSWER:        { name: words('Шағымға жауап', 'Ответ на жалобу', 'Answer to a complaint'),                                                isHeads: true, owes: [],                 mark: 'I' },
  VISIT:         { name: words('Үйге барудан бас тарту не оны аяқтау', 'Отказ в выезде на дом или его закрытие', 'Refusal or closing of a visit at home'),           owes: [],                                mark: 'I' },
  ALLOCATION:    { name: words('Тұрғын үй беру туралы шешім', 'Решение о предоставлении жилища', 'Decision to give a dwelling'),              isHeads: true, owes: [],                 mark: 'I' },
  ROUND:         { name: words('Тұрғын үй бөлу', 'Распределение жилищ', 'Allocation of dwellings'),                                          isHeads: true, owes: [],                 mark: 'I' },
  CONDUCT:       { name: words('Әрекет не әрекетсіздік', 'Действие или бездействие', 'Act or omission'),                                               owes: [],                 mark: 'S' },
} as const satisfies Record<string, ComplaintAct>;

export type ComplaintActId = keyof typeof complaintActs;
export const complaintActIds = Object.keys(complaintActs) as [ComplaintActId, ...ComplaintActId[]];

/** What follows of a satisfied complaint (APPK 100(2)): an act of this kind, or one that is named in words. */
export const owedActIds = ['RESTORE', 'CORRECT_MOMENT', 'KEEP_MOMENT', 'ANSWER_NOW', 'OTHER_ACT'] as const;
export type OwedActId = (typeof owedActIds)[number];

// biome-ignore format: a table, one act a row
export const owedActs: Readonly<Record<OwedActId, Words>> = {
  RESTORE:        words('есепте қалпына келтіру мәселесі қойылады', 'ставится вопрос о восстановлении на учете', 'the restoration is proposed'),
  CORRECT_MOMENT: words('кезектілік уақытын түзету мәселесі қойылады', 'ставится вопрос об исправлении момента очередности', 'the correction of the moment is proposed'),
  KEEP_MOMENT:    words('кезектілік уақыты сақталып, өтініш қайта қаралады', 'момент очередности сохраняется, заявление рассматривается снова', 'the priority moment is kept and the request is examined again'),
  ANSWER_NOW:     words('өтініш бойынша шешім шығарылады', 'по заявлению выносится решение', 'the request is decided'),
  OTHER_ACT:      words('жауапта көрсетілген әрекет', 'действие, указанное в ответе', 'the act that the answer names'),
};

interface Granted {
  readonly act: ComplaintActId;
  readonly outcome: ComplaintOutcome;
  /** the days for it were over */
  readonly isLate?: true | undefined;
}

/** May an answer about this owe that? Whoever is wholly right is owed the act itself, where there is one; no moment is kept by a late one (X165). */
export function mayOwe({ act, outcome, isLate }: Granted, owed: OwedActId): boolean {
  const { owes: all, isWhole }: ComplaintAct = complaintActs[act];
  const owes = all.filter((id) => !(isLate && id === 'KEEP_MOMENT'));
  if (owes.includes(owed)) return true;
  return owed === 'OTHER_ACT' && !(isWhole && owes.length > 0 && outcome === 'SATISFIED');
}
