import { describe, expect, it } from 'vitest';
import { messages } from '#domain/regulation/messages/messages.ts';
import { aToken } from '#test/builders/doors/a-token.ts';
import { aigul, anIdentityDoor, password, stranger } from '#test/builders/doors/an-identity-door.ts';
import { aService } from './harness/service.ts';

describe('a person’s account on the portal', () => {
  it('is opened by a proof of the number, signed in to, and then files a request that is registered (10.1, 10.2, 10.3, 10.5, 15)', async () => {
    const portal = anIdentityDoor();
    const proof = await portal.proofBy(aigul.iin);
    await portal.knock('POST', '/v1/accounts', { body: { iin: aigul.iin, password, proof } });
    const session = await portal.knock('POST', '/v1/sessions', { body: { iin: aigul.iin, password } });
    const signedIn = await portal.actorOf(aToken(session.body.accessToken), { auth: 'citizen' });
    const service = aService();
    await service.filesOnPortal({ citizen: aigul });
    const { applicant, status } = await service.theCase();
    expect([signedIn, status]).toEqual([{ kind: 'recipient', person: applicant }, 'ACCEPTED']);
  });

  it('refuses authorisation with M6 in the same words for a wrong password and for an unknown number (10.3, 10.4)', async () => {
    const portal = anIdentityDoor();
    const proof = await portal.proofBy(aigul.iin);
    await portal.knock('POST', '/v1/accounts', { body: { iin: aigul.iin, password, proof } });
    const wrong = await portal.knock('POST', '/v1/sessions', {
      body: { iin: aigul.iin, password: 'Басқа-Құпия-2018' },
    });
    const unknown = await portal.knock('POST', '/v1/sessions', { body: { iin: stranger.iin, password } });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.body).toEqual({ ...wrong.body, instance: unknown.body.instance });
    expect(wrong.body.title).toBe(messages.M6().heading.kk);
  });

  it('refuses to be opened by whoever only knows the number (10.1)', async () => {
    const portal = anIdentityDoor();
    const proof = await portal.proofBy(aigul.iin, { iin: stranger.iin, role: 'individual' });
    const opened = await portal.knock('POST', '/v1/accounts', { body: { iin: aigul.iin, password, proof } });
    expect(opened.status).toBe(422);
    const session = await portal.knock('POST', '/v1/sessions', { body: { iin: aigul.iin, password } });
    expect(session.status).toBe(401);
  });
});

describe('an operator’s workstation', () => {
  it('opens for the operator’s login and password, and for nobody who left the service (8.2)', async () => {
    const desk = anIdentityDoor();
    const operator = await desk.enter('operator', 'centre-uralsk', aigul, 'aigul');
    const signIn = () => desk.knock('POST', '/v1/staff-sessions', { body: { login: 'aigul', password } });
    expect((await signIn()).status).toBe(401);
    await desk.awaken(operator, aigul);
    const session = await signIn();
    expect(session.status).toBe(201);
    const who = { auth: 'staff', roles: ['operator'] } as const;
    expect(await desk.actorOf(aToken(session.body.accessToken), who)).toMatchObject({ organisation: 'centre-uralsk' });
    const again = await desk.knock('POST', '/v1/staff-sessions', {
      body: { login: 'aigul', password: 'Басқа-2018-kz' },
    });
    expect(again.status).toBe(401);
  });
});
