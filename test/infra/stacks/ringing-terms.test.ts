import { describe, expect, it } from 'vitest';
import { missedTerms, openMetrics, ringingTerms } from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { alarms } from '#infra/constructs/watch/alarms.ts';
import { metricPublishers } from '#infra/constructs/watch/metric-publishers.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import { synthesisedKezek } from './synthesised-kezek.ts';

const { watch } = synthesisedKezek();
const deployed = Object.values(watch.findResources('AWS::CloudWatch::Alarm')).map(
  ({ Properties }) => Properties.AlarmName,
);
const [dashboard] = Object.values(watch.findResources('AWS::CloudWatch::Dashboard'));
const shown = [...JSON.stringify(dashboard).matchAll(/\\"Kezek\\",\\"(\w+)\\"/g)].map(([, name = '']) => name);

describe('a kind of file, with nothing but its tables', () => {
  it.each(kinds.map((kind) => [kind.prefix, kind] as const))('%s rings and is shown', (_, kind) => {
    const breaches = Object.values(kind.termTable).filter(({ endsIn }) => endsIn === undefined);
    const missed = missedTerms(kind).map(({ metric }) => metric);
    expect(missed).toHaveLength(breaches.length);
    const rings = [...missed, ...ringingTerms(kind).map(({ metric }) => metric)];
    expect(deployed).toEqual(expect.arrayContaining(rings.map((metric) => `Kezek-${metric}`)));
    expect(shown).toEqual(expect.arrayContaining([...rings, ...openMetrics(kind)]));
    const started = Object.keys(kind.startsOn);
    expect(machineNames).toEqual(expect.arrayContaining(started));
    expect(deployed).toEqual(expect.arrayContaining(started.map((name) => `Kezek-ExecutionsFailed-${name}`)));
  });

  it('rings for what its table says of a term that nears its end, or that has run out unanswered', () => {
    const offer = {
      metrics: { open: 'OpenOffers', missed: 'OfferMissed' },
      termTable: {
        consent: { endsIn: 'OfferUnanswered', whenOver: 'A dwelling waits.' },
        viewing: { endsIn: 'ViewingOver' },
        delivery: { whenMissed: 'Nobody has offered it.', whenNear: 'It is about to be too late.' },
        contract: { whenMissed: 'There is no contract.' },
      },
    };
    expect(ringingTerms(offer)).toEqual([
      { metric: 'OfferRanOutConsent', citizenLoses: 'A dwelling waits.', event: 'OfferUnanswered' },
      {
        metric: 'OfferNearEndDelivery',
        citizenLoses: 'It is about to be too late.',
        event: 'TermReminded',
        term: 'delivery',
      },
    ]);
  });

  it('rings of what is told or answered too late to be mended, before its days are over (11, 13, 59, 73(3))', () => {
    const near = alarms.filter(({ metric }) => /NearEnd|RanOut/.test(metric) && metric !== 'TermNearEndUntouched');
    expect(near.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining([
        ...['AmendmentNearEndTelling', 'AmendmentNearEndNotice', 'HomeVisitNearEndWindow', 'OfferRanOutConsent'],
        ...['ComplaintNearEndAnswering', 'ComplaintNearEndSecond'],
      ]),
    );
    for (const { metric } of near)
      expect(metricPublishers.get(metric)).toEqual({ by: ['relay-events'], pace: 'event' });
  });
});

it('shows on the dashboard only metrics that are published', () => {
  expect(shown.length).toBeGreaterThan(20);
  expect([...metricPublishers.keys()]).toEqual(expect.arrayContaining(shown));
});

it('shows on the dashboard how many executions of each machine began, and how many failed', () => {
  for (const count of ['ExecutionsStarted', 'ExecutionsFailed']) {
    const drawn = JSON.stringify(dashboard).split(`\\"AWS/States\\",\\"${count}\\"`).length - 1;
    expect([count, drawn]).toEqual([count, machineNames.length]);
  }
  for (const name of machineNames) expect(JSON.stringify(dashboard)).toContain(`\\"label\\":\\"${name}\\"`);
});
