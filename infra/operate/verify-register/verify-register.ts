#!/usr/bin/env node
// Verifies a publication of the register by itself: Node 22.18 or newer, and nothing else. See README.md beside this file.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { download } from './download.ts';
import { Finding } from './finding.ts';
import { textOf } from './found.ts';
import { checkKept, checkPaper, paperIn, placesIn } from './mine.ts';
import { keyIn, signedDayIn } from './signed-day.ts';
import { folderSource } from './source.ts';
import { dueBy, newestBy, verifyPublication } from './verify.ts';

const usage = `node verify-register.ts <folder> [--from https://…] [--until YYYY-MM-DD] [--head <file>] [--mine <file>] [--key <digest>]

  --from   downloads the publication from its address into the folder first
  --until  the last day that must be there; if not said yesterday in Oral, before six in the morning the day before it
  --head   the file of a day that you kept: it must be the one that is published
  --mine   your own proof, as your cabinet gives it: where you stand
  --key    the digest of the key that you know to be the register's`;

function options() {
  try {
    const text = { type: 'string' } as const;
    const said = { from: text, until: text, head: text, mine: text, key: text, help: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options: said });
    const [folder] = positionals;
    if (folder && positionals.length === 1 && !values.help) return { folder, ...values };
    console.log(usage);
    process.exit(values.help ? 0 : 64);
  } catch {
    console.error(usage);
    process.exit(64);
  }
}

function progress(read: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor((100 * read) / Math.max(1, all))} %`);
}

const { folder, from, until, head, mine, key } = options();
const source = folderSource(folder);
try {
  if (from) await download(from, folder, until ?? newestBy(Date.now()));
  const paper = mine ? paperIn(readFileSync(mine, 'utf8')) : undefined;
  const known = keyIn(source.text('key.pem'));
  if (key && known.name !== key) throw new Finding(`the key is ${known.name}, not the one you know`);
  let place = '';
  const verified = verifyPublication(source, {
    until: until ?? dueBy(Date.now()),
    progress,
    dayEnded: ({ day }, lists) => {
      if (day === paper?.day) place = placesIn(paper, lists);
    },
  });
  if (head) checkKept(keptIn(readFileSync(head, 'utf8'), known), verified);
  if (paper) checkKept(checkPaper(paper, known), verified);
  const { days, lists } = verified;
  console.log(`\rsigned by ${known.name}, ${days.length} days, ${days[0]?.day} to ${days.at(-1)?.day}`);
  for (const [name, { head: last, replay }] of lists) {
    if (last.size === 0) continue;
    const told = {
      acts: `${replay.standing} stand, ${replay.housed} housed${replay.outOfOrder ? `, ${replay.outOfOrder} of them out of the order` : ''}`,
      small: 'a small list: its acts are sealed',
      older: 'older than the chain',
    };
    console.log(`  ${name}: ${last.size} acts, ${told[last.form]}`);
  }
  console.log(place || 'Everything agrees: each place follows from the acts, and nobody was overtaken.');
} catch (error) {
  if (!(error instanceof Finding)) throw error;
  console.error(`\rIt is not so: ${error.message}.`);
  for (const act of error.acts) console.error(`  ${act.list} ${textOf(source, act)}`);
  process.exitCode = 1;
}

/** A kept file says itself of which day it is. */
function keptIn(text: string, named: ReturnType<typeof keyIn>) {
  const day = /"day":"(\d{4}-\d\d-\d\d)"/.exec(text)?.[1] ?? '';
  return signedDayIn(text, named, day);
}
