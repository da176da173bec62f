import { describe, expect, it } from 'vitest';
import { routes } from '#http/routes.ts';
import type { World } from '#test/builders/doors/a-whole-door.ts';
import type { FakeSignatures } from '#test/fakes/fake-signatures.ts';
import type { Answered } from '#test/fakes/open-door.ts';
import { act, placeFor, typedBy } from '#test/http/effects/driven.ts';
import { driveOf, drives, operationOf } from '#test/http/effects/drives.ts';
import { comparable, standing } from '#test/http/effects/standing.ts';

interface Neighbour {
  readonly falls: (world: World) => void;
  readonly rises: (world: World) => void;
}

const register = (name: 'persons' | 'notary'): Neighbour => ({
  falls: ({ neighbours }) => neighbours.goesDown(name),
  rises: ({ neighbours }) => neighbours.comesBack(name),
});
const list = ({ signatures }: World) => signatures as FakeSignatures;

/** Whom a door asks while somebody waits for its answer. */
const neighbours: Readonly<Record<string, Neighbour>> = {
  persons: register('persons'),
  notary: register('notary'),
  /** what a signature is checked by; of the other reasons that are told in neighbours-down of the scenarios each does the same */
  revoked: {
    falls: (world) => list(world).loseList('LIST_STALE'),
    rises: (world) => list(world).loseList(undefined),
  },
};

/** What is told by whom it waits for; every other act is done as ever. */
const waiting = `
notary power-unknown: leaveAtDesk, by a row
notary power-unknown: nameRepresentative
notary power-unknown: openReception
revoked REVOCATION_UNKNOWN: signPapers
revoked revocation-unknown: answerOffer
revoked revocation-unknown: answerProposal
revoked revocation-unknown: answerProposal, of two lists
revoked revocation-unknown: awakenOfficial
revoked revocation-unknown: changeContacts
revoked revocation-unknown: changeRowContacts
revoked revocation-unknown: drawMinutes
revoked revocation-unknown: fileComplaint
revoked revocation-unknown: leaveQueue
revoked revocation-unknown: leaveQueue, of a family
revoked revocation-unknown: openAccount
revoked revocation-unknown: revokeAllocation
revoked revocation-unknown: sayNeeds
revoked revocation-unknown: sayNeeds, of a family
revoked revocation-unknown: signMinutes
revoked revocation-unknown: signRequest
revoked revocation-unknown: startSignedSession
revoked revocation-unknown: stayInQueue
revoked revocation-unknown: withdrawComplaint
revoked revocation-unknown: withdrawRequest`;

const writing = new Set(routes.filter(({ method }) => method !== 'GET').map(({ name }) => name));
const ways = Object.keys(drives).filter((way) => writing.has(operationOf(way)));
const told = ({ status, body }: Answered) => comparable({ status, body });

/** The act while a neighbour is silent, and asked once more, under the same key, when it is back. */
async function asked(way: string, neighbour?: Neighbour) {
  const drive = driveOf(way);
  const place = await placeFor(drive);
  const typed = await typedBy(drive, place);
  const asks = () => act(operationOf(way), place, typed, { key: 'the-key-of-this-act' });
  const stands = async () => comparable(await standing(place.world));
  const before = await stands();
  neighbour?.falls(place.world);
  const [answered, meanwhile] = [await asks(), await stands()];
  neighbour?.rises(place.world);
  const isRefused = answered.status >= 300 || JSON.stringify(answered.body).includes('"refused"');
  const again = isRefused ? await asks() : answered;
  return { before, answered, isRefused, meanwhile, again, after: await stands() };
}

/** By which word it is told, of the act or of a paper of it. */
const codeIn = ({ body }: Answered) => /(?:urn:kezek:problem:|"code":")([\w-]+)/.exec(JSON.stringify(body))?.[1];

const found: string[] = [];

describe('a neighbour that is silent while somebody acts at a door', () => {
  it.each(ways)('%s: is done all the same, or nothing of it is and it is done once it answers', async (way) => {
    const quiet = await asked(way);
    for (const [name, neighbour] of Object.entries(neighbours)) {
      const { isRefused, before, meanwhile, answered, again, after } = await asked(way, neighbour);
      if (isRefused) found.push(`${name} ${codeIn(answered)}: ${way}`);
      const isWhole = !isRefused || meanwhile === before;
      expect([name, isWhole, told(again), after]).toEqual([name, true, told(quiet.answered), quiet.after]);
    }
  });

  it('is waited for by those who ask it, who are told so', () => {
    expect(found.sort().join('\n')).toBe(waiting.trim());
  });
});
