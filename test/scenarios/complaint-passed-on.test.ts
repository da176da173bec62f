import { describe, expect, it } from 'vitest';
import { aListedPerson } from './harness/amending.ts';
import { head, officials, registrar } from './harness/cast.ts';
import { complaining } from './harness/complaining.ts';

async function aComplainant() {
  const listed = await aListedPerson();
  return { ...listed, ...complaining(listed.service) };
}

describe('passing a complaint on to another body (APPK 65), which ends it here', () => {
  it('is not for the head whose own paper it is about: he undoes that or passes the complaint up (X162)', async () => {
    const { theCase, theComplaint, complains, passesOn } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await expect(passesOn(id, head)).rejects.toMatchObject({ refusal: { code: 'COMPLAINED_OF_HIMSELF' } });
    await passesOn(id, registrar);
    expect((await theComplaint(id)).status).toBe('PASSED_ON');
  });

  it('is for nobody below once the complaint lies before the second instance', async () => {
    const { theCase, theComplaint, complains, passesUp, passesOn } = await aComplainant();
    const id = await complains({ file: theCase.id });
    await passesUp(id);
    for (const below of [head, officials.substitute, registrar])
      await expect(passesOn(id, below)).rejects.toMatchObject({ refusal: { code: 'NOT_IN_THIS_STATUS' } });
    await passesOn(id, officials.controller);
    expect(await theComplaint(id)).toMatchObject({ status: 'PASSED_ON', level: 'second' });
  });
});
