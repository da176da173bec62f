import { describe, expect, it } from 'vitest';
import { readings } from '#domain/regulation/readings/readings.ts';
import { doorLaw, paragraphOfCode, refusalLaw } from '#domain/regulation/refusal-law.ts';

const all = { ...refusalLaw, ...doorLaw };
const codes = Object.keys(all) as (keyof typeof all)[];

/** By hand: what a person is told to stand behind each refusal, whoever refuses. Of the codes absent here, no law speaks or the step says it. */
const written = `
  NO_OPEN_TASK 5, TASK_NOT_CLAIMED_BY_YOU 5, CLAIMED_BY_ANOTHER 5, NOT_IN_THIS_STATUS 5, FORBIDDEN 7, STAFF_UNKNOWN 7
  OTHER_CHANNEL 1, PROVEN_BY_ONE X83, RECUSED APPK 67, DRAFTER_DOES_NOT_SIGN 5.5, SIGNATURE_REFUSED 10.6
  REVOCATION_UNKNOWN 10.6, GOST_NOT_CONFIGURED X33, UNAUTHENTICATED 10.4, AUTHORISATION_REFUSED 10.4, SIGN_IN_REFUSED 10.4
  PASSWORD_MUST_CHANGE 10.2, PASSWORD_NOT_ONE_TIME 10.2, TOO_MANY_REQUESTS X69, SESSION_OVER X69, PROOF_REFUSED X68
  AWAKENING_REFUSED X68, STAFF_ASLEEP X68, NO_SUCH_PAPER APPK 80, CALENDAR_YEAR_MISSING X61, ROLE_NOT_HERE 7, SECOND_ROLE X68
  CONFIRMATION_OWN X68, CONFIRMATION_EXPIRED X68, CONFIRMATION_OTHER X68, CONFIRMATION_DEPENDENT X80
  DAYS_OUT_OF_BOUNDS X80, DAYS_NOT_TOLD X80, ADMINISTRATOR_THERE X80, RECIPIENT_DIED X90, OTHER_CENTRE 5.1, OTHER_PURPOSE X100, WITHDRAWAL_BY_ONE X112, LEAVING_BY_ONE X152, REFUSAL_BY_ONE X282, CENTRE_CLOSED X113
  HEAD_NOT_LACKING APPK 67, ON_NO_LIST X116, PROPOSER_DOES_NOT_DECIDE APPK 67, CONFIRMER_DOES_NOT_SIGN X159, SENDER_DOES_NOT_PROVE X284, COMPLAINED_OF_HIMSELF APPK 67, COMPLAINT_OPEN X163, REVIEWER_NOT_INDEPENDENT X162, ENTRY_NOT_STANDING 73(1), AMENDMENT_OPEN X122, CONSENT_LACKING X127
  PAPER_BESIDE_REQUEST X104, PAPER_BESIDE_ENTRY X104, NOT_ON_LIST X55, CHANGE_OPEN X55, MERGE_FIRST 74, OLD_LIST_THERE X217, OLD_ROWS_DIFFER X217, OLD_LIST_NUMBERS_MOVED X255, INVENTORY_UNDER_WAY X220, PERSONS_SILENT X265
  VISIT_OPEN X176, WINDOW_BEGUN X178
  NOT_THE_SECRETARY X201, NOT_THE_CHAIR X201, DWELLING_ELSEWHERE X202, OFFER_OPEN X203, DWELLING_NOT_AVAILABLE X246, DWELLING_COMPLAINED_OF X326, HOUSED_ELSEWHERE X248, DWELLING_ASSIGNED X267, COURT_ACT_USED X286, DWELLING_ENTERED X285
`;
const rows = written.split(/[,\n]/).flatMap((row) => {
  const [, code, paragraph] = /^\s*([A-Z_]+) (.+?)\s*$/.exec(row) ?? [];
  return code ? [[code, paragraph]] : [];
});

describe('the law of a refusal', () => {
  it('is what is written here, and no other code has one', () => {
    const told = codes.flatMap((code) => (paragraphOfCode(code) ? [[code, paragraphOfCode(code)]] : []));
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(rows));
  });

  it('cites only readings that there are', () => {
    const cited = codes.map(paragraphOfCode).filter((paragraph) => paragraph?.startsWith('X'));
    const known: readonly string[] = readings.map(({ id }) => id);
    for (const reading of cited) expect(known).toContain(reading);
    expect(cited).not.toEqual([]);
  });
});
