import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Form } from '#domain/form/form.ts';
import { categoryIds } from '#domain/regulation/categories.ts';
import { citizenForm } from '#infra/local/people/citizen-form.ts';
import { cast, listCast, localCitizens, localRepresentative, yearCast } from '#infra/local/people/local-citizens.ts';
import { keyRequests, localStaff } from '#infra/local/people/local-people.ts';
import { powerOf, registeredPeople, registeredPowers } from '#infra/local/people/registered.ts';

const notPlayed = localCitizens.filter(({ about }) => about.en !== 'of the demonstration');

describe('the citizens of the local cloud', () => {
  it('are sixty-four, of every category, thirty-six of them for the demonstration alone', () => {
    expect(localCitizens).toHaveLength(64);
    expect(new Set(notPlayed.map(({ category }) => category))).toEqual(new Set(categoryIds));
    expect(notPlayed.length).toBeGreaterThanOrEqual(12);
    const played: readonly string[] = [...Object.values(cast), ...yearCast, ...listCast];
    expect(new Set(played).size).toBe(36);
    expect(notPlayed.filter(({ login }) => played.includes(login))).toEqual([]);
  });

  it.each(localCitizens.map((citizen) => [citizen.login, citizen] as const))(
    '%s can file the form as it is',
    (_, one) => {
      expect(z.safeParse(Form, citizenForm(one)).error?.issues).toBeUndefined();
    },
  );

  it('have a number each, that is no official’s, and a key each', () => {
    const everybody = [...localCitizens, ...localStaff, localRepresentative];
    expect(new Set(everybody.map(({ iin }) => iin)).size).toBe(everybody.length);
    const keys = new Set(keyRequests().map(({ name }) => name));
    expect(localCitizens.filter(({ login }) => !keys.has(login))).toEqual([]);
  });

  it('stand in the register but for those whose requests end in M1 (8.6)', () => {
    const known = new Set(registeredPeople().map(({ iin }) => iin));
    const unknown = localCitizens.filter(({ iin }) => !known.has(iin));
    expect(unknown.map(({ login }) => login)).toEqual(['citizen-8', cast.unregistered]);
  });

  it('have among them a foreign spouse of each kind, a person of one name and a newborn without a number', () => {
    const members = notPlayed.flatMap((one) => one.members);
    const foreign = members.filter(({ surname }) => surname === 'Petrova');
    expect(foreign.map(({ otherDocument }) => otherDocument?.kind)).toEqual(['foreign-passport', undefined]);
    expect(notPlayed.filter(({ surname }) => surname === undefined)).toHaveLength(1);
    expect(members.filter(({ iin, bornOn }) => iin === undefined && bornOn > '2018-01-01')).toHaveLength(1);
  });

  it('are represented by powers that the notary register knows, one of which is revoked', () => {
    expect(registeredPowers().filter(({ revokedAt }) => revokedAt)).toHaveLength(1);
    for (const { principalIin, number } of registeredPowers()) expect(powerOf(principalIin).number).toBe(number);
  });
});
