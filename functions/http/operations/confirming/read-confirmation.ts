import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { type ContentOf, secondPersonContents } from '#casework/second-person/content.ts';
import { readSecondPerson } from '#casework/second-person/read-second-persons.ts';
import { seenFrom } from '#domain/outages/observed.ts';
import { ok, refused } from '#domain/result.ts';
import { endingOf } from '#domain/second-person/held-reception.ts';
import type { Sent } from '#domain/second-person/paper-handed.ts';
import { secondPersonWords } from '#domain/second-person/second-words.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { Rests, type RestsDeps, restsOf } from '#http/calls/rests-on-outage.ts';
import { nameOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfConfirmation } from '#http/shapes/staff.ts';
import { ConfirmationView, confirmationView } from '#http/views/confirmation-view.ts';
import { Evidence, evidenceOf } from '#http/views/outage-view.ts';

const {
  enrolment,
  relieving,
  kinship,
  notReached,
  annulment,
  dwellingWithdrawal,
  prolonging,
  ending,
  absence,
  substitution,
  password,
  account,
  reception,
  takenInPaper,
  needsAtDesk,
  answerAtDesk,
  handedAtHome,
  paperHanded,
  oldList,
  rowPerson,
  outage,
} = secondPersonContents;
/** Whichever demands more comes first: another would drop what it does not know. */
const contents = [
  enrolment,
  relieving,
  kinship,
  notReached,
  annulment,
  dwellingWithdrawal,
  prolonging,
  substitution,
  absence,
  needsAtDesk,
  answerAtDesk,
  handedAtHome,
  paperHanded,
  reception,
  account,
  takenInPaper,
  oldList,
  rowPerson,
  outage,
  ending,
  password,
] as const;

type Deps = RestsDeps & Parameters<typeof readSecondPerson>[2];

/** Who asks, what exactly, by what rule and till when, for whoever is to confirm it; the look is noted. */
export const readConfirmation = operation({
  name: 'readConfirmation',
  by: 'official',
  params: OfConfirmation,
  answer: z.extend(ConfirmationView, {
    content: z.union(contents),
    told: Words,
    rests: z.optional(Rests),
    /** of an outage: what the service itself saw in that time (X106) */
    observed: z.optional(Evidence),
  }),
  run: async (call, deps: Deps) => {
    const { actor: by, now, requestId } = call;
    const read = await readSecondPerson(call.params.confirmationId, { by, now, requestId }, deps);
    if (!read.ok) return refused(problem(read.error));
    const { request, content } = read.value;
    const asker = await deps.staff.get(request.asked.staff);
    const who = asker ? await nameOf(asker, call, deps) : request.asked.staff;
    const rests = await restsFor(content, call, deps);
    const observed =
      'centres' in content
        ? evidenceOf(content, { seen: await deps.observations.since(seenFrom(now)), now })
        : undefined;
    const time = `${localDate(request.expiresAt)} ${localTime(request.expiresAt)}`;
    const ending = 'by' in content ? endingOf(content) : undefined;
    const sent = 'paper' in content ? sentAs(content) : undefined;
    const told = secondPersonWords(request.kind, { who, time, ending, sent });
    return ok({ body: { ...confirmationView(request, now), content, told, rests, observed } });
  },
});

/** Which paper is handed over or posted, or came. */
const sentAs = (content: ContentOf<'paperHanded'>): Sent => {
  if ('outcome' in content || 'signedOn' in content) return { how: 'seen', paper: content.paper };
  return 'letter' in content ? { how: 'post', paper: content.paper } : { how: 'desk', paper: content.paper };
};

/** Of a taking, or a hand-over, that nobody saw in the system. */
async function restsFor(content: object, asking: Parameters<typeof restsOf>[1], deps: RestsDeps) {
  const taking = secondPersonContents.takenInPaper.safeParse(content);
  if (taking.success) return restsOf(taking.data, asking, deps);
  const handing = secondPersonContents.handedAtHome.safeParse(content);
  if (!handing.success) return undefined;
  const { handedAt: takenAt, scan, ...of } = handing.data;
  return restsOf({ ...of, takenAt, contents: [scan] }, asking, deps);
}
