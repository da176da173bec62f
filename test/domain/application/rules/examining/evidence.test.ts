import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { decide } from '#domain/application/decide/decide.ts';
import { type EvidenceKind, evidenceKinds, evidenceRow } from '#domain/application/evidence-kinds.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { differencesIn, nameOnPapers, resolutionOf } from '#domain/application/rules/examining/evidence.ts';
import { providerOfPlace } from '#domain/regulation/offices/providers.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';
import { registered, undisputed } from '#test/builders/requests/an-evidence.ts';

const occasion = { actor: staff('executor'), now: '2018-03-02T06:00:00.000Z' };
const examined: Application = caseIn('UNDER_EXAMINATION', 'corporation');
const said = { record: record(), content: 'Тексерілді' };

/** Each difference there can be, and what may be found of it: `|` before what allows no notice. Written out by hand. */
const differences: readonly (readonly [EvidenceKind, Evidence, allows: string, bars: string])[] = [
  ['NAME', registered({ surname: 'Басқа' }), 'SAME_PERSON', 'ANOTHER_PERSON'],
  ['NAME', registered({ patronymic: 'Серікқызы' }), 'SAME_PERSON', 'ANOTHER_PERSON'],
  ['NAME', { ...undisputed, certified: { surname: 'Басқа', name: 'Біреу' } }, 'SAME_PERSON', 'ANOTHER_PERSON'],
  ['BIRTH_DATE', registered({ bornOn: '1985-06-16' }), 'SAME_PERSON', 'ANOTHER_PERSON'],
  ['CITIZENSHIP', registered({ citizenship: '643' }), 'REGISTER_ERRS KANDAS', 'FOREIGNER'],
  ['DEATH', registered({ diedOn: '2018-02-01' }), 'REGISTER_ERRS', 'DIED'],
  ['ELSEWHERE', { ...undisputed, elsewhere: ['borili'] }, 'REGISTERED_THERE NOT_REGISTERED_THERE', ''],
];
const wordsIn = (text: string) => text.split(' ').filter(Boolean);

const drafting = (theCase: Application, evidence: Evidence) =>
  decide(theCase, { type: 'DraftNotice', draft: said, evidence }, occasion);
const resolving = (theCase: Application, kind: EvidenceKind, finding: string, evidence: Evidence) =>
  decide(theCase, { type: 'ResolveEvidence', kind, finding, reason: said, evidence }, occasion);
const resolved = (kind: EvidenceKind, finding: string, elsewhere?: readonly string[]): Application => ({
  ...examined,
  resolutions: [{ kind, finding, reason: record(), ...(elsewhere ? { elsewhere: [...elsewhere] as never } : {}) }],
});

