import type { Decided, Difference, Replayed } from '#casework/replaying/replay.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { paragraphOfEvent } from '#domain/application/words/event-words.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { Editions } from '#domain/file/papers/execution-receipt.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import type { Language } from '#domain/words.ts';
import { differenceWords, editionWords, told } from './replay-words.ts';

interface Telling {
  readonly kind: Kind;
  readonly language: Language;
  /** of the code that replayed */
  readonly editions: Editions;
}

interface Happening {
  readonly event: Typed & { readonly term?: string; readonly step?: string };
  readonly file: (FileState & { readonly channel?: Channel }) | undefined;
}

/** Under which clause it happened: of its term or its step, as the kind's own tables have it, else of the event itself. */
function paragraphAt(kind: Kind, { event, file }: Happening): string {
  if (file && event.term) return kind.terms(file)[event.term]?.paragraph ?? '–';
  if (file && event.step) return kind.steps[event.step]?.paragraph(file) ?? '–';
  const own = ApplicationEvent.safeParse(event);
  if (own.success && file?.channel) return paragraphOfEvent(own.data, file.channel);
  return (file?.task && kind.steps[file.task.step]?.paragraph(file)) ?? '–';
}

const at = (instant: string): string => `${localDate(instant)} ${localTime(instant)}`;

/** The editions of a decision that are others here, before anything else is told of it. */
function editionLines({ receipt, moved }: Decided, { language, editions }: Telling): string[] {
  if (!receipt) return [told.withoutReceipt[language]];
  const { editions: then } = receipt;
  if (!then) return [told.unbundled[language]];
  const shown = moved.map(
    (part) =>
      `${told.moved[language]}: ${editionWords[part][language]}, ${told.decidedUnder[language]} ${then[part]}, ${told.here[language]} ${editions[part]}`,
  );
  const same = (Object.keys(then) as (keyof Editions)[]).filter((part) => !moved.includes(part));
  return [...shown, same.map((part) => `${editionWords[part][language]} ${then[part]}`).join(', ')];
}

function decisionLines(decided: Decided, telling: Telling): string[] {
  const { commit, at: when, event, receipt } = decided;
  const { entry, stands, ground, status } = receipt?.result ?? {};
  const standing = entry ?? stands;
  const result = [
    status,
    ground,
    standing && `${standing.list} № ${standing.registerNumber}, ${standing.place}/${standing.listSize}`,
    ...Object.entries(receipt?.terms ?? {}).map(([term, lastDay]) => `${term} ${lastDay}`),
  ];
  return [
    `  ${at(when)}  ${told.commit[telling.language]} ${commit}  ${event.type}`,
    ...editionLines(decided, telling).map((line) => `    ${line}`),
    ...(receipt ? [`    ${result.filter(Boolean).join('  ')}`] : []),
  ];
}

function differenceLines(difference: Difference, { kind, language }: Telling): string[] {
  const { what, of, recorded, again, commit, at: when, paragraph = paragraphAt(kind, difference) } = difference;
  const values = [
    ...(recorded === undefined ? [] : [`${told.recorded[language]} ${recorded}`]),
    ...(again === undefined ? [] : [`${told.again[language]} ${again}`]),
  ];
  return [
    `${told.otherwise[language]}: ${at(when)}, ${told.commit[language]} ${commit}, ${paragraph}`,
    `  ${differenceWords[what][language]}: ${of}${values.length > 0 ? ` (${values.join('; ')})` : ''}`,
  ];
}

/** What came of replaying a file, in lines: its decisions with their editions, then that all is the same or what is not first. */
export function replayStory({ commits, decisions, difference }: Replayed, telling: Telling): string[] {
  const { language } = telling;
  const of = decisions.flatMap((decided) => decisionLines(decided, telling));
  return [
    told.decisions[language],
    ...(of.length > 0 ? of : [`  ${told.none[language]}`]),
    '',
    ...(difference
      ? differenceLines(difference, telling)
      : [`${told.same[language]} (${commits} ${told.commits[language]})`]),
  ];
}
