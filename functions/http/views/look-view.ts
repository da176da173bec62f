import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
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
  other: words(
    'Қызметкер сіз туралы деректерді қарады.',
    'Работник просмотрел сведения о вас.',
    'An official looked at what is kept about you.',
  ),
} as const satisfies Record<string, Trilingual>;

const tellable = ['standing', 'search', 'identityDocument', 'reception recipient', 'reception representative'] as const;

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