describe('a difference between the evidence and what was typed (X64, X71)', () => {
  it.each(differences)('of %s stops the notice until it is resolved, and is named with its cure', (kind, evidence) => {
    expect(drafting(examined, evidence)).toMatchObject({
      ok: false,
      error: {
        code: 'EVIDENCE_NOT_RESOLVED',
        paragraph: evidenceRow(kind).paragraph,
        missing: [kind],
        fields: [{ field: `evidence.${kind}`, problem: 'NOT_RESOLVED', cure: evidenceRow(kind).cure }],
      },
    });
  });

  it.each(differences)('of %s is resolved by its own findings and no others', (kind, evidence, allows, bars) => {
    expect(Object.keys(evidenceKinds[kind].findings).sort()).toEqual([...wordsIn(allows), ...wordsIn(bars)].sort());
    for (const finding of wordsIn(`${allows} ${bars}`))
      expect(resolving(examined, kind, finding, evidence)).toMatchObject({
        ok: true,
        value: [{ type: 'EvidenceResolved', kind, finding, reason: said.record }],
      });
    expect(resolving(examined, kind, 'WHATEVER', evidence)).toMatchObject({ error: { code: 'FIELDS_WRONG' } });
  });

  it.each(differences)('of %s lets the notice pass or bars it by what was found', (kind, evidence, allows, bars) => {
    for (const finding of wordsIn(allows))
      expect(drafting(resolved(kind, finding, evidence.elsewhere), evidence)).toMatchObject({ ok: true });
    for (const finding of wordsIn(bars))
      expect(drafting(resolved(kind, finding), evidence)).toMatchObject({
        error: {
          code: 'EVIDENCE_BARS_NOTICE',
          missing: [kind],
          fields: [{ field: `evidence.${kind}`, problem: 'BARS_NOTICE', cure: evidenceRow(kind).text }],
        },
      });
  });

  it('of an address is told and asks for nothing', () => {
    const evidence = registered({ address: { region: 'Бөрлі ауданы' } });
    expect(differencesIn({ provider: 'uralsk' }, evidence)).toEqual(['ADDRESS']);
    expect(drafting(examined, evidence)).toMatchObject({ ok: true });
    expect(resolving(examined, 'ADDRESS', 'SAME_PERSON', evidence)).toMatchObject({
      error: { code: 'EVIDENCE_ABSENT' },
    });
  });

  it('is told with the findings to choose from, in each language, when none of them is said', () => {
    expect(resolving(examined, 'DEATH', 'WHATEVER', registered({ diedOn: '2018-02-01' }))).toMatchObject({
      error: {
        paragraph: 'X64',
        fields: [
          {
            field: 'finding',
            problem: 'NOT_OF_THIS_DIFFERENCE',
            cure: {
              kk: 'Бірін таңдаңыз: Тізілім қателескен; Қайтыс болған',
              ru: 'Выберите одно из: Ошибка реестра; Умер',
              en: 'Choose one of: The register is mistaken; Has died',
            },
          },
        ],
      },
    });
  });

  it('that there is none of asks for nothing and takes no word', () => {
    expect(differencesIn({ provider: 'uralsk' }, registered())).toEqual([]);
    expect(drafting(examined, registered())).toMatchObject({ ok: true });
    expect(resolving(examined, 'DEATH', 'REGISTER_ERRS', registered())).toMatchObject({
      error: { code: 'EVIDENCE_ABSENT', paragraph: 'X64' },
    });
  });

  it('of a registration elsewhere is acknowledged provider by provider (X71)', () => {
    const evidence = { ...undisputed, elsewhere: ['borili', 'terekti'] } as const;
    expect(drafting(resolved('ELSEWHERE', 'REGISTERED_THERE', ['borili']), evidence)).toMatchObject({
      error: { code: 'EVIDENCE_NOT_RESOLVED', paragraph: 'X71' },
    });
    expect(resolving(examined, 'ELSEWHERE', 'REGISTERED_THERE', evidence)).toMatchObject({
      value: [{ elsewhere: ['borili', 'terekti'] }],
    });
    const named = { ...registered({ bornOn: '1985-06-16' }), elsewhere: ['borili'] } as const;
    const ofBirth = resolving(examined, 'BIRTH_DATE', 'SAME_PERSON', named);
    expect(ofBirth.ok && ofBirth.value[0]).not.toHaveProperty('elsewhere');
  });

  it('is resolved by what was found of it, not of another', () => {
    const evidence = registered({ bornOn: '1985-06-16', surname: 'Басқа' });
    const both = resolved('NAME', 'SAME_PERSON');
    expect(resolutionOf(both, 'NAME', evidence)?.finding).toBe('SAME_PERSON');
    expect(resolutionOf(both, 'BIRTH_DATE', evidence)).toBeUndefined();
    expect(resolutionOf({}, 'NAME', evidence)).toBeUndefined();
    const elsewhere = { ...undisputed, elsewhere: ['borili'] } as const;
    expect(resolutionOf(both, 'NAME', elsewhere)?.finding).toBe('SAME_PERSON');
    expect(resolutionOf(resolved('ELSEWHERE', 'REGISTERED_THERE'), 'ELSEWHERE', elsewhere)).toBeUndefined();
    expect(drafting(both, evidence)).toMatchObject({ error: { missing: ['BIRTH_DATE'] } });
  });

  it('of an address that the register does not have is none', () => {
    for (const provider of ['uralsk', 'borili'] as const)
      expect(differencesIn({ provider }, registered({ address: undefined }))).toEqual([]);
  });

  it('is of nobody’s writing: case, apostrophes and an unsaid patronymic are none', () => {
    const { typed } = undisputed;
    const evidence = registered({ surname: typed.surname?.toLocaleUpperCase('kk'), patronymic: undefined });
    expect(differencesIn({ provider: 'uralsk' }, evidence)).toEqual([]);
  });

  it('stops no refusal: whoever is found dead, foreign or another is refused', () => {
    const refusing = {
      type: 'DraftRefusal',
      ground: 'requirements-not-met',
      draft: { record: record(), content: { facts: [{ fact: 'Қайтыс болған', source: 'ЖТ МДҚ' }], cure: 'Жоқ' } },
    } as const;
    expect(decide(resolved('DEATH', 'DIED'), refusing, occasion)).toMatchObject({ ok: true });
  });
});

describe('the name on papers (X64)', () => {
  const typed = { surname: 'Терілген' };
  const certified = { surname: 'Куәлік' };
  it('is the register’s, else the certificate’s, else as it was typed', () => {
    expect(nameOnPapers({}, { typed, certified, registered: { surname: 'Тізілім' } })).toEqual({ surname: 'Тізілім' });
    expect(nameOnPapers({}, { typed, certified })).toBe(certified);
    expect(nameOnPapers({}, { typed })).toBe(typed);
  });

  it.each([
    ['NAME', 'SAME_PERSON'],
    ['BIRTH_DATE', 'ANOTHER_PERSON'],
    ['DEATH', 'REGISTER_ERRS'],
  ] as const)('stays so where of its %s it was found: %s', (kind, finding) => {
    expect(nameOnPapers(resolved(kind, finding), { typed, certified })).toBe(certified);
  });

  it('is as it was typed where the register’s is another person’s', () => {
    expect(nameOnPapers(resolved('NAME', 'ANOTHER_PERSON'), { typed, certified })).toBe(typed);
  });
});

describe('the provider of an address in the register', () => {
  it.each([
    ['ОРАЛ', 'uralsk'],
    ['Город Уральск', 'uralsk'],
    ['АКЖАИКСКИЙ РАЙОН', 'akzhaik'],
    ['Зеленов ауданы', 'baiterek'],
    ['Район Бәйтерек', 'baiterek'],
    ['Алматы', undefined],
    ['', undefined],
  ])('%s: %s', (region, provider) => {
    expect(providerOfPlace({ district: 'З-КАЗАХСТАНСКАЯ', region })).toBe(provider);
  });
});
