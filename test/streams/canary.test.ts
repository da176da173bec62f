import { describe, expect, it } from 'vitest';
import { canary } from '#streams/canary.ts';
import { memoryObservations } from '#test/fakes/memory-observations.ts';

const health = { status: 'up', now: '2018-02-19T05:00:00.000Z', edition: 'regulation-2017' };
const right = { '/v1/health': health, '/v1/terms/total': { lastDay: '2018-03-26' } };
const at = '2018-02-19T05:00:00.000Z';

type Answers = Readonly<Record<string, object | number>>;

/** What the canary publishes when the API answers so; a status instead of a body is an error of the API. */
async function published(answers: Answers, { observations = memoryObservations(), now = at } = {}) {
  const counts: unknown[] = [];
  const paths: string[] = [];
  await canary(
    {},
    {
      address: 'https://kezek.example',
      publicationAddress: 'https://published.example/register',
      fetch: async (url) => {
        const path = String(url).replace('https://kezek.example', '');
        if (path.startsWith('https://published.example')) return new Response('', { status: 403 });
        paths.push(path);
        const answer = answers[path.split('?')[0] ?? ''];
        if (answer === undefined) throw new Error('no such host');
        return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer);
      },
      metrics: async (count, options) => void counts.push([count, options]),
      observations,
      clock: { now: () => now, secondsUntil: () => 1 },
    },
  );
  return { counts, paths };
}
const answered = (count: number) => [[{ CanaryAnswered: count, PublicationRead: 0 }, { zeros: true }]];

describe('the canary', () => {
  it('asks from outside whether the door answers, and one public term, whose last day it knows', async () => {
    const { counts, paths } = await published(right);
    expect(counts).toEqual(answered(1));
    expect(paths).toEqual(['/v1/health', '/v1/terms/total?from=2018-02-19T05%3A00%3A00.000Z&channel=portal']);
  });

  it.each([
    ['nobody answers', {}],
    ['the door fails', { '/v1/health': 503 }],
    ['the door says something else', { '/v1/health': { status: 'down' } }],
    ['the term is an error', { '/v1/health': health, '/v1/terms/total': 500 }],
    ['the term is wrong by a day', { '/v1/health': health, '/v1/terms/total': { lastDay: '2018-03-27' } }],
  ])('says so when %s', async (_, answers) => {
    expect((await published(answers)).counts).toEqual(answered(0));
  });
});

describe('what the canary found (X106)', () => {
  const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

  it('is kept, answered or not, by the moment of the asking, and names nobody', async () => {
    const observations = memoryObservations();
    const asks = (answers: Answers, minutes: number) => published(answers, { observations, now: later(minutes) });
    await asks(right, 0);
    await asks({}, 5);
    await asks({ '/v1/health': 503 }, 10);
    await asks(right, 15);
    expect(await observations.since(at)).toEqual({
      watch: { version: 4, since: at, askedAt: later(15), answeredAt: later(15) },
      times: [{ from: later(5), to: later(15), unanswered: 2, answeredBefore: at }],
    });
  });

  it('counts as no answer where it cannot be kept, and is seen at the next asking all the same', async () => {
    const kept = memoryObservations();
    const broken = { ...kept, keep: async () => Promise.reject(new Error('the table is away')) };
    await published(right, { observations: kept });
    for (const minutes of [5, 10, 15])
      expect((await published(right, { observations: broken, now: later(minutes) })).counts).toEqual(answered(0));
    expect((await published(right, { observations: kept, now: later(20) })).counts).toEqual(answered(1));
    expect((await kept.since(at)).times).toEqual([{ from: at, to: later(20), unanswered: 0, answeredBefore: at }]);
  });

  it('is kept once of two who ask at once, and given up after some tries', async () => {
    const observations = memoryObservations();
    await published(right, { observations });
    let isQuicker = true;
    const raced = {
      ...observations,
      keep: async (...kept: Parameters<typeof observations.keep>) => {
        if (isQuicker) {
          isQuicker = false;
          await published({}, { observations, now: later(5) });
        }
        return observations.keep(...kept);
      },
    };
    expect((await published(right, { observations: raced, now: later(6) })).counts).toEqual(answered(1));
    expect((await observations.since(at)).times).toEqual([
      { from: later(5), to: later(6), unanswered: 1, answeredBefore: at },
    ]);
    const never = { ...observations, keep: async () => false };
    expect((await published(right, { observations: never, now: later(10) })).counts).toEqual(answered(0));
  });
});
