import { expect, it } from 'vitest';
import { type Print, papers, worldOf } from '#test/builders/words/printed-papers.ts';

/** Where he complains: at the head's office for the higher body; of an answer to a complaint, the second instance. */
const complains = {
  appeal: [/Шағым берілетін орган: .+\nШағымды жоғары/u, /Куда подать жалобу: .+\nРассматривает ее вышестоящий/u],
  corporation: [/Шағым берілетін орган: .*корпорация/u, /Куда подать жалобу: .*корпораци/u],
  second: [/екінші сатыға, одан кейін сотқа жүгініңіз/u, /вторая инстанция, затем суд/u],
} as const;
/** Until when, by its day. */
const lastDay = [
  /(Шағым берудің соңғы|Соңғы) күні: \d\d\.\d\d\.\d{4}/u,
  /Последний день( подачи жалобы)?: \d\d\.\d\d\.\d{4}/u,
];

type Why = { readonly none: string };
const none = (why: string): Why => ({ none: why });
const own = none('he says it himself');
const granted = none('it grants what was asked');

// biome-ignore format: a table, one paper a row
const table: Readonly<Record<keyof typeof papers | 'VISIT_REFUSAL_BARRED' | 'VISIT_WINDOW_UNMADE', keyof typeof complains | Why>> = {
  REQUEST:                  own,
  DATA_UNAVAILABLE:         none('it refuses nothing (X8)'),
  SIGNATURE_NOT_CONFIRMED:  'appeal',
  DOCUMENT_DEFECTS_REFUSAL: 'appeal',
  RECEIPT:                  granted,
  INTAKE_REFUSAL_RECEIPT:   'appeal',
  REGISTRATION_NOTICE:      granted,
  REASONED_REFUSAL:         'appeal',
  CHANGE_NOTICE:            granted,
  CORRECTED_PAPER:          none('a slip is mended, and what was decided stays with its days (X57)'),
  WITHDRAWAL_STATEMENT:     own,
  CONTACTS_STATEMENT:       own,
  AMENDMENT_PROPOSAL:       none('nothing is decided yet: he answers it (APPK 73)'),
  PROPOSAL_ANSWER:          own,
  AMENDMENT_DECISION:       'appeal',
  LEAVING_STATEMENT:        own,
  STAYING_STATEMENT:        own,
  LEAVING_ACKNOWLEDGMENT:   none('it follows his own wish, and he takes it back (X127)'),
  VISIT_WINDOW:             none('a time is offered, which he changes'),
  VISIT_WINDOW_UNMADE:      none('a time is offered anew, which he changes'),
  VISIT_REFUSAL:            'corporation',
  VISIT_REFUSAL_BARRED:     'corporation',
  VISIT_NOBODY:             none('another window follows (X180)'),
  VISIT_CLOSED:             'corporation',
  VISIT_RESULT:             none('he signs for what he was given'),
  COMPLAINT:                own,
  COMPLAINT_RECEIPT:        none('it is taken; what silence means, and where he goes on then, it says (X258)'),
  COMPLAINT_ANSWER:         'second',
  COMPLAINT_PASSED_ON:      'second',
  NEEDS_STATEMENT:          own,
  COMPLAINT_WITHDRAWAL:     own,
  OFFER:                    none('he is asked, and neither word nor silence takes his place'),
  OFFER_ANSWER:             own,
  OFFER_NOT_REACHED:        'appeal',
  OFFER_WITHDRAWN:          'appeal',
  OFFER_NOT_PROVIDED:       'appeal',
  COMMISSION_MINUTES:       none('it is the office’s own: whom it votes down has a paper of his (X320)'),
  ALLOCATION_DECISION:      granted,
  ALLOCATION_UNDONE:        'appeal',
};

it('has a row for every paper that is printed', () => {
  expect(Object.keys(papers).toSorted()).toEqual(Object.keys(table).toSorted());
});

it.each(Object.entries(table))(
  '%s says where and until when he complains of it, or why it does not (X310)',
  async (type, row) => {
    const print = (papers as Readonly<Record<string, Print>>)[type];
    const page = (await print?.(worldOf('Айгүл'))) ?? '';
    const [kk = '', ru = ''] = page.split('\n\n* * *\n\n');
    const says = (of: readonly RegExp[]) => of[0]?.test(kk) === true && of[1]?.test(ru) === true;
    const found = Object.entries(complains).flatMap(([where, of]) => (says(of) ? [where] : []));
    expect([type, found]).toEqual([type, typeof row === 'string' ? [row] : []]);
    if (typeof row === 'string') expect([type, says(lastDay)]).toEqual([type, true]);
  },
);
