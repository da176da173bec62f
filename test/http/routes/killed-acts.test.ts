import { describe, expect, it } from 'vitest';
import { routes } from '#http/routes.ts';
import { type Mortal, mortal } from '#test/fakes/mortal-ports.ts';
import type { Answered } from '#test/fakes/open-door.ts';
import { act, placeFor, typedBy } from '#test/http/effects/driven.ts';
import { driveOf, drives, operationOf } from '#test/http/effects/drives.ts';
import { comparable, standing } from '#test/http/effects/standing.ts';

const wordsIn = (text: string) => text.trim().split(/\s+/);

/** The functions of ports by which something is changed, and those by which it is only read. */
const changing = new Set(
  wordsIn(`
accounts.open access.append cases.commit cases.nextIntakeSequence
citizenPasswords.set citizenTokens.issue
documents.copyTo documents.keep documents.storePaper documents.storeSignature
nonces.keep nonces.take outages.change outages.record papers.keep people.write preparedPapers.keep
proofCodes.forget proofCodes.give seconds.ask seconds.settle sessions.end sessions.keep sessions.use
staff.add staff.change staffPasswords.replaceOneTime staffPasswords.set staffTokens.issue
tries.begin tries.forgive tries.know tries.takeBack`),
);
const reading = wordsIn(`
access.of accounts.holderOf accounts.journalOf accounts.usernameOf cases.claim cases.idempotent cases.journal cases.load
citizenPasswords.check documents.inspect documents.readPaper documents.uploadForm keyring.macOf
keyring.personOf lists.byName lists.byNumber lists.incoming lists.ofApplicant lists.office lists.receipts
lists.tray nonces.find notary.findPower observations.since outages.all outages.get papers.find people.read
persons.find preparedPapers.find register.acts register.counts register.day register.entry register.headBy
register.list register.year seconds.get seconds.since sessions.find signatures.verify staff.byLogin
staff.everywhere staff.get staff.journalOf staff.ofOrganisation staff.ofPerson staff.office
staffPasswords.check tries.isKnown`);

/** Proven by what serves once: whoever heard nothing proves it anew. */
const provenOnce = new Set(['openAccount', 'awakenOfficial', 'startStaffSession', 'startSignedSession']);
/** Two commits, each whole: whoever asks again does the second, or else the night (X220, X275), or the next who tells of that outage. */
const ofTwo = new Set(['continueInventory', 'nameCommissioner', 'recordOutage', 'endOutage']);
/** What is gone by then is told to be gone. */
const goneBy: Readonly<Record<string, number>> = { discardOldList: 404 };
/** What it tells has one look more in it, which is his who has asked again. */
const tellsOfItself = new Set(['readAccessOfPerson']);

const writing = new Set(routes.filter(({ method }) => method !== 'GET').map(({ name }) => name));
const ways = Object.keys(drives).filter((way) => writing.has(operationOf(way)));

/** The act in a world of its own, whose process dies once the n-th change is done; absent: it lives. */
async function done(way: string, nth = Number.NaN) {
  const drive = driveOf(way);
  let process: Mortal<object> | undefined;
  const place = await placeFor(drive, (deps) => {
    const through = mortal(deps, changing);
    process = through;
    return through.deps;
  });
  const typed = await typedBy(drive, place);
  const asks = () => act(operationOf(way), place, typed, { key: 'the-key-of-this-act' });
  const stands = async () => comparable(await standing(place.world));
  const before = await stands();
  const written = process?.writes() ?? 0;
  process?.strike(nth);
  const answered = await asks();
  process?.revive();
  const writes = (process?.writes() ?? 0) - written;
  const proves = async () => {
    const names = { ...place.names, ...(await drive.first?.(place)) };
    return act(operationOf(way), { ...place, names }, await typedBy(drive, { ...place, names }));
  };
  const asked = process?.asked ?? new Set<string>();
  return { before, answered, after: await stands(), asks, proves, stands, writes, asked };
}

type Done = Awaited<ReturnType<typeof done>>;
const told = ({ status, body }: Answered) => comparable({ status, body });

/** What is not as it would be, had nobody died. */
async function faultsOf(way: string, killed: Done, quiet: Done): Promise<string[]> {
  const name = operationOf(way);
  const isWhole = [killed.before, quiet.after].includes(killed.after);
  const faults = [
    ...(killed.answered.status === 500 ? [] : [`was answered ${killed.answered.status}`]),
    ...(isWhole || ofTwo.has(name) ? [] : ['half of it stands']),
  ];
  if (provenOnce.has(name) && killed.after === quiet.after) return faults;
  const again = await (provenOnce.has(name) ? killed.proves() : killed.asks());
  const isSame =
    told(again) === told(quiet.answered) ||
    (tellsOfItself.has(name) && again.status === quiet.answered.status) ||
    (again.status === goneBy[name] && killed.after === quiet.after);
  return [
    ...faults,
    ...(isSame ? [] : [`is answered otherwise, ${again.status}`]),
    ...(provenOnce.has(name) || (await killed.stands()) === quiet.after ? [] : ['stands otherwise']),
  ];
}

describe('an act whose process is killed between any two writes (X300)', () => {
  const asked = new Set<string>();

  it.each(ways)('%s: is done whole or not at all, and whoever asks again has it done once', async (way) => {
    const quiet = await done(way);
    expect(quiet.answered.status).toBeLessThan(300);
    for (const one of quiet.asked) asked.add(one);
    const faults: string[] = [];
    for (let nth = 1; nth <= quiet.writes; nth++)
      for (const fault of await faultsOf(way, await done(way, nth), quiet))
        faults.push(`killed after ${nth}: ${fault}`);
    expect(faults).toEqual([]);
  });

  it('knows of each function that was asked whether it changes something', () => {
    expect([...asked].filter((one) => !changing.has(one)).sort()).toEqual(reading);
    expect([...changing].filter((one) => !asked.has(one)).sort()).toEqual([]);
  });
});
