import type { StaffRole } from '#domain/actor.ts';
import type { PeriodId } from '#domain/regulation/periods.ts';
import { type Words, words } from '#domain/words.ts';

/**
 * Who may confirm: a role in the organisation for which it is asked, above it in the oblast's own, or, where that
 * organisation has nobody else who may, at the Corporation's other centres (X80).
 */
export interface Confirmer {
  readonly role: StaffRole;
  readonly at: 'same' | 'oblast' | 'otherCentre';
}

export interface SecondPersonAct {
  readonly askedBy: readonly StaffRole[];
  readonly confirmedBy: readonly Confirmer[];
  /** how long it waits for its second person */
  readonly lives: PeriodId;
  /** by what rule two are needed */
  readonly ground: string;
  readonly words: Words;
  /** it stands in a file, from which the family is kept (X70) */
  readonly ofFile?: true;
}

/** Whoever keeps or heads an office, and those above it, so that one administrator alone is never without a second person. */
export const overseers = [
  { role: 'administrator', at: 'same' },
  { role: 'head', at: 'same' },
  { role: 'administrator', at: 'oblast' },
  { role: 'supervisor', at: 'oblast' },
] as const;
/** A colleague of the centre; where an operator has none, of another centre, so that a small centre is never stuck. */
const operators = [
  { role: 'operator', at: 'same' },
  { role: 'operator', at: 'otherCentre' },
] as const;
/** Whoever hands over or posts what is written, of a provider, of a service centre, of the body that controls quality; a head, to whom what came of a complaint is answered. */
const senders = ['registrar', 'operator', 'qualityController', 'head'] as const;
/** Of his own office, whoever of these it has; a supervisor of any. */
const seers = [
  { role: 'registrar', at: 'same' },
  { role: 'head', at: 'same' },
  ...operators,
  { role: 'branchHead', at: 'same' },
  { role: 'qualityController', at: 'same' },
  { role: 'supervisor', at: 'oblast' },
] as const;
/** Above all offices, whoever may give one back its administrator. */
const ofOblast = [
  { role: 'administrator', at: 'oblast' },
  { role: 'supervisor', at: 'oblast' },
] as const;
const byAdministrator = { askedBy: ['administrator'], confirmedBy: overseers, lives: 'staffConfirmation' } as const;

