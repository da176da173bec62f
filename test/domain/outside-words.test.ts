import { describe, expect, it } from 'vitest';
import { isStep, steps } from '#domain/application/steps.ts';
import { isTerm } from '#domain/application/terms.ts';
import { isToldEnding } from '#domain/application/words/ending-message.ts';
import { stepNamed } from '#domain/file/outcome.ts';
import { isApplicationGround } from '#domain/regulation/application-grounds.ts';
import { isDocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { signatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { isProvider } from '#domain/regulation/offices/providers.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { inherited } from '#test/builders/words/inherited.ts';

const known: Readonly<Record<string, (word: string) => boolean>> = {
  isStep,
  isTerm,
  isToldEnding: (word) => isToldEnding(word as Parameters<typeof isToldEnding>[0]),
  isApplicationGround,
  isDocumentKind,
  isProvider,
  isServiceCentre,
};

describe('a word that every object inherits', () => {
  it.each(Object.entries(known))('is none that %s knows', (_name, isKnown) => {
    expect(inherited.filter(isKnown)).toEqual([]);
  });

  it('is no step, though a former name is looked for', () => {
    const former = { ...steps, '1': { paragraph: () => '1', formerly: ['constructor'], role: 'head' } } as never;
    expect(stepNamed(former, 'constructor', 'task')).toBe('1');
  });

  it('is told of a signature as a fault that nothing finds any more', () => {
    for (const word of inherited) expect(signatureFault(word)).toEqual(signatureFault('FORMER_FAULT'));
  });
});
