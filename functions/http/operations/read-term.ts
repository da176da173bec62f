import { isTerm, isTermOf } from '#domain/application/terms.ts';
import { spanOf } from '#domain/application/words/term-span.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { ok, refused } from '#domain/result.ts';
import { words } from '#domain/words.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';
import { momentOf } from '#http/term-query.ts';

const otherChannel = words(
  'Бұл арнада мұндай мерзім жоқ',
  'В этом канале такого срока нет',
  'This channel does not know this term',
);

/** Civil Code 172–176: when a term that starts at this moment ends, with every step of the reckoning; anyone may check it. */
export const readTerm: Operation<Call<{ term: string }, { from: string; channel: Channel }>, unknown> = async ({
  params,
  query,
  language,
}) => {
  const { channel } = query;
  if (!isTerm(params.term)) return refused(problem('NOT_FOUND'));
  if (!isTermOf(params.term, channel)) {
    return refused(
      problem('FIELDS_WRONG', {
        fields: [{ field: 'query.channel', problem: 'TERM_NOT_OF_CHANNEL', cure: otherChannel[language] }],
      }),
    );
  }
  const { derivation, startedAt: _, ...span } = spanOf(params.term, momentOf(query.from), { channel });
  return ok({
    body: { ...span, derivation: derivation.map(({ rule, source, text }) => ({ rule, source, text: text[language] })) },
  });
};
