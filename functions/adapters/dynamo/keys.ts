import { type Outage, toldAs } from '#domain/outages/outage.ts';
import type { Instant } from '#domain/time/instant.ts';

/** All keys of all tables are built here, and nowhere else. Access patterns are listed in README, Data. */
const padded = (value: number): string => String(value).padStart(12, '0');

export const caseKey = (caseId: string) => ({ pk: caseId, sk: 'CASE' });
export const owedKey = (caseId: string, commit: number) => ({ pk: caseId, sk: `OWED#${padded(commit)}` });
export const tokenKey = (caseId: string, step: string, fingerprint: string) => ({
  pk: caseId,
  sk: `TOKEN#${step}#${fingerprint}`,
});
export const claimKey = (key: string) => ({ pk: `CLAIM#${key}`, sk: 'CLAIM' });
export const turnKey = (queue: string) => ({ pk: `TURN#${queue}`, sk: 'TURN' });
export const idempotencyKey = (subject: string, key: string) => ({ pk: `IDEMPOTENCY#${subject}`, sk: key });
export const sequenceKey = () => ({ pk: 'SEQUENCE', sk: 'INTAKE' });
export const throttleKey = (subject: string, window: number) => ({ pk: `THROTTLE#${subject}`, sk: padded(window) });
export const sessionKey = (secretSha256: string) => ({ pk: `SESSION#${secretSha256}`, sk: 'SESSION' });
export const endedTokenKey = (tokenId: string) => ({ pk: `ENDED#${tokenId}`, sk: 'ENDED' });
export const failuresKey = (counted: string) => ({ pk: `FAILURES#${counted}`, sk: 'FAILURES' });
export const knownKey = (pair: string) => ({ pk: `KNOWN#${pair}`, sk: 'KNOWN' });
export const paperKey = (paperId: string) => ({ pk: paperId, sk: 'PAPER' });
export const preparedKey = (paperId: string) => ({ pk: paperId, sk: 'PREPARED' });
export const staffKey = (staff: string) => ({ pk: staff, sk: 'STAFF' });
export const staffLogPrefix = 'STAFFLOG#';
export const staffLogKey = (staff: string, version: number) => ({
  pk: staff,
  sk: `${staffLogPrefix}${padded(version)}`,
});
export const staffOfPersonKey = (organisation: string, person: string) => ({
  pk: `STAFFOF#${organisation}#${person}`,
  sk: 'STAFF',
});
export const firstAdministratorKey = (organisation: string, seat: number) => ({
  pk: `FIRSTADMINISTRATOR#${organisation}`,
  sk: seat === 1 ? 'STAFF' : `STAFF#${seat}`,
});
/** How often entries of an office were changed by who keeps its register. */
export const officeKey = (organisation: string) => ({ pk: `OFFICE#${organisation}`, sk: 'STAFF' });
export const loginKey = (login: string) => ({ pk: `LOGIN#${login}`, sk: 'LOGIN' });
export const accountKey = (person: string) => ({ pk: `ACCOUNT#${person}`, sk: 'ACCOUNT' });
export const accountProofKey = (person: string, at: string, requestId: string) => ({
  pk: `ACCOUNT#${person}`,
  sk: `PROOF#${at}#${requestId}`,
});
/** Apart from the account, since who tells its owner something may not touch the account. */
export const accountNoteKey = (person: string, at: string, confirmation: string) => ({
  pk: `TOLD#${person}`,
  sk: `${accountNotePrefix}${at}#${confirmation}`,
});
export const accountNotePrefix = 'NOTE#';
export const usernameKey = (username: string) => ({ pk: `USERNAME#${username}`, sk: 'ACCOUNT' });
export const nonceKey = (nonceId: string) => ({ pk: nonceId, sk: 'NONCE' });
export const proofCodeKey = (person: string) => ({ pk: `PROOF#${person}`, sk: 'CODE' });

/** One partition: a few dozen a day at most, in the order in which they were asked. */
export const secondPartition = 'SECOND';
export const secondKey = (id: string) => ({ pk: secondPartition, sk: id });
/** The question that one official asks, as it was asked last. */
export const secondAskedKey = (kind: string, staff: string, mac: string) => ({
  pk: `SECONDASKED#${staff}`,
  sk: `${kind}#${mac}`,
});