/** What nobody does alone: it is asked by one and confirmed by another person. */
// biome-ignore format: a table, one kind of act a row
export const secondPersonActs = {
  enrolment:    { ...byAdministrator, ground: '7', words: words('қызметкерді тағайындау', 'назначение сотрудника', 'enrolling an official') },
  restoring:    { askedBy: ['administrator', 'supervisor'], confirmedBy: ofOblast, lives: 'staffConfirmation', ground: 'X80', words: words('әкімшісі қалмаған ұйымға әкімші тағайындау', 'назначение администратора организации, в которой его не осталось', 'entering an administrator for an office that has none left') },
  relieving:    { askedBy: ['administrator', 'supervisor'], confirmedBy: ofOblast, lives: 'staffConfirmation', ground: 'X91', words: words('ұйымның жалғыз әкімшісінің жұмысын аяқтау немесе болмайтын күндерін енгізу', 'прекращение работы единственного администратора организации или внесение дней его отсутствия', 'ending the service of an office’s only administrator, or recording an absence') },
  prolonging:   { ...byAdministrator, ground: '7', words: words('қызметкердің жұмыс мерзімін ұзарту', 'продление срока работы сотрудника', 'prolonging a service') },
  ending:       { ...byAdministrator, ground: 'X77', words: words('қызметкердің жұмысын аяқтау', 'прекращение работы сотрудника', 'ending a service') },
  absence:      { ...byAdministrator, ground: 'X77', words: words('қызметкердің болмайтын күндерін енгізу', 'внесение дней отсутствия сотрудника', 'recording an absence') },
  substitution: { ...byAdministrator, ground: 'X34', words: words('орынбасарды тағайындау', 'назначение заместителя', 'naming a substitute') },
  password:     { ...byAdministrator, ground: '7', words: words('қызметкерге жаңа пароль беру', 'новый пароль сотруднику', 'a new password for an official') },
  account:      { askedBy: ['operator'], confirmedBy: operators, lives: 'accountConfirmation', ground: 'X68', words: words('жеке кабинетті ашу немесе оның паролін ауыстыру', 'открытие личного кабинета или замена его пароля', 'opening a cabinet or replacing its password') },
  reception:    { askedBy: ['operator'], confirmedBy: operators, lives: 'accountConfirmation', ofFile: true, ground: 'X93', words: words('өтінішінің нөмірін білмейтін келушіні қабылдау: құжатын және өзін көрдім', 'прием пришедшего без номера заявления: видел его самого и его документ', 'receiving somebody who came without his request’s number: he and his document were seen') },
  takenInPaper: { askedBy: ['operator'], confirmedBy: operators, lives: 'paperConfirmation', ofFile: true, ground: 'X60', words: words('жүйе істемегенде не үйде қағазбен қабылданған құжаттарды енгізу', 'внесение документов, принятых на бумаге при сбое системы или на дому', 'entering documents taken in paper while the system was away, or at home') },
  needsAtDesk:  { askedBy: ['operator'], confirmedBy: operators, lives: 'accountConfirmation', ofFile: true, ground: 'X291', words: words('отбасының тұрғын үйге қатысты қажеттіліктерін бөлімде жазу: келген адамды және құжатын көрдім, айтқанын естідім', 'запись в отделе, что нужно семье от жилища: видел пришедшего и его документ, слышал, что он сказал', 'taking down at a desk what a family needs of a dwelling: whoever came and his document were seen, and what he said was heard') },
  answerAtDesk: { askedBy: ['operator'], confirmedBy: operators, lives: 'accountConfirmation', ofFile: true, ground: 'X306', words: words('жазба бойынша мәселеге жауапты бөлімде жазу: келген адамды және құжатын көрдім, айтқанын естідім', 'запись в отделе ответа по вопросу о записи: видел пришедшего и его документ, слышал, что он сказал', 'taking down at a desk what somebody answers to a matter about his entry: whoever came and his document were seen, and what he said was heard') },
  handedAtHome: { askedBy: ['operator'], confirmedBy: operators, lives: 'paperConfirmation', ofFile: true, ground: 'X274', words: words('үйде желісіз тапсырылған нәтижені енгізу', 'внесение результата, врученного на дому без сети', 'entering a result that was handed over at home without a network') },
  kinship:      { askedBy: ['administrator'], confirmedBy: [{ role: 'administrator', at: 'oblast' }], lives: 'paperConfirmation', ofFile: true, ground: 'X81', words: words('өтініш нысанында аталған қызметкердің туыс еместігін анықтау', 'вывод, что работник, названный в форме, не родственник', 'the finding that an official named in a form is no relative') },
  notReached:   { askedBy: ['registrar'], confirmedBy: [{ role: 'registrar', at: 'same' }, { role: 'head', at: 'same' }, { role: 'supervisor', at: 'oblast' }], lives: 'paperConfirmation', ofFile: true, ground: 'X204', words: words('тұрғын үй ұсынысын тапсыру мүмкін болмады деген қорытынды', 'вывод, что предложение жилища не удалось вручить', 'the finding that an offer of a dwelling could not be delivered') },
  paperHanded:  { askedBy: senders, confirmedBy: seers, lives: 'paperConfirmation', ofFile: true, ground: 'X290', words: words('адамға арналғанды қолына тапсыру, поштамен жіберу, шағымға жауапты не жалдау шартын енгізу: келген адам мен құжатын, ол қол қойған қолхатты, пошта түбіртегін, жауапты не шартты көрдім', 'вручение или отправка по почте того, что предназначено человеку, внесение ответа на жалобу или договора найма: видел пришедшего и его документ, подписанную им расписку, почтовую квитанцию, ответ или договор', 'handing over or posting what is meant for somebody, or recording the answer to a complaint or a tenancy contract: whoever came and his document, the receipt that he signed, that of the post office, the answer, or the contract, were seen') },
  dwellingWithdrawal: { askedBy: ['registrar', 'executor'], confirmedBy: [{ role: 'head', at: 'same' }, { role: 'supervisor', at: 'oblast' }], lives: 'paperConfirmation', ofFile: true, ground: 'X266', words: words('жүріп жатқан бөлуден тұрғын үйді алу', 'снятие жилища с идущего распределения', 'withdrawing a dwelling from a round that runs') },
  annulment:    { askedBy: ['head'], confirmedBy: [{ role: 'supervisor', at: 'oblast' }], lives: 'paperConfirmation', ofFile: true, ground: 'X283', words: words('тұрғын үй беру туралы шешімнің күшін сот жойғанын енгізу: сот актісін көрдім', 'внесение, что суд отменил решение о предоставлении жилища: судебный акт видел', 'recording that a court has annulled a decision to give a dwelling: its act was seen') },
  oldList:      { askedBy: ['head'], confirmedBy: [{ role: 'supervisor', at: 'oblast' }], lives: 'staffConfirmation', ground: 'X217', words: words('ескі тізімді тізілімге енгізу', 'внесение старого списка в реестр', 'taking an old list into the register') },
  rowPerson:    { askedBy: ['registrar', 'executor'], confirmedBy: [{ role: 'head', at: 'same' }, { role: 'supervisor', at: 'oblast' }], lives: 'paperConfirmation', ofFile: true, ground: 'X265', words: words('ескі тізімнің жолы басқа адамдікі деген қорытынды', 'вывод, что строка старого списка другого человека', 'the finding that a row of an old list is another person’s') },
  outage:       { askedBy: ['supervisor'], confirmedBy: [{ role: 'supervisor', at: 'oblast' }, { role: 'administrator', at: 'oblast' }], lives: 'outageConfirmation', ground: 'X76', words: words('жүйе істемеген уақытты енгізу', 'внесение времени сбоя системы', 'recording an outage') },
} as const satisfies Record<string, SecondPersonAct>;

export type SecondPersonKind = keyof typeof secondPersonActs;
export const secondPersonKinds = Object.keys(secondPersonActs) as [SecondPersonKind, ...SecondPersonKind[]];
