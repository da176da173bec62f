import type { Instant } from '#domain/time/instant.ts';
import { authorities } from './authorities.ts';
import { nextListNumber, readKey, readKeyRecords } from './authority-folder.ts';
import { issueList } from './issue-list.ts';

/** A list begins a little before it is handed out and outlives any stay at one place of the local clock. */
const minute = 60_000;
const begunBefore = minute;
const livesFor = 7 * 24 * 60 * minute;

interface Lists {
  readonly number: number;
  readonly root: Uint8Array<ArrayBuffer>;
  readonly issuing: Uint8Array<ArrayBuffer>;
}

/** The revocation lists of both authorities as of `now`, the local clock's, as DER; their number grows at each call. */
export async function reissueLists({
  folder,
  now,
}: {
  readonly folder: string;
  readonly now: Instant;
}): Promise<Lists> {
  const [root, issuing, records, number] = await Promise.all([
    readKey(folder, authorities.root.file),
    readKey(folder, authorities.issuing.file),
    readKeyRecords(folder),
    nextListNumber(folder),
  ]);
  const dates = {
    thisUpdate: new Date(Date.parse(now) - begunBefore),
    nextUpdate: new Date(Date.parse(now) + livesFor),
  };
  const revoked = Object.values(records).flatMap(({ request, serial }) => (request.revoked ? [serial] : []));
  return {
    number,
    root: issueList({ issuer: authorities.root.subject, issuerKey: root.key, revoked: [], number, ...dates }),
    issuing: issueList({ issuer: authorities.issuing.subject, issuerKey: issuing.key, revoked, number, ...dates }),
  };
}