/** One partition: a few dozen a year. */
export const outagePartition = 'OUTAGE';
export const outageKey = (id: string) => ({ pk: outagePartition, sk: id });
export const outageToldPartition = 'OUTAGETOLD';
/** The same outage on the same ground is told once. */
export const outageToldKey = (outage: Outage) => ({ pk: outageToldPartition, sk: toldAs(outage) });

/** One partition: how far the service was watched, and each time without a right answer. */
export const observedPartition = 'OBSERVED';
export const watchKey = () => ({ pk: observedPartition, sk: 'WATCH' });
export const observedPrefix = 'TIME#';
/** By when it ended, so that what nobody decides on any more is not read; then by the version of the watch that ended it. */
export const observedKey = (endedAt: Instant, version: number) => ({
  pk: observedPartition,
  sk: `${observedPrefix}${endedAt}#${padded(version)}`,
});

export const commitKey = (caseId: string, commit: number) => ({ pk: caseId, sk: `COMMIT#${padded(commit)}` });

const listPk = (provider: string, list: string) => `LIST#${provider}#${list}`;
export const listKey = (provider: string, list: string) => ({ pk: listPk(provider, list), sk: 'LIST' });
export const yearKey = (provider: string, list: string, year: number) => ({
  pk: listPk(provider, list),
  sk: `YEAR#${year}`,
});
export const countsKey = (provider: string, list: string, day: string) => ({
  pk: listPk(provider, list),
  sk: `DAY#${day}`,
});
/** In the list's own partition, in order of days: the last before a day is one reading. */
export const headKey = (provider: string, list: string, day: string) => ({
  pk: listPk(provider, list),
  sk: `${headPrefix}${day}`,
});
export const headPrefix = 'HEAD#';
export const listLogKey = (provider: string, list: string, sequence: number) => ({
  pk: `LOG#${provider}#${list}`,
  sk: padded(sequence),
});
export const identityKey = ({
  provider,
  list,
  registerNumber,
}: {
  provider: string;
  list: string;
  registerNumber: number;
}) => ({
  pk: `ENTRY#${provider}#${list}`,
  sk: padded(registerNumber),
});
export const dayPk = (provider: string, list: string, day: string) => `DAY#${provider}#${list}#${day}`;
export const positionKey = (entry: {
  readonly provider: string;
  readonly list: string;
  readonly day: string;
  readonly priorityMoment: string;
  readonly intakeSequence: number;
}) => ({
  pk: dayPk(entry.provider, entry.list, entry.day),
  sk: `${entry.priorityMoment}#${padded(entry.intakeSequence)}`,
});

export const recordKey = (id: string) => ({ pk: id, sk: 'RECORD' });
/** The first time that hashes were made again under that key, and what each of them was before, among the people. */
export const rehashedPrefix = 'REHASHED#';
export const rehashingKey = (under: string) => ({ pk: `${rehashedPrefix}${under}`, sk: 'REHASHED' });
export const rehashedKey = (present: string, former: string) => ({ pk: `${rehashedPrefix}${present}`, sk: former });
export const accessKey = (caseId: string, at: string, requestId: string) => ({ pk: caseId, sk: `${at}#${requestId}` });

/** What a file has added to the reports. */
export const countedKey = (file: string) => ({ pk: `COUNTED#${file}`, sk: 'COUNTED' });
/** One partition a month: its offices, of each what it did, its terms, and each official who decided. */
export const monthPk = (month: string) => `MONTH#${month}`;
export const monthKey = (month: string, office: string, part: string) => ({
  pk: monthPk(month),
  sk: `${office}#${part}`,
});

/** The acts that one number of a month counts, in the order in which they were done. */
export const actPk = (column: string) => `ACTS#${column}`;
export const actKey = (column: string, at: Instant, file: string, commit: number) => ({
  pk: actPk(column),
  sk: `${at}#${file}#${padded(commit)}`,
});

/** Sparse indexes of everything open: one partition each, since 160 filings a day are far below its limits. */
export const openShard = 'OPEN';
