import type { Mark } from '#domain/marks.ts';

/** How Kezek reads a place where the texts contradict each other or are silent. `test` is the file under test/ that names it. */
export type Reading = {
  readonly id: `X${number}`;
  readonly paragraph?: string;
  readonly mark: Mark;
  readonly test?: string;
  readonly text: string;
};

// biome-ignore format: a table, one reading a row
export const readings: readonly Reading[] = [
  // contradictions, gaps and traps in the regulation
  { id: 'X1',  paragraph: '5',            mark: 'I', test: 'domain/regulation/steps.test.ts', text: 'The steps of para 5 sum to 29 days 30 minutes, the whole to 30 days: the total rules, the steps are internal targets that it caps.' },
  { id: 'X2',  paragraph: '5, 10',        mark: 'I', test: 'domain/application/terms.test.ts', text: 'The portal reuses P2–P5; P6–P7 are replaced by delivery to the personal cabinet.' },
  { id: 'X3',  paragraph: '7',            mark: 'I', test: 'scenarios/examination.test.ts', text: 'The registrar acts in 5.2 and 5.6 though para 7 forgets him; the Corporation’s operator belongs to another organisation.' },
  { id: 'X4',  paragraph: '5.5, 6.5',     mark: 'I', test: 'scenarios/examination.test.ts', text: 'Notice and refusal are signed, sent and handed over alike.' },
  { id: 'X5',  paragraph: '5.1, 8, 9',    mark: 'I', test: 'domain/regulation/steps.test.ts', text: 'The 15 minutes of intake cover 8.1–8.7; 9.1–9.3 come after it. Both are measured.' },
  { id: 'X6',  paragraph: '9.2, 10.9',    mark: 'I', test: 'domain/regulation/documents/conformity.test.ts', text: '9.2 and 10.9 check by machine that the package is complete and in order; 5.4 examines the merits.' },
  { id: 'X7',  paragraph: '9.3, 10.10',   mark: 'I', test: 'scenarios/refiling.test.ts', text: 'A refusal because of defects returns the package: reasoned, logged, appealable, and the right to file again remains.' },
  { id: 'X8',  paragraph: '8.4–8.6',      mark: 'I', test: 'scenarios/desk.test.ts', text: 'The notary register is asked only where a notarised power is used; anything required and absent leads to M1.' },
  { id: 'X9',  paragraph: '8.3',          mark: 'I', test: 'scenarios/desk.test.ts', text: 'A power certified otherwise is not entered: its scan is kept, and the executor checks it and records what he found.' },
  { id: 'X10', paragraph: '8.7, 10.8',    mark: 'I', test: 'scenarios/desk.test.ts', text: 'The operator signs the request at the desk, the recipient on the portal; the signer’s role is kept.' },
  { id: 'X11', paragraph: '8–10',         mark: 'I', test: 'scenarios/order-and-status.test.ts', text: 'The text’s process numbers are labels, not an order.' },
  { id: 'X12', paragraph: '5.1–5.4, 9.1', mark: 'I', test: 'scenarios/portal.test.ts', text: 'None of the four registrations fixes the place in the queue; each instant is kept.' },
  { id: 'X13', paragraph: '9.4, 10.11',   mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'Due is the day of acceptance plus 30 calendar days; the nominal and the rolled last day are both shown.' },
  { id: 'X14', paragraph: '5, 9.4',       mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'Only the total rolls to a working day; internal steps never roll and never outlast it.' },
  { id: 'X15', paragraph: '3, 5.7',       mark: 'I', test: 'scenarios/delivery.test.ts', text: 'The desk prints the electronic document with its verification code: one document, two carriers.' },
  { id: 'X16', paragraph: '1',            mark: 'I', text: 'The allocation of a dwelling, named in the title, is a procedure of its own.' },
  { id: 'X17', paragraph: '1, 12',        mark: 'S', test: 'domain/application/words/service-order.test.ts', text: 'The title is that of para 1, with «берілетін».' },
  { id: 'X18', paragraph: '13',           mark: 'I', text: 'A home visit is asked for on one’s own declaration and checked on the visit.' },
  { id: 'X19', paragraph: '16',           mark: 'I', test: 'domain/regulation/labels.test.ts', text: 'The public statuses are ours, and the same in every channel.' },
  { id: 'X20', paragraph: '9.3, 10.9',    mark: 'I', test: 'scenarios/portal.test.ts', text: 'The receipt M3 is given in both channels.' },
  { id: 'X21', paragraph: '–',            mark: 'V', test: 'scenarios/withdrawal.test.ts', text: 'Withdrawal, corrections and recusal follow the administrative code.' },
  { id: 'X22', paragraph: '17',           mark: 'I', test: 'domain/regulation/offices/providers.test.ts', text: 'Each provider has contacts of his own in the data.' },
  { id: 'X23', paragraph: '5.1, 8.1',     mark: 'I', test: 'scenarios/desk.test.ts', text: 'The ticket’s time, its call and the finish are kept; the 15 minutes of intake run from the call.' },
  { id: 'X24', paragraph: '10.2, 10.5, 15', mark: 'I', test: 'http/filing.test.ts', text: 'A password alone may look but not file.' },
  // readings where the texts are silent
  { id: 'X25', paragraph: '10.11',        mark: 'M', test: 'domain/application/words/term-span.test.ts', text: 'A filing on the portal after the provider’s hours or on a day off is accepted on the next working day; the priority moment stays the instant of filing.' },
  { id: 'X26', paragraph: '9.4, 10.11',   mark: 'I', test: 'domain/time/local-date.test.ts', text: 'A day is the calendar date in Asia/Oral, whatever offset the instant was written with.' },
  { id: 'X27', paragraph: '5.3–5.7',      mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'An internal step starts when the one before is done; its last day is the earlier of start plus term and the total’s rolled last day.' },
  { id: 'X28', paragraph: '9.4, 10.11',   mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'The last day ends at 24:00 local; at the desk its closing time is shown beside it.' },
  { id: 'X29', paragraph: '5.1, 5.2',     mark: 'I', test: 'domain/time/office-time.test.ts', text: 'Terms in minutes run in office hours and end at the first instant when the minutes have passed; the Corporation rests on Sundays, holidays and substitute or moved days off, and a working weekend day has usual hours.' },
  { id: 'X30', paragraph: '–',            mark: 'I', test: 'scenarios/queue.test.ts', text: 'Of two equal priority moments the lower intake sequence goes first.' },
  { id: 'X31', paragraph: '–',            mark: 'I', test: 'scenarios/queue.test.ts', text: 'A filing not yet decided has no place and is not counted; once registered it takes the place of its filing.' },
  { id: 'X32', paragraph: '10.6',         mark: 'I', test: 'adapters/cms/signatures.test.ts', text: 'A trusted timestamp, else the server’s receipt, is the time of a signature; the signer’s own claim is refused when it is too far from it.' },
  { id: 'X33', paragraph: '10.6',         mark: 'I', test: 'scenarios/neighbours-down.test.ts', text: 'A revocation list that is stale, from the future, forged or missing holds the case: neither accepted nor refused.' },
  { id: 'X34', paragraph: '3, 10.11',     mark: 'I', test: 'scenarios/examination.test.ts', text: 'The head of that organisation signs the result; one with the right of signature only where the data name him as substitute.' },
  { id: 'X35', paragraph: '–',            mark: 'I', text: 'A place’s moves are counted event by event over windows (from, to].' },
  { id: 'X36', paragraph: '–',            mark: 'I', text: 'Whoever is restored gets the old priority moment and intake sequence back.' },
  { id: 'X37', paragraph: '5.7, 9.4',     mark: 'I', test: 'domain/application/terms.test.ts', text: 'At the desk the total is met when the result is ready and the recipient told; an uncollected result is kept one month, then archived and issued on request.' },
  { id: 'X38', paragraph: '6.6',          mark: 'I', test: 'domain/application/terms.test.ts', text: 'The Corporation’s day starts when the result arrives at the desk; the time on the way is nobody’s.' },
  { id: 'X39', paragraph: '5.4, 9.4, 10.11', mark: 'I', test: 'scenarios/delivery.test.ts', text: 'The result is made once, at 5.4–5.5; desk and portal carry it.' },
  { id: 'X40', paragraph: '9.1, 10',      mark: 'I', test: 'scenarios/portal.test.ts', text: 'The regional desk registers requests of both channels.' },
  { id: 'X41', paragraph: '–',            mark: 'I', test: 'domain/regulation/period-dates.test.ts', text: 'Filing is the operator’s confirmation of the complete package at the desk, the receipt of the signed request on the portal. After M1, M7 or a technical rejection the same package filed again within three working days keeps its moment; after a return for defects it does not.' },
  { id: 'X42', paragraph: '–',            mark: 'V', test: 'domain/regulation/periods.test.ts', text: 'Rules younger than the regulation are data with a switch: deemed refusal and appeal terms on, the hearing off.' },
  { id: 'X43', paragraph: '5.4, 5.5',     mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'A returned draft leaves the examination’s last day, but at least one day is given, capped by the total; a new executor restarts nothing.' },
  // our own, found while building
  { id: 'X44', paragraph: '8.3, 10.5',    mark: 'O', test: 'http/filing.test.ts', text: 'A draft on the portal and a request being filled at the desk are both cases with status OPENED.' },
  { id: 'X45', paragraph: '10.5',         mark: 'O', test: 'domain/regulation/period-dates.test.ts', text: 'A draft never filed that is discarded, or older than 90 days, ends as DISCARDED.' },
  { id: 'X46', paragraph: '–',            mark: 'O', test: 'domain/regulation/edition.test.ts', text: 'The wording of 13.09.2017 is applied to every day of the calendar, before its first day and after its repeal alike: it is the procedure that Kezek carries.' },
  { id: 'X47', paragraph: '9.2, 10.9',    mark: 'I', test: 'domain/regulation/documents/documents.test.ts', text: 'D9 is asked where the form names a dwelling below sanitary or technical requirements, D10 also where it names a severe chronic illness in the family.' },
  { id: 'X48', paragraph: '–',            mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'The month of keeping ends on the same day of the next month, whatever day that is, and is not capped by the total: it is a rule of the archive, and no missing calendar may stop a result on its way.' },
  { id: 'X49', paragraph: '10.11',        mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'At the closing hour itself the working day is over; a filing before the opening hour or in the lunch break is accepted on the same day.' },
  { id: 'X51', paragraph: '–',            mark: 'I', test: 'domain/file/rungs.test.ts', text: 'The escalation n working days after a breach comes at 24:00 of the n-th working day after the last day.' },
  // after the first use
  { id: 'X61', paragraph: '–',            mark: 'I', test: 'domain/time/calendar-end.test.ts', text: 'Filing needs the dates of the total alone. A date that no act needs (appeal, escalation, deemed refusal, keeping the place, minutes of office time) is given beyond the calendar without the roll, in ordinary weeks, and may still move; a step that needs a missing year is held; with a new year running terms are reckoned anew and the moved day is told.' },
  { id: 'X62', paragraph: '8.3, 10.5',    mark: 'M', test: 'domain/form/form.test.ts', text: 'A family member may be known by another document instead of an IIN, or by a foreigner’s, whose seventh digit is 0; the recipient is not. His date of birth is typed, and a foreigner’s number confirms its day and the last two digits of its year.' },
  { id: 'X63', paragraph: '8.3, 10.5',    mark: 'I', test: 'domain/text/texts.test.ts', text: 'A name is letters of one alphabet, hyphen, apostrophe and space, at most 100; that there is no surname is said. What offices number and stands in cases has at most eight digits and four letters, so that it is nobody’s name, IIN or document.' },
  { id: 'X65', paragraph: '8.3, 10.5',    mark: 'I', test: 'domain/text/numbers.test.ts', text: 'A telephone of any country is kept in E.164, by the rules of libphonenumber; without a country it is of Kazakhstan.' },
  { id: 'X66', paragraph: '–',            mark: 'I', test: 'domain/application/rules/kept-moment.test.ts', text: 'A kept moment is a right used once, by a claim: after M1 for a number only where the corrected one differs by a slip and the register has the name first typed; after M1 for a power only where the power found was in force at the first filing; after M7 only where the certificate is the recipient’s own. A chain of refilings keeps its first moment at most once. At the desk it is claimed at filing and confirmed at 8.5, on the portal at 10.6; refuted, the request takes its own.' },
  { id: 'X67', paragraph: '10.6',         mark: 'I', test: 'adapters/cms/revoked-when.test.ts', text: 'A revocation is judged by the date of its entry and the moment when the signature reached us: what is revoked later undoes no filing, however long the check had to wait. A fresh, genuine list that is not complete proves a revocation, though not that there is none; a hold counts until a newer list has it no more.' },
  { id: 'X69', paragraph: '10.1–10.4',    mark: 'I', test: 'http/sessions.test.ts', text: 'Sessions end half an hour after their last renewal, after 8 hours of a citizen and 12 of an official, and at once with a new password or a changed service; absence and substitution end none, since they are asked of the register at each request. What was wrong slows whoever typed it, a person’s password from many addresses all who are not known there; a signature is never slowed.' },
  { id: 'X70', paragraph: '–',            mark: 'V', test: 'domain/application/rights-matrix.test.ts', text: 'Whoever stands in the case as recipient, representative or family member works on nothing of it, under whatever entry of the staff register; the recused are told only that it exists.' },
  { id: 'X72', paragraph: '8.4, 8.6',     mark: 'I', test: 'adapters/http/only-in-so-many-words.test.ts', text: 'Not found is only what a register says in so many words; an error inside a success, an empty body, a missing part or a doubtful code holds the case.' },
  { id: 'X73', paragraph: '5',            mark: 'I', test: 'domain/application/words/term-span.test.ts', text: 'Blame needs a chance: a step that begins after the total’s last day keeps its own length, and no term is met by the event that starts it; the handing over is measured from the arrival at the desk to the moment when the result lies ready, which follows without anybody’s act.' },
  { id: 'X74', paragraph: '–',            mark: 'V', test: 'domain/application/rules/head-left.test.ts', text: 'If the head is recused or gone and has no substitute, the supervisor names another provider’s head within 3 working days; terms run, and the administrator sees the case meanwhile.' },
];
