import { describe, expect, it } from 'vitest';
import { citizen, slipOf } from '#test/builders/people/a-citizen.ts';
import { aDocument } from '#test/builders/people/a-document.ts';
import { aService } from './harness/service.ts';

type Service = ReturnType<typeof aService>;

/** A family in which three persons owe an income certificate each. */
const family = {
  category: 'socially-vulnerable' as const,
  members: [
    { ref: 'm1', ...citizen(2), relation: 'spouse' as const, bornOn: '1985-06-15' },
    { ref: 'm2', ...citizen(3), relation: 'sibling' as const, bornOn: '1985-06-15' },
  ],
};

/** Every way in which a request ends with a paper that denies something, and what to find on paper and screen alike. */
// biome-ignore format: a table, one ending a row
const endings = [
  { id: 'M1', type: 'DATA_UNAVAILABLE', body: undefined, end: async (service: Service) => {
    service.neighbours.forgets(slipOf(citizen(7).iin));
    await service.handsPackageAtDesk({ citizen: { ...citizen(7), iin: slipOf(citizen(7).iin) } });
  } },
  { id: 'M7', type: 'SIGNATURE_NOT_CONFIRMED', body: 'на имя руководителя', end: async (service: Service) => {
    await service.filesOnPortal({ signature: { fault: 'WRONG_KEY_USAGE' } });
  } },
  { id: 'M8', type: 'DOCUMENT_DEFECTS_REFUSAL', body: 'Отдел жилищных отношений', end: async (service: Service) => {
    await service.filesOnPortal({ documents: [], form: family });
  } },
  { id: 'M2', type: 'DOCUMENT_DEFECTS_REFUSAL', body: 'Отдел жилищных отношений', end: async (service: Service) => {
    await service.handsPackageAtDesk();
    const theCase = await service.theCase();
    service.store.seed({ ...theCase, documents: [...theCase.documents, aDocument('D1', { readable: false })] });
    await service.operator.signs();
  } },
  { id: 'M10', type: 'INTAKE_REFUSAL_RECEIPT', body: 'Филиал Государственной корпорации', end: async (service: Service) => {
    await service.opensAtDesk({ documents: ['application', 'identity-document'], form: family });
    await service.operator.refusesPackage();
  } },
];

const languages = ['kk', 'ru', 'en'] as const;

describe.each(endings)('what $id says', ({ id, type, body, end }) => {
  async function told() {
    const service = aService();
    await end(service);
    const { messages, whatToDo } = await service.publicStatus();
    const [screen] = messages;
    if (!screen) throw new Error('nothing is told');
    return { paper: await service.paper(type), screen, whatToDo: whatToDo[0] };
  }

  it('is the same on paper and on the screen, in every language', async () => {
    const { paper, screen } = await told();
    expect(screen.id).toBe(id);
    for (const language of languages) {
      expect(paper[language]).toEqual({ heading: screen.heading[language], body: screen.body[language] });
    }
  });

  it('names the service, and the moment as what to do now does: kept or lost, by one predicate (X66)', async () => {
    const { paper, whatToDo } = await told();
    expect(paper.ru.body).toContain('Постановка в очередь на жилье');
    const moment = whatToDo?.ru.match(/[^.]*(?:омент очередности|режний момент).*/)?.[0].trim();
    expect(moment?.length).toBeGreaterThan(40);
    expect(paper.ru.body).toContain(moment);
    expect(paper.ru.body).toContain('1414');
  });

  it(body ? 'names one body of appeal and its last day' : 'is no refusal, and names no appeal (X8)', async () => {
    const { paper } = await told();
    const where = paper.ru.body.match(/Куда подать жалобу: (.*)\./)?.[1];
    if (!body) return expect(where).toBeUndefined();
    expect(where).toContain(body);
    expect(paper).toMatchObject({ appeal: { organisation: { ru: where } } });
    expect(paper.ru.body).toMatch(/Последний день подачи жалобы: \d\d\.\d\d\.\d{4}/);
  });
});

it.each(['M8', 'M10'])(
  '%s names whose certificate is missing, person by person, and needs no form for it',
  async (id) => {
    const service = aService();
    await endings.find((ending) => ending.id === id)?.end(service);
    const { messages } = await service.publicStatus();
    const named = messages[0]?.defects?.map(({ document }) => document.ru) ?? [];
    expect(named).toEqual([
      'Справка о доходах за последние 12 месяцев (ваш документ)',
      'Справка о доходах за последние 12 месяцев (член семьи: №\u00a01)',
      'Справка о доходах за последние 12 месяцев (член семьи: №\u00a02)',
    ]);
    for (const name of named) expect(messages[0]?.body.ru).toContain(name);
  },
);
