import { type Words, words } from '#domain/words.ts';

/** What the emulator says of each execution that ran when it was stopped: it keeps none over a restart. */
const restarted = 'States.ServiceRestart';

const states: Readonly<Record<string, Words>> = {
  RUNNING: words('жүріп жатыр', 'идет', 'runs'),
  SUCCEEDED: words('аяқталды', 'завершено', 'ended'),
  ABORTED: words('тоқтатылды: қажет болмай қалды', 'остановлено: больше не нужно', 'stopped: not needed any more'),
  TIMED_OUT: words('уақыты бітті', 'истекло время', 'timed out'),
  'NOT STARTED': words('басталмаған', 'не начато', 'not started'),
};

/** How an execution stands, in words; what broke off says by what, and that the next attempt goes on. */
export function executionWords(status: string, error: string | undefined): Words {
  if (status !== 'FAILED') return states[status] ?? words(status, status, status);
  if (error === restarted)
    return words(
      'үзілді: npm start тоқтатылған еді; іс келесі талпыныспен жалғасады',
      'прервано: npm start был остановлен; дело продолжает следующая попытка',
      'broken off: npm start was stopped; the case goes on by the next attempt',
    );
  const by = error ?? 'FAILED';
  return words(
    `қатеден үзілді (${by}); келесі талпынысты жүйе не npm run resume бастайды`,
    `прервано ошибкой (${by}); следующую попытку начинает система или npm run resume`,
    `broken off by a fault (${by}); the system or npm run resume begins the next attempt`,
  );
}
