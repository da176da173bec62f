import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import type { AccessEntry } from '#casework/ports/access-log.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words as Trilingual, words } from '#domain/words.ts';

/** Who looked at where a person stands, for that person: when, from which office and what for; officials by their post alone. */
export const LookView = z.object({
  at: z.string(),
  role: z.string(),
  office: z.optional(z.string()),
  name: z.optional(Words),
  told: Words,
});

const told = {
  standing: words(
    'Сіздің атыңызға өтініш ашылды немесе ашуға әрекет жасалды; қызметкерге өтінішіңіз бен кезектегі жазбаңыз қай органда екені көрсетілді.',
    'На ваше имя открывали заявление; работнику показано, в каких органах лежит ваше заявление и где вы состоите на учете.',
    'A request was opened in your name; the official was shown at which offices you have a request or an entry.',
  ),
  search: words(
    'Қызметкер сізді жүйеден іздеді.',
    'Работник искал вас в системе.',
    'An official searched for you in the system.',
  ),
  identityDocument: words(
    'Қызметкер жеке басыңызды куәландыратын құжатты көргенін көрсетті.',
    'Работник указал, что видел ваш документ, удостоверяющий личность.',
    'An official said that he saw your identity document.',
  ),
  reception: words(
    'Бөлім өтініш нөмірінсіз келген адамға сізге қатысты өтініштерді көрсетуді сұрады: оларды екінші қызметкер де сол адам мен оның құжатын көргенін растағаннан кейін ғана көрсетеді. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, 1414 нөміріне хабарлаңыз.',
    'Отдел просил показать касающиеся вас заявления для того, кто пришел без номера заявления: их покажут, только когда и второй работник подтвердит, что видел его и его документ. Если вы там не были и никого не направляли, сообщите по номеру 1414.',
    'A desk asked to be shown the requests that concern you, for somebody who came without their number: they are shown only once a second official has confirmed that he saw him and his document. If you were not there and sent nobody, tell 1414.',
  ),
  'reception seen': words(
    'Екінші қызметкер өтініш нөмірінсіз келген адамды және оның құжатын көргенін растады: бөлімге сізге қатысты өтініштер мен ескі тізімдегі жазбалардың нөмірі, тізімі, күйі және органы көрсетіледі. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, 1414 нөміріне хабарлаңыз.',
    'Второй работник подтвердил, что видел пришедшего без номера заявления и его документ: отделу покажут номер, список, состояние и орган касающихся вас заявлений и записей из старых списков. Если вы там не были и никого не направляли, сообщите по номеру 1414.',
    'A second official confirmed that he saw the person who came without a number, and his document: the desk is shown number, list, status and provider of the requests and entries from old lists that concern you. If you were not there and sent nobody, tell 1414.',
  ),
  'reception shown': words(
    'Екі қызметкер көрген адам үшін бөлімге өтініштеріңіздің және ескі тізімдегі жазбаларыңыздың нөмірі, тізімі, күйі және органы көрсетілді. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, 1414 нөміріне хабарлаңыз.',
    'Отделу показаны номер, список, состояние и орган ваших заявлений и записей из старых списков для того, кого видели два работника. Если вы там не были и никого не направляли, сообщите по номеру 1414.',
    'A desk was shown number, list, status and provider of your requests and entries from old lists, for a person whom two officials have seen. If you were not there and sent nobody, tell 1414.',
  ),
  'withdrawal asked': words(
    'Бөлім өтінішіңізді кері қайтарып алуға келген адамды екінші қызметкердің де көруін сұрады: өтініш екінші қызметкер растағаннан кейін ғана кері қайтарып алынады. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, дереу 1414 нөміріне хабарлаңыз.',
    'Отдел просил, чтобы пришедшего отозвать ваше заявление увидел и второй работник: заявление отзовут, только когда тот подтвердит. Если вы там не были и никого не направляли, сразу сообщите по номеру 1414.',
    'A desk asked that a second official also see the person who came to withdraw your request: it is withdrawn only once he has confirmed. If you were not there and sent nobody, tell 1414 at once.',
  ),
  'withdrawal seen': words(
    'Екінші қызметкер өтінішіңізді кері қайтарып алуға келген адамды және оның құжатын көргенін растады: сол күні өтініш кері қайтарып алынуы мүмкін. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, дереу 1414 нөміріне хабарлаңыз.',
    'Второй работник подтвердил, что видел пришедшего отозвать ваше заявление и его документ: в этот день заявление могут отозвать. Если вы там не были и никого не направляли, сразу сообщите по номеру 1414.',
    'A second official confirmed that he saw the person who came to withdraw your request, and his document: it may be withdrawn that day. If you were not there and sent nobody, tell 1414 at once.',
  ),
  'leaving asked': words(
    'Бөлім сіздің атыңыздан кезектен шығуға келген адамды екінші қызметкердің де көруін сұрады: шығу туралы өтініш екінші қызметкер растағаннан кейін ғана қабылданады. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, дереу 1414 нөміріне хабарлаңыз.',
    'Отдел просил, чтобы пришедшего выйти за вас из очереди увидел и второй работник: заявление о выходе примут, только когда тот подтвердит. Если вы там не были и никого не направляли, сразу сообщите по номеру 1414.',
    'A desk asked that a second official also see the person who came to leave the queue for you: the statement of leaving is taken only once he has confirmed. If you were not there and sent nobody, tell 1414 at once.',
  ),
  'leaving seen': words(
    'Екінші қызметкер сіздің атыңыздан кезектен шығуға келген адамды және оның құжатын көргенін растады: сол күні шығу туралы өтініш қабылдануы мүмкін. Ол 10 күннен кейін ғана күшіне енеді, оған дейін жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде қайтарып алынады. Бөлімде болмасаңыз әрі ешкімді жібермесеңіз, дереу 1414 нөміріне хабарлаңыз.',
    'Второй работник подтвердил, что видел пришедшего выйти за вас из очереди и его документ: в этот день заявление о выходе могут принять. Оно вступит в силу только через 10 дней, до этого его можно отозвать в личном кабинете или в любом отделе Государственной корпорации. Если вы там не были и никого не направляли, сразу сообщите по номеру 1414.',
    'A second official confirmed that he saw the person who came to leave the queue for you, and his document: that day the statement of leaving may be taken. It takes effect only after 10 days, and until then it may be taken back in the cabinet or at any desk of the State Corporation. If you were not there and sent nobody, tell 1414 at once.',
  ),
  'refusal asked': words(
    'Бөлім сізге ұсынылған тұрғын үйден сіздің атыңыздан бас тартуға келген адамды екінші қызметкердің де көруін сұрады: бас тарту екінші қызметкер растағаннан кейін ғана қабылданады. Бөлімде болмасаңыз, дереу 1414 нөміріне хабарлаңыз.',
    'Отдел просил, чтобы пришедшего отказаться за вас от предложенного жилища увидел и второй работник: отказ примут, только когда тот подтвердит. Если вы там не были, сразу сообщите по номеру 1414.',
    'A desk asked that a second official also see the person who came to refuse the dwelling that you are offered: the refusal is taken only once he has confirmed. If you were not there, tell 1414 at once.',
  ),
  'refusal seen': words(
    'Екінші қызметкер сізге ұсынылған тұрғын үйден сіздің атыңыздан бас тартуға келген адамды және оның құжатын көргенін растады: сол күні бас тарту қабылдануы мүмкін. Бөлімде болмасаңыз, дереу 1414 нөміріне хабарлаңыз.',
    'Второй работник подтвердил, что видел пришедшего отказаться за вас от предложенного жилища и его документ: в этот день отказ могут принять. Если вы там не были, сразу сообщите по номеру 1414.',
    'A second official confirmed that he saw the person who came to refuse the dwelling that you are offered, and his document: that day the refusal may be taken. If you were not there, tell 1414 at once.',
  ),
  'reception recipient': words(
    'Бөлімде өтінішіңіз ашылды: қызметкер алушының өзінің жеке басын куәландыратын құжатын көргенін көрсетті. Бөлімде болмасаңыз, 1414 нөміріне хабарлаңыз.',
    'В отделе открывали ваше заявление: работник указал, что видел ваш документ, удостоверяющий личность. Если вы там не были, сообщите по номеру 1414.',
    'A desk opened your request: the official said that he saw your identity document. If you were not there, tell 1414.',
  ),
  'reception representative': words(
    'Бөлімде өтінішіңіз ашылды: қызметкер өкіліңіздің жеке басын куәландыратын құжатты көргенін көрсетті. Оны жібермеген болсаңыз, 1414 нөміріне хабарлаңыз.',
    'В отделе открывали ваше заявление: работник указал, что видел документ вашего представителя. Если вы его не направляли, сообщите по номеру 1414.',
    'A desk opened your request: the official said that he saw the identity document of your representative. If you did not send him, tell 1414.',
  ),
  'row representative': words(
    'Бөлімде ескі тізімнен келген жазбаңыз бойынша сенімхатпен келген адамға қызмет көрсетілді. Оны жібермеген болсаңыз, 1414 нөміріне хабарлаңыз.',
    'В отделе по вашей записи из старого списка обслужили пришедшего по доверенности. Если вы его не направляли, сообщите по номеру 1414.',
    'At a desk somebody who came by a power of attorney was served in your entry from an old list. If you did not send him, tell 1414.',
  ),
  other: words(
    'Қызметкер сіз туралы деректерді қарады.',
    'Работник просмотрел сведения о вас.',
    'An official looked at what is kept about you.',
  ),
} as const satisfies Record<string, Trilingual>;

/** What is told of a look is the first of these that it was for. */
const tellable = Object.keys(told) as (keyof typeof told)[];

function toldOf({ fields }: AccessEntry): Trilingual {
  const field = tellable.find((one) => fields.includes(one));
  return told[field ?? 'other'];
}

export function lookView(entry: AccessEntry): z.infer<typeof LookView> {
  const { kind = '', organisation } = entry.reader;
  const isOffice = organisation !== undefined && (isProvider(organisation) || isServiceCentre(organisation));
  const at = isOffice ? { office: organisation, name: officeName(organisation, localDate(entry.at)) } : {};
  return { at: entry.at, role: kind, ...at, told: toldOf(entry) };
}
