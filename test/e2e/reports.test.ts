import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import type { z } from 'zod/mini';
import { localDate } from '#domain/time/local-date.ts';
import type { ReportView } from '#http/views/report-view.ts';
import { cloudOf } from './cloud.ts';
import { filed } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const provider = 'karatobe';
type Report = z.infer<typeof ReportView>;

const month = localDate(cloud.now()).slice(0, 7);
const reportFor = (login: string): Promise<Report> => cloud.as(login).does<Report>('readReport', { month });
const filedIn = ({ offices }: Report): number =>
  offices
    .find(({ office }) => office === provider)
    ?.figures.find(({ figure, of }) => figure === 'filed' && of === 'portal')?.count ?? 0;

async function untilFiled(count: number, login: string): Promise<Report> {
  for (let tries = 0; tries < 100; tries++) {
    const report = await reportFor(login);
    if (filedIn(report) >= count) return report;
    await pause(300);
  }
  throw new Error(`${count} filed at ${provider} were not counted in half a minute`);
}

describe('the report of a month', () => {
  it('has what was filed seconds after it was filed, for whoever leads the office and whoever is above it', async () => {
    const before = filedIn(await reportFor('supervisor'));
    await filed(cloud, 'citizen-8', { provider });
    const report = await untilFiled(before + 1, 'supervisor');
    expect(filedIn(report)).toBe(before + 1);
    expect(report.total?.figures.map(({ figure }) => figure)).toContain('filed');
    const own = await reportFor(`${provider}-head`);
    expect(own.offices.map(({ office }) => office)).toEqual([provider]);
    expect([filedIn(own), own.total]).toEqual([before + 1, undefined]);
  });
});
