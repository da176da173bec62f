import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { openTask } from '#test/builders/doors/a-provider.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { owner, records } from '#test/builders/people/stories.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const [executor, deputy, registrar] = [officialId('executor'), officialId('deputy'), officialId('registrar')];
const examined = { ...caseIn('UNDER_EXAMINATION', 'corporation'), ...openTask('draft-result', 'executor') };
const registering = { ...caseIn('ACCEPTED', 'corporation'), ...openTask('register-request', 'registrar') };
const sending = { ...caseIn('AWAITING_SENDING', 'corporation'), ...openTask('send-result', 'registrar') };
const resolving = { ...caseIn('AWAITING_RESOLUTION', 'corporation'), ...openTask('name-executor', 'head') };
const since = '2018-03-02T06:00:00.000Z';

async function told(story: Application) {
  const world = await aWholeDoor(owner.iin);
  const { id } = world.lay(story, records);
  const acts = (as: string, path: string, body: object = {}) => world.knock('POST', path, { as, body });
  return {
    ...world,
    acts,
    ends: (who: string) => acts('administrator', `/v1/staff/${who}/end`),
    away: (who: string) => acts('administrator', `/v1/staff/${who}/absences`, { from: '2018-03-02', to: '2018-03-09' }),
    does: (as: string, what: string, body: object) => acts(as, `/v1/cases/${id}/${what}`, body),
    events: async () =>
      (await world.cases.journal(application, id)).flatMap(({ events }) => events.map(({ type }) => type)),
    /** What the cabinet says: who has it, whether somebody is named, and until when. */
    says: async () => {
      const { body } = await world.knock('GET', `/v1/requests/${id}/status`, { as: 'recipient' });
      const { heldBy, flags, stepTerm } = body;
      return {
        office: heldBy.organisation.ru as string,
        lacking: heldBy.lacking as { since?: string; text: { ru: string } } | undefined,
        flags: flags.map((flag: { id: string }) => flag.id) as string[],
        lastDay: stepTerm?.lastDay as string,
      };
    },
  };
}

describe('whose request has come to somebody who is not there reads so, and who finds another (X98)', () => {
  it.each(['ends', 'away'] as const)(
    'an executor whose service or presence %s is named no more, until the head has named another',
    async (how) => {
      const { says, does, events, ...world } = await told(examined);
      const before = await says();
      expect([before.flags, before.lacking]).toEqual([['executorNamed'], undefined]);
      expect((await world[how](executor)).status).toBe(200);
      const after = await says();
      expect([after.flags, after.lastDay]).toEqual([[], before.lastDay]);
      expect(after.lacking).toMatchObject({
        since,
        text: { ru: expect.stringContaining('руководитель услугодателя назначает другого. Срок продолжает идти') },
      });
      await world[how](executor);
      expect((await events()).filter((type) => type === 'HolderLacking')).toHaveLength(1);
      expect((await does('head', 'executor', { executor: deputy, reason: 'Қызметтен кетті' })).status).toBe(200);
      expect(await says()).toEqual(before);
    },
  );

  it('an executor who is recused, whose request is the head’s again', async () => {
    const { says, does } = await told(examined);
    expect((await does('head', 'recusals', { staff: executor, reason: 'Туысы' })).status).toBe(200);
    const { flags, lacking } = await says();
    expect([flags, lacking?.text.ru]).toEqual([[], expect.stringContaining('назначает другого')]);
  });

  it.each([
    ['registers (5.2)', registering],
    ['sends the result (5.6)', sending],
  ])('the only registrar, who %s', async (_what, story) => {
    const { acts, says, ends } = await told(story);
    expect((await says()).lacking).toBeUndefined();
    const { id, hash } = (await ends(registrar)).body.confirmation;
    expect((await acts('head', `/v1/confirmations/${id}/confirmation`, { hash })).status).toBe(200);
    expect((await says()).lacking).toMatchObject({
      since,
      text: { ru: expect.stringContaining('замещающего назначает его администратор') },
    });
  });

  it('the only registrar, who is recused', async () => {
    const { says, does, events } = await told(registering);
    expect((await does('registrar', 'recusals', { reason: 'Туысы' })).status).toBe(200);
    expect((await says()).lacking?.text.ru).toContain('замещающего назначает его администратор');
    expect(await events()).toContain('HolderLacking');
  });

  it('the head (X74), in whose place another provider’s is told once he is named', async () => {
    const lacking = await told({ ...resolving, lacksHead: { since } });
    expect(await lacking.says()).toMatchObject({
      office: expect.stringContaining('Уральск'),
      lacking: { since, text: { ru: expect.stringContaining('руководителя другого услугодателя (АППК, ст. 67)') } },
    });
    const { says } = await told({
      ...resolving,
      actingHead: { staff: officialId('headElsewhere'), organisation: 'borili' },
    });
    expect(await says()).toMatchObject({ office: expect.stringContaining('Бурлин'), lacking: undefined });
  });

  it('the operator of a centre who signs (8.7); what is collected is given out at any desk', async () => {
    const lacksHolder = { since };
    const at = (status: Application['status'], step: string) => ({
      ...caseIn(status, 'corporation'),
      lacksHolder,
      task: { ...openTask(step, 'operator').task, organisation: 'centre-uralsk' },
    });
    const { says } = await told(at('AWAITING_OPERATOR_SIGNATURE', 'sign-request'));
    expect((await says()).lacking?.text.ru).toContain('В центре этот шаг сейчас некому выполнить');
    const { lacksHolder: _, ...collected } = at('READY_FOR_COLLECTION', 'hand-over-result');
    expect(application.askedOfStaff?.(collected as Application)).toBeUndefined();
  });
});
