import { expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { applicationStatuses } from '#domain/application/status.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { refused } from '#domain/result.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { aWholeDoor } from '#test/builders/doors/a-whole-door.ts';
import { aigul, anIdentityDoor, password } from '#test/builders/doors/an-identity-door.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { caseIn, recipient } from '#test/builders/requests/a-case.ts';

const { iin } = aigul;
const identityDocument = { number: '045678901', issuedOn: '2015-03-02', issuedBy: 'ІІМ' };

it('a cabinet that one operator alone has opened shows nothing that is filed at a desk, until its owner signs (X83)', async () => {
  const the = anIdentityDoor();
  const operator = await the.enrol('operator', 'centre-uralsk', citizen(12));
  const code = await the.knock('POST', '/v1/identity-codes', { as: operator.id, body: { iin, identityDocument } });
  const open = (proof: unknown) => the.knock('POST', '/v1/accounts', { body: { iin, password, proof } });
  expect((await open({ code: code.body.code })).status).toBe(201);
  const applicant = await the.keyring.personOf(iin);
  const [atDesk, onPortal] = (['corporation', 'portal'] as const).map((channel, index) => {
    const theCase = { ...caseIn('ACCEPTED', channel), id: `case_${String(index).padStart(26, '0')}`, applicant };
    the.cases.seed(theCase);
    return theCase.id;
  });
  const shown = async () => {
    const { body } = await the.knock('POST', '/v1/sessions', { body: { iin, password } });
    const as = body.accessToken;
    const [list, account, desk] = await Promise.all(
      ['/v1/requests', '/v1/account', `/v1/requests/${atDesk}/status`].map((path) => the.knock('GET', path, { as })),
    );
    return {
      actor: await the.actorOf(aToken(as), { auth: 'citizen' }),
      listed: list?.body.items.map(({ id }: { id: string }) => id).toSorted(),
      told: list?.body.notShown?.text.ru,
      looks: account?.body.looks.length,
      desk: desk?.status,
    };
  };
  expect(await shown()).toEqual({
    actor: { kind: 'recipient', person: applicant, provenAlone: true },
    listed: [onPortal],
    told: expect.stringContaining('Замените пароль по ЭЦП'),
    looks: 0,
    desk: 404,
  });
  expect((await open(await the.proofBy(iin))).status).toBe(201);
  expect(await shown()).toEqual({
    actor: { kind: 'recipient', person: applicant },
    listed: [atDesk, onPortal],
    told: undefined,
    looks: 1,
    desk: 200,
  });
});

it('nothing of a desk is done from it either, in whatever status (X83)', () => {
  const alone = { ...recipient(), provenAlone: true } as const;
  const inStatus = (status: (typeof applicationStatuses)[number], channel: 'corporation' | 'portal') => ({
    ...caseIn('AWAITING_SIGNATURE', channel),
    status,
  });
  for (const status of applicationStatuses) {
    const actions = application.allowed[status]?.recipient ?? [];
    for (const action of actions) {
      const atDesk = mayAct(application, inStatus(status, 'corporation'), { actor: alone, action });
      expect([status, action, atDesk]).toEqual([status, action, refused('NOT_YOUR_CASE')]);
      const onPortal = (actor: typeof alone | ReturnType<typeof recipient>) =>
        mayAct(application, inStatus(status, 'portal'), { actor, action });
      expect(onPortal(alone)).toEqual(action === 'SubmitRequest' ? refused('PROVEN_BY_ONE') : onPortal(recipient()));
    }
  }
});

it('is told nothing of what stands at a desk when a draft is opened, and files nothing (X83)', async () => {
  const world = await aWholeDoor(iin);
  const desk = { ...caseIn('ACCEPTED', 'corporation') };
  world.lay(desk, {});
  const alone = { ...world.actors.recipient, provenAlone: true };
  const shown = async (actor: unknown) => {
    world.actors.recipient = actor as Actor;
    return (await world.knock('POST', '/v1/requests', { as: 'recipient', body: {} })).body;
  };
  const { standing, allowed } = await shown(alone);
  expect(standing).toEqual({ entries: [], notShown: { paragraph: 'X83', text: expect.anything() } });
  expect(allowed).not.toContain('SubmitRequest');
  expect((await shown({ ...alone, provenAlone: undefined })).allowed).toContain('SubmitRequest');
});
