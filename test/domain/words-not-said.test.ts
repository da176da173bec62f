import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What an editor of Kazakh and Russian struck out, and what is said instead; whatever is told to people anywhere is read
 * for it.
 */
// biome-ignore format: a table, one phrase a row
const struckOut: readonly (readonly [said: RegExp, instead: string])[] = [
  [/Мұны бас тарту ретінде/, 'шағымдану takes the dative: бұған'],
  [/нарушени/i, 'недостатки: nobody has offended'],
  [/Жоқ құжаттар/, 'Жетіспейтін құжаттар'],
  [/Дополните/, 'Добавьте'],
  [/немесе ондағы|анық еместігі/, 'олардағы; дұрыс еместігі'],
  [/мүгедек(?!ті)|инвалид(?!ност)/i, 'мүгедектігі бар; лица с инвалидностью'],
  [/disabled (child|parent|person)/, 'with disability, or unable to work'],
  [/қызмет беруші/, 'көрсетілетін қызметті беруші'],
  [/(?<!услуго)получател[ьяюе]/i, 'услугополучатель'],
  [/оператор/i, 'Мемлекеттік корпорация қызметкері; работник Государственной корпорации'],
  [/сертификат/i, 'регистрационное свидетельство ЭЦП'],
  [/(?<!тіркеу )куәлі(к|гі)мен/, 'ЭЦҚ тіркеу куәлігімен: a куәлік alone is an identity card'],
  [/(?<!Осы )қолтаңбамен|(?<!Этой )подписью/, 'ЭЦҚ; ЭЦП'],
  [/регистр(?!ац|ир|ат)/i, 'реестр'],
  [/арнада|канал/, 'жолмен; путем'],
  [/қағаз(?!бен)|бумаг(?!е)/i, 'құжат; документ, but for what is taken in on paper'],
  [/күйінде/, 'мәртебесінде'],
  [/[Аа]шық өтініш/, 'қаралып жатқан өтініш'],
  [/өздігінен бас тартқан|істен бас тартқан/, 'істі қараудан шеттетілген'],
  [/Тапсырма босатылды|Задача освобождена|Тапсырма қабылданды/, 'ортақ тізімге қайтарылды; возвращена в общий список; орындауға алынды'],
  [/(?<!об)служит|продление службы|прежнюю службу/i, 'работает; назначение'],
  [/по счету|До конца дня:/i, 'по расчету; последний день'],
  [/^Сізден ештеңе|^От вас ничего/, 'Қазір; Сейчас'],
  [/Принял:/, 'кем приняты документы'],
  [/\p{L}\((а|на|ла)\)/u, 'no gender in brackets'],
  [/\d-(шарт|процесс)/, 'the question itself (X11)'],
  [/\((73-бап|ст\. 73)\)|регламент, \d/, 'the article as the language cites it, with its law'],
  [/\((?:[^()]*[^\w()])?X\d+[^()]*\)|\p{Ll}{2,} X\d/u, 'no reading of ours inside a sentence: the paragraph beside it says which'],
  [/№ \$/, 'a no-break space after №'],
  [/\d+ ?-?(жұмыс күн|күнтізбелік күн|рабочи[йх] д|календарны[йх] д|го дня|й день|күн(і|нің|ін)\b)/i, 'the length of a period is data: daysWords'],
  [/[а-яәғқңөұүһі»] - /i, 'an en dash'],
  [/ё/, 'е'],
  [/[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/i, 'letters of one alphabet in a word'],
];

/** Names of machines, for officials and where the regulation's own step is told. */
const namesOfMachines = /ЭҮАШ АЖО|АРМ РШЭП|БІАЖ|ИИС ЦОН|«Е-әкімдік» АЖ|ИС «Е-акимат»/;
const forOfficials = ['step-labels.ts'];

/** No ending is glued on what is put in, but on a name of a closed table whose entries all take it. */
const gluedEnding = /\}[а-яәғқңөұүһі]/;
const ofClosedTable = /\$\{district\.kk\}ның/g;

const roots = ['functions', 'infra/local'];
const files = roots.flatMap((root) =>
  readdirSync(join(import.meta.dirname, '../..', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => join(root, path)),
);

/** The literals of a file; what a comment quotes is told to nobody. */
function told(path: string): readonly string[] {
  const source = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
  const literals = source.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"/g) ?? [];
  return literals.map((literal) => literal.slice(1, -1).replaceAll('\\u00a0', '\u00a0').replaceAll('\\n', '\n'));
}

const all = files.flatMap((path) => told(path).map((text) => ({ path, text })));
const inCyrillic = all.filter(({ text }) => /[а-яәғқңөұүһі]/i.test(text));

describe('what people read', () => {
  it('is found', () => {
    expect(inCyrillic.length).toBeGreaterThan(900);
  });

  it.each(struckOut)('never says %s, but: %s', (said) => {
    expect(all.filter(({ text }) => said.test(text))).toEqual([]);
  });

  it('names no machine by letters that nobody outside can read', () => {
    const named = inCyrillic.filter(({ text }) => namesOfMachines.test(text));
    expect(named.filter(({ path }) => !forOfficials.some((file) => path.endsWith(file)))).toEqual([]);
  });

  it('glues no ending on what is put in', () => {
    const glued = inCyrillic.filter(({ text }) => gluedEnding.test(text.replaceAll(ofClosedTable, '')));
    expect(glued).toEqual([]);
  });
});
