import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreesWith, parseIin } from '#domain/iin.ts';
import { localCitizens, localRepresentative } from '#infra/local/people/local-citizens.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import { type LocalPerson, madePerson } from '#infra/local/people/local-person.ts';
import { registeredPeople } from '#infra/local/people/registered.ts';

const men = ['Арман', 'Данияр', 'Ерлан', 'Тимур', 'Болат', 'Нұржан', 'Сапар', 'Әлихан', 'Ерасыл'];
const women = ['Айгерім', 'Сәуле', 'Гүлнәр', 'Жанар', 'Мәдина', 'Гүлназ', 'Айгүл', 'Рауза', 'Дана', 'Зере', 'Томирис'];

/** What each part of a person says of the sex; a surname that is the same for both says nothing. */
function sexesIn({ iin, surname, name, patronymic }: Partial<LocalPerson>): string[] {
  const read = iin === undefined ? undefined : parseIin(iin);
  const said = [
    read?.ok ? read.value.sex : undefined,
    men.includes(name ?? '') ? 'male' : women.includes(name ?? '') ? 'female' : 'unknown name',
    /ұлы$/.test(patronymic ?? '') ? 'male' : /қызы$/.test(patronymic ?? '') ? 'female' : undefined,
    /[ое]в$/.test(surname ?? '') ? 'male' : /[ое]ва$/.test(surname ?? '') ? 'female' : undefined,
  ];
  return [...new Set(said.filter((one) => one !== undefined))];
}

it('a made-up person is of one sex by number, name, patronymic and surname, and was born on the day that the number says', () => {
  fc.assert(
    fc.property(fc.nat(4999), fc.constantFrom('male', 'female', undefined), (index, sex) => {
      const person = madePerson(index, sex);
      expect(sexesIn(person)).toEqual([sex ?? expect.stringMatching(/^(fe)?male$/)]);
      expect(parseIin(person.iin)).toMatchObject({ ok: true, value: { bornOn: person.bornOn } });
    }),
  );
});

const yearOf = ({ bornOn }: { readonly bornOn: string }) => Number(bornOn.slice(0, 4));
/** How many years lie between the citizen and such a member at least; less than none: the member is the elder. */
const between: Readonly<Record<string, (years: number) => boolean>> = {
  spouse: () => true,
  child: (years) => years >= 16,
  parent: (years) => years <= -16,
  grandparent: (years) => years <= -32,
};

describe('everybody of the local cloud', () => {
  const registered = new Map(registeredPeople().map((person) => [person.iin, person]));

  it.each([...localCitizens, ...localStaff, localRepresentative].map((person) => [person.iin, person] as const))(
    '%s is of one sex and of one birthday, in the register too',
    (iin, person) => {
      expect(sexesIn(person)).toHaveLength(1);
      expect(sexesIn({ ...person, ...registered.get(iin) })).toEqual(sexesIn(person));
      expect(agreesWith(iin, person.bornOn)).toBe(true);
    },
  );

  it.each(
    localCitizens.flatMap((one) => one.members.map((member) => [`${one.login}, ${member.ref}`, one, member] as const)),
  )('so is %s, who is of an age to be that relative, and a spouse of the other sex', (_, citizen, member) => {
    const { iin, relation } = member;
    if (iin !== undefined) expect(agreesWith(iin, member.bornOn)).toBe(true);
    if (member.surname !== 'Petrova') expect(sexesIn(member)).toHaveLength(1);
    if (relation === 'spouse' && member.surname !== 'Petrova') expect(sexesIn(member)).not.toEqual(sexesIn(citizen));
    if (relation === 'spouse') expect(sexesIn(citizen)).toEqual(['male']);
    expect(between[relation]?.(yearOf(member) - yearOf(citizen))).toBe(true);
  });

  it('has a number of his own', () => {
    const everybody = [
      ...localCitizens,
      ...localStaff,
      localRepresentative,
      ...localCitizens.flatMap(({ members }) => members),
    ];
    const numbers = everybody.flatMap(({ iin }) => iin ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
