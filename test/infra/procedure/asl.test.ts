import { existsSync } from 'node:fs';
import { join } from 'node:path';
import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { rungIds } from '#domain/file/terms/rungs.ts';
import { kinds } from '#domain/kinds.ts';
import { serviceTitle } from '#domain/regulation/edition.ts';
import { projectRoot } from '#infra/paths.ts';
import {
  type ChoiceState,
  functionOf,
  humanStepOf,
  humanTaskResource,
  machineText,
  type NamedState,
  readMachine,
  statesOf,
  type TaskState,
} from '#infra/procedure/machine-file.ts';
import { type MachineName, machineNames } from '#infra/procedure/machine-names.ts';
import { throttlings } from '#streams/throttling.ts';
import { clockAnswers, stepAnswers } from '#test/builders/step-answers.ts';

const serviceYear = 31_536_000;
const substitution = /^\$\{\w+FunctionArn\}$/;

/** Whose answer leads one way only, to a step that does nothing before the file is there, whatever was answered. */
const unasked: Partial<Record<MachineName, readonly (readonly [asked: string, next: string])[]>> = {
  'corporation-intake': [
    ['8.7 The operator signs the request', '8.7 The signed request goes through the gateway to the regional desk'],
  ],
  examination: [['5.4 The executor examines the documents and drafts the result', '5.5 The head signs the result']],
};

const tasksOf = (states: readonly NamedState[]) =>
  states.flatMap(({ name, state }) => (state.Type === 'Task' ? [{ name, state }] : []));
const choicesOf = (states: readonly NamedState[]) =>
  states.flatMap(({ name, state }) => (state.Type === 'Choice' ? [{ name, state }] : []));

function answersOf(task: TaskState): string[] {
  const human = humanStepOf(task);
  if (human) return stepAnswers(human);
  const name = functionOf(task.Resource);
  if (name === 'check-deadline') return [...clockAnswers];
  const { neighbour } = kinds.flatMap(({ steps }) => steps[name] ?? [])[0] ?? {};
  return [...stepAnswers(name), ...(neighbour ? ['held', 'continue'] : [])];
}

const wordsOf = ({ Choices }: ChoiceState): string[] => Choices.map(({ StringEquals }) => StringEquals);

