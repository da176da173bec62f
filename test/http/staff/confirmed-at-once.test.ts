import { describe, expect, it } from 'vitest';
import { aCentre as anAccountCentre } from '#test/builders/doors/a-centre.ts';
import { aStaffedOffice } from '#test/builders/doors/a-staffed-office.ts';
import { aigul } from '#test/builders/doors/an-identity-door.ts';
import { atDesks, identityDocument } from '#test/builders/doors/at-desks.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCentre, entered, from, outageOver, to } from '#test/builders/requests/an-outage-centre.ts';
import type { Answered } from '#test/fakes/open-door.ts';

type Confirm = (as: string) => Promise<Answered>;
type Knock = (method: 'POST', path: string, call: { as: string; body: object }) => Promise<Answered>;

const giving =
  (knock: Knock, { body }: Answered): Confirm =>
  (as) =>
    knock('POST', `/v1/confirmations/${body.confirmation.id}/confirmation`, {
      as,
      body: { hash: body.confirmation.hash },
    });

/** What was asked, and who may confirm it: one, and where the office has him another. */
interface Question {
  readonly confirm: Confirm;
  readonly one: string;
  readonly other?: string;
}

const questions: Readonly<Record<string, () => Promise<Question>>> = {
  substitution: async () => {
    const { the, administrator, head, executor, supervisor, substitute } = await aStaffedOffice();
    const confirm = giving(the.knock, await substitute(administrator.id, head.id, executor.id));
    return { confirm, one: supervisor.id, other: head.id };
  },
  password: async () => {
    const { the, administrator, executor, supervisor, head } = await aStaffedOffice();
    const asked = await the.knock('POST', `/v1/staff/${executor.id}/password`, { as: administrator.id });
    return { confirm: giving(the.knock, asked), one: supervisor.id, other: head.id };
  },
  account: async () => {
    const { the, operator, second, give } = await anAccountCentre();
    const third = await the.enrol('operator', 'centre-uralsk', citizen(7), 'operator-4');
    return { confirm: giving(the.knock, await give(operator.id)), one: second.id, other: third.id };
  },
  reception: async () => {
    const desks = await atDesks();
    await desks.filed();
    await desks.enrol('third', 'centre-borili');
    const asked = await desks.comes({ by: 'recipient', iin: aigul.iin, identityDocument });
    return { confirm: giving(desks.knock, asked), one: 'second', other: 'third' };
  },
  outage: async () => {
    const { post, knock } = await aCentre();
    const asked = await post('supervisor', '/v1/outages', { from, to, centres: 'all', ground: 'Жарық өшті' });
    return { confirm: giving(knock, asked), one: 'administrator' };
  },
  takenInPaper: async () => {
    const centre = await aCentre();
    const base = await entered(centre, { outage: await outageOver(centre) });
    const asked = await centre.post('operator', `${base}/paper-intake`);
    return { confirm: giving(centre.knock, asked), one: 'colleague' };
  },
};

const told = ({ status, body }: Answered) => (status === 200 ? body.confirmation.state : body.type.split(':').at(-1));

describe.each(Object.entries(questions))('a confirmation of %s that is given more than once at once', (_, asks) => {
  it('by one and the same is one, and each time told as done', async () => {
    const { confirm, one } = await asks();
    const given = await Promise.all([confirm(one), confirm(one), confirm(one)]);
    expect(given.map(told)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('by another too is told to the later one as settled', async () => {
    const { confirm, one, other } = await asks();
    if (other === undefined) return;
    const given = await Promise.all([confirm(one), confirm(other)]);
    expect(given.map(told).toSorted()).toEqual(['CONFIRMED', 'confirmation-settled']);
  });
});
