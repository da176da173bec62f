import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '#domain/kinds.ts';
import { projectRoot } from '#infra/paths.ts';
import { kindMachines, kindTable, stated } from '#infra/procedure/kind-table.ts';
import { readMachine, statesOf } from '#infra/procedure/machine-file.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import { withOverview } from '#infra/procedure/overview.ts';
import { citedIn, lawsCitedIn, paragraphs } from '#infra/procedure/paragraphs.ts';
import { machinesReadme } from '#infra/procedure/readme.ts';
import { lawsTold, paragraphsTold, scenariosByParagraph } from '#infra/procedure/scenarios.ts';

const prescribed = citedIn('5.1–5.7, 8.1–8.7, 9.1–9.4, 10.1–10.11');

describe('the procedure and the regulation', () => {
  it('has a step for every paragraph from 5.1 to 10.11, and no other', () => {
    expect(paragraphs).toEqual(prescribed);
  });

  it.each(prescribed)('names paragraph %s in a state or a comment', (paragraph) => {
    const sentences = machineNames.flatMap((name) => {
      const machine = readMachine(name);
      return [machine.Comment, ...statesOf(machine).flatMap(({ name, state }) => [name, state.Comment])];
    });
    expect(sentences.filter((sentence) => citedIn(sentence).includes(paragraph))).not.toEqual([]);
  });

  it('tells every paragraph in a scenario', () => {
    const told = scenariosByParagraph();
    expect(prescribed.filter((paragraph) => !told.has(paragraph))).toEqual([]);
  });
});

describe('every other kind of file', () => {
  const kindOf = (machine: string) => kinds.find(({ startsOn }) => machine in startsOn);

  it('has each of its machines in the table, but those of the request and the watch of terms', () => {
    const ofRequest = ['corporation-intake', 'portal-intake', 'examination', 'deadline'];
    expect([...kindMachines]).toEqual(machineNames.filter((name) => !ofRequest.includes(name)));
  });

  it.each(stated().map((one) => [`${one.machine}: ${one.name}`, one] as const))(
    '%s says by which law, and the term by which its step stands',
    (_, { machine, step, laws, terms, state }) => {
      const row = kindOf(machine)?.steps[step];
      expect(row).toBeDefined();
      expect(laws).not.toEqual([]);
      const [paragraph = ''] = row?.paragraph({} as never).split('; ') ?? [];
      expect(state.Comment).toContain(paragraph);
      if (row?.term) expect(terms).toContain(row.term);
    },
  );

  it('names every term of it at a task, but for a head who is lacking, a letter of an end, an inventory that stands still, and its year', () => {
    const named = (machine: string) => stated().flatMap((one) => (one.machine === machine ? one.terms : []));
    const unnamed = kindMachines.flatMap((machine) =>
      Object.keys(kindOf(machine)?.termTable ?? {}).filter((term) => !named(machine).includes(term)),
    );
    expect(unnamed).toEqual(['actingHead', 'actingHead', 'letter', 'actingHead', 'continuation', 'year']);
  });

  it('tells each task in a scenario', () => {
    expect(
      kindTable()
        .split('\n')
        .filter((row) => /\| none *\|$/.test(row)),
    ).toEqual([]);
  });
});

describe('the list of machines', () => {
  it('names every file of statemachines/ and no other', () => {
    const files = readdirSync(join(projectRoot, 'statemachines')).filter((name) => name.endsWith('.asl.json'));
    expect(files.sort()).toEqual(machineNames.map((name) => `${name}.asl.json`).sort());
  });
});

describe('statemachines/README.md', () => {
  it('is what `npm run describe` would write now', () => {
    expect(readFileSync(join(projectRoot, 'statemachines', 'README.md'), 'utf8')).toBe(machinesReadme());
  });
});

describe('README.md', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  it('has the picture of the machines that `npm run describe` would draw now', () => {
    expect(withOverview(readme)).toBe(readme);
    for (const machine of machineNames) expect(readme).toContain(`["${machine}"]`);
    for (const event of ['PackageHanded', 'RequestSubmitted', 'PackageAccepted', 'TermStarted'])
      expect(readme).toContain(`(("${event}"))`);
  });
  it('is not drawn without its marks', () => {
    expect(() => withOverview('# Kezek')).toThrow('has lost the marks');
  });
});

describe('a citation', () => {
  it.each([
    ['8.4', ['8.4']],
    ['paras 5.4, 6.4', ['5.4', '6.4']],
    ['8.1–8.3', ['8.1', '8.2', '8.3']],
    ['10.9–11', ['10.9', '10.10', '10.11']],
    ['10.10 The service', ['10.10']],
    ['No. 165 of 7 July 2015, OID 1.2.1, MiniStack 1.5.33', []],
  ])('reads %j', (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

describe('a law', () => {
  it.each([
    ['art. 73 of the Housing Law; APPK 73: ground', ['73', 'APPK 73']],
    ['APPK 100(2); term fulfilment', ['APPK 100(2)']],
    ['arts. 73(1), 74', ['73(1)', '74']],
    ['para 11; X53', ['11', 'X53']],
    ['5.5, 10 days, 1414, 31 March', []],
  ])('is read in %j', (text, cited) => {
    expect(lawsCitedIn(text)).toEqual(cited);
  });

  it('is told by headings and titles, in brackets or before a colon', () => {
    const source = `
      describe('13: whoever cannot come', () => {
        it('is told (73(3), X53)', async () => {});
        it('asks of 77 nothing', () => {});
      });`;
    expect([...lawsTold(source)].sort()).toEqual(['13', '73(3)', 'X53']);
  });
});

describe('a scenario', () => {
  it('tells the paragraphs in the round brackets of its tests', () => {
    const source = `
      describe('the desk (8.1)', () => {
        it('is overdue when nobody answers (5.4, 9.4), and work goes on', async () => { expect(f(2)).toBe('a (8.2)'); });
        test.each([['x', 1]])("carries %s through (8.4–8.6)", () => {});
        it(\`asks nothing of paragraph 10.1\`, () => {});
      });`;
    expect([...paragraphsTold(source)]).toEqual(['5.4', '9.4', '8.4', '8.5', '8.6']);
  });
});