describe.each(machineNames)('%s', (name: MachineName) => {
  const machine = readMachine(name);
  const states = statesOf(machine);
  const tasks = tasksOf(states);
  const choices = choicesOf(states);
  const stateNamed = (wanted: string) => states.find((state) => state.name === wanted)?.state;

  it('is valid ASL', () => {
    const { isValid, errorsText } = aslValidator(JSON.parse(machineText(name)));
    expect(isValid, errorsText('\n')).toBe(true);
  });

  it('says which regulation it carries out, and in which wording', () => {
    expect(machine.Comment).toContain(serviceTitle.full.kk);
    expect(machine.Comment).toContain(
      'No. 165 of the West Kazakhstan oblast akimat of 7 July 2015 in the wording of No. 233 of 13 September 2017',
    );
    expect(machine.Comment).toContain('Before it starts');
  });

  it('fits on a few screens: 250 lines at most', () => {
    expect(machineText(name).split('\n').length).toBeLessThanOrEqual(251);
  });

  it('names its states in 80 characters at most, each once', () => {
    expect(states.filter((state) => state.name.length > 80)).toEqual([]);
    expect(new Set(states.map((state) => state.name)).size).toBe(states.length);
  });

  it('computes nothing: no intrinsic function, no ResultSelector, no duration of its own', () => {
    expect(machineText(name)).not.toMatch(/States\.(?!ALL|TaskFailed)\w+|ResultSelector|"Seconds"|"Timestamp/);
  });

  it('counts no days', () => {
    expect(machineText(name)).not.toMatch(/\d\s*(calendar |working )?(days?|minutes?|months?|күн|минут|ай)\b/i);
    const numbers = [...machineText(name).matchAll(/: (\d+)/g)].map(([, number]) => Number(number));
    expect(numbers.filter((number) => ![serviceYear, 1, 2, 3, 10, 300].includes(number))).toEqual([]);
  });

  it('leads every word that a question does not know to a failure', () => {
    for (const { state } of choices)
      expect(stateNamed(state.Default)).toMatchObject({ Type: 'Fail', Error: 'UnknownOutcome' });
  });

  it('retries and catches the same in every task, throttling first and apart from faults', () => {
    const patient = {
      IntervalSeconds: 2,
      BackoffRate: 2,
      MaxAttempts: 10,
      MaxDelaySeconds: 300,
      JitterStrategy: 'FULL',
    };
    const brief = { IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 3, JitterStrategy: 'FULL' };
    const faults = ['Lambda.ServiceException', 'Lambda.AWSLambdaException', 'Lambda.SdkClientException'];
    for (const { state } of tasks) {
      expect(state.Retry).toEqual([
        { ErrorEquals: [...throttlings], ...patient },
        { ErrorEquals: [...faults, 'States.TaskFailed'], ...brief },
      ]);
      expect(state.Catch).toEqual([
        { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: expect.stringMatching(/^The step failed/) },
      ]);
      expect(stateNamed(state.Catch[0].Next)).toMatchObject({
        Type: 'Fail',
        ErrorPath: '$.error.Error',
        CausePath: '$.error.Cause',
      });
    }
  });

  it('waits a year for a person, and for nothing else by a timeout', () => {
    for (const { state } of tasks)
      expect(state.TimeoutSeconds).toBe(state.Resource === humanTaskResource ? serviceYear : undefined);
  });

  it('calls its own functions, and nothing else of AWS', () => {
    const others = tasks.filter(
      ({ state }) => !substitution.test(state.Resource) && state.Resource !== humanTaskResource,
    );
    expect(others).toEqual([]);
  });

  it('overwrites the answer with each step of its own', () => {
    for (const { state } of tasks) expect(state.ResultPath).toBe('$.answer');
  });

  it('has a file of functions/tasks for every function', () => {
    const substitutions = machineText(name).match(/\$\{[^}]*\}/g) ?? [];
    expect(substitutions.filter((text) => !substitution.test(text))).toEqual([]);
    const missing = substitutions
      .map(functionOf)
      .filter((file) => !existsSync(join(projectRoot, 'functions', 'tasks', `${file}.ts`)));
    expect(missing).toEqual([]);
  });

  it('knows every word that the step before a question can answer, and no other', () => {
    for (const { name: asked, state } of tasks) {
      const next = stateNamed(state.Next);
      if (next?.Type === 'Choice')
        expect([asked, ...wordsOf(next).sort()]).toEqual([asked, ...answersOf(state).sort()]);
    }
  });

  it('asks after every task of its own what it answered, but where the next one asks the file itself', () => {
    const goesOn = tasks.filter(({ state }) => !['Choice', 'Wait'].includes(stateNamed(state.Next)?.Type ?? ''));
    expect(goesOn.map(({ name: asked, state }) => [asked, state.Next])).toEqual(unasked[name] ?? []);
    for (const { state } of goesOn) {
      expect(answersOf(state).filter((word) => word !== 'withdrawn')).toHaveLength(1);
      expect(stateNamed(state.Next)?.Type).toBe('Task');
    }
  });

  it('waits by the clock between two watches of a term, of which the second knows what the first answered', () => {
    const waits = states.flatMap(({ state }) => (state.Type === 'Wait' ? [state] : []));
    const watches = tasks.filter(({ state }) => functionOf(state.Resource) === 'check-deadline');
    for (const { state } of watches) expect(state.Parameters).toHaveProperty(['answered.$'], '$.answer.outcome');
    const leading = watches.filter(({ state }) => stateNamed(state.Next)?.Type === 'Wait');
    expect(leading).toHaveLength(name === 'deadline' ? rungIds.length - 1 : 0);
    if (name === 'deadline') expect([watches.length, waits.length]).toEqual([rungIds.length, rungIds.length]);
    for (const { state } of tasks.filter((task) => !watches.includes(task)))
      expect(stateNamed(state.Next)?.Type).not.toBe('Wait');
  });

  it('ends well on a withdrawal, from every question, where the kind knows one; a term lapses by it', () => {
    const isInterrupted = kinds.some(({ startsOn, interruption }) => name in startsOn && interruption);
    for (const { state } of name === 'deadline' || isInterrupted ? choices : []) {
      const road = state.Choices.find(
        ({ StringEquals }) => StringEquals === (name === 'deadline' ? 'lapsed' : 'withdrawn'),
      );
      expect(road?.Next).toMatch(name === 'deadline' ? /^Term lapsed$/ : /^Withdrawn/);
      expect(stateNamed(road?.Next ?? '')?.Type).toBe('Succeed');
    }
  });

  it('returns from every hold to the task that was held', () => {
    for (const { state } of choices)
      for (const { StringEquals, Next } of state.Choices.filter(({ StringEquals }) =>
        ['held', 'wait', 'missed'].includes(StringEquals),
      )) {
        const wait = stateNamed(Next);
        expect(wait, StringEquals).toMatchObject({ Type: 'Wait', SecondsPath: '$.answer.seconds' });
        expect(wait?.Type === 'Wait' && stateNamed(wait.Next)).toMatchObject({ Type: 'Task' });
      }
  });
});
