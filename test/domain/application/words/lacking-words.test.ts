import { expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import { lackingWords } from '#domain/application/words/lacking-words.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const [headSince, holderSince] = ['2018-02-20T04:00:00.000Z', '2018-02-20T05:00:00.000Z'];
const lacksHead = { lacksHead: { since: headSince } };
const lacksHolder = { lacksHolder: { since: holderSince } };
const signing = caseIn('AWAITING_OPERATOR_SIGNATURE', 'corporation');
const [registering, resolving, examining] = (['ACCEPTED', 'AWAITING_RESOLUTION', 'UNDER_EXAMINATION'] as const).map(
  (status) => caseIn(status),
) as [Application, Application, Application];
const sending = caseIn('AWAITING_SENDING', 'corporation');
const recused = { recused: ['staff_executor'] };

const [executor, registrar, operator, head] = [
  'The executor of this request is not there now: the head of the provider names another.',
  'Nobody of the provider is there for this step now: its administrator names a substitute.',
  'Nobody of the centre is there for this step now: its administrator names a substitute.',
  'Nobody is left to act as the head now: the supervisor names another provider’s head (APPK 67).',
] as const;

// biome-ignore format: a table, one situation a row
it.each<[string, Application, Partial<Application>, string | undefined, string | undefined]>([
  ['of a registrar’s step, where he lacks',                    registering, lacksHolder,                    registrar, holderSince],
  ['of an operator’s, where he lacks',                         signing,     lacksHolder,                    operator,  holderSince],
  ['of a registrar’s, where only the head lacks',              registering, lacksHead,                      undefined, undefined],
  ['of the head’s, where he lacks',                            resolving,   lacksHead,                      head,      headSince],
  ['of the head’s before the signature',                       caseIn('AWAITING_SIGNATURE'), lacksHead,     head,      headSince],
  ['of the head’s, where he is there',                         resolving,   {},                             undefined, undefined],
  ['of the head’s, where somebody else lacked',                resolving,   lacksHolder,                    undefined, undefined],
  ['of the executor’s, where he lacks',                        examining,   lacksHolder,                    executor,  holderSince],
  ['of the executor’s, where he is recused (X43)',             examining,   recused,                        executor,  undefined],
  ['of the executor’s, where the head who names another lacks', examining,  { ...lacksHolder, ...lacksHead }, head,    headSince],
  ['of the recused executor’s, where the head lacks',          examining,   { ...recused, ...lacksHead },   head,      headSince],
  ['of the executor’s, who is there, where the head lacks',    examining,   lacksHead,                      undefined, undefined],
  ['of the executor’s, where none is named',                   examining,   { ...lacksHolder, executor: undefined }, undefined, undefined],
  ['of the registrar’s who sends, where the executor is recused', sending,  { ...recused, ...lacksHolder },  registrar, holderSince],
  ['of the same, where the head lacks, too',                   sending,     { ...recused, ...lacksHead },    undefined, undefined],
  ['of the head’s, who is there, where the executor is recused', caseIn('AWAITING_SIGNATURE'), recused,      undefined, undefined],
  ['of a step where everybody is there',                       registering, {},                             undefined, undefined],
  ['of a machine’s step',                                      caseIn('BEING_SENT'), { ...lacksHolder, ...lacksHead }, undefined, undefined],
])('tells %s who finds somebody, and since when (X74, X98)', (_what, theCase, changes, sentence, since) => {
  const said = lackingWords({ ...theCase, ...changes });
  expect([said?.text.en.replace(/ The term runs on\.$/, ''), said?.since]).toEqual([sentence, since]);
});
