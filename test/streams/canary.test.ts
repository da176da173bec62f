import { describe, expect, it } from 'vitest';
import { canary } from '#streams/canary.ts';

const health = { status: 'up', now: '2018-02-19T05:00:00.000Z', edition: 'regulation-2017' };

/** What the canary publishes when the API answers so; a status instead of a body is an error of the API. */
async function published(answers: Readonly<Record<string, object | number>>) {
  const counts: unknown[] = [];
  const paths: string[] = [];
  await canary(
    {},
    {
      address: 'https://kezek.example',
      fetch: async (url) => {
        const path = String(url).replace('https://kezek.example', '');
        paths.push(path);
        const answer = answers[path.split('?')[0] ?? ''];
        if (answer === undefined) throw new Error('no such host');
        return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer);
      },
      metrics: async (count, options) => void counts.push([count, options]),
    },
  );
  return { counts, paths };
}
const answered = (count: number) => [[{ CanaryAnswered: count }, { zeros: true }]];

describe('the canary', () => {
  it('asks from outside whether the door answers, and one public term, whose last day it knows', async () => {
    const { counts, paths } = await published({ '/v1/health': health, '/v1/terms/total': { lastDay: '2018-03-26' } });
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
