// What a path may name: for each route files that whoever asks there may see, and what else has an id.
import type { Complaint } from '#domain/complaint/complaint.ts';
import type { FileState } from '#domain/file/state.ts';
import type { Cloud } from '../cloud.ts';
import type { DescribedRoute } from '../proving/described-routes.ts';
import { shuffled } from '../proving/proving.ts';
import { type Acted, actedOut, registered } from './acted-out.ts';
import { type LaidBeside, layBeside, oldListHere, oldNumber } from './laid-beside.ts';
import { type Laid, type LaidCase, layCases } from './laid-cases.ts';

/** What one request names in its path, by the names of the description. */
export type Naming = Readonly<Record<string, string>>;

export interface LyingThere {
  /** Each way to fill the path of this route, asked by this role; in the order of the seed. */
  namings(route: DescribedRoute, role: string): readonly Naming[];
  takeAway(): Promise<void>;
}

const centre = 'centre-uralsk';
const ofCentre = ['operator', 'branchHead'];

/** A complaint lies before its addressee: above, at the centre or at the provider. */
function meets(role: string, { level, office }: Complaint): boolean {
  if (['recipient', 'supervisor', 'auditor'].includes(role)) return true;
  if (level === 'second') return role === 'qualityController';
  return ofCentre.includes(role) === (office === centre) && role !== 'qualityController';
}

/** An operator meets these only while somebody may answer at his desk. */
const atDesk: Readonly<Record<string, readonly string[]>> = {
  amendment: ['ANSWER_AWAITED', 'REVOCABLE'],
  offer: ['OPEN'],
};

/** One of each status, then the next of each. */
function inTurns<T extends { readonly status: string }>(files: readonly T[]): readonly T[] {
  const before = new Map<string, number>();
  const turns = files.map((file) => {
    const turn = before.get(file.status) ?? 0;
    before.set(file.status, turn + 1);
    return [turn, file] as const;
  });
  return turns.toSorted(([one], [other]) => one - other).map(([, file]) => file);
}

/** By what is issued its person stands on a list: of such alone a place is asked. */
function issuedFirst(cases: readonly LaidCase[]): readonly LaidCase[] {
  const issued = cases.find(({ status }) => status === 'ISSUED');
  return issued ? [issued, ...cases.filter((one) => one !== issued)] : cases;
}

const isSeenBy = (role: string, { channel, reached }: LaidCase): boolean => {
  if (role === 'recipient') return true;
  return ['operator', 'contactCentre'].includes(role) ? channel === 'corporation' : reached;
};

const fileOf =
  (param: string) =>
  ({ id, papers }: FileState): Naming => ({
    [param]: id,
    type: Object.keys(papers)[0] ?? 'NONE',
  });

const prefixes: Readonly<Record<string, string>> = {
  amendmentId: 'amendment',
  complaintId: 'complaint',
  visitId: 'visit',
  dwellingId: 'dwelling',
  allocationId: 'allocation',
  offerId: 'offer',
  oldEntryId: 'oldentry',
};

/** What is named by no file of its own. */
const otherwise = {
  ...{ term: 'total', month: '2018-02', code: 'KZ-0000-0000' },
  ...{ list: oldListHere, registerNumber: String(oldNumber) },
};

function namingsOf(laid: Laid, beside: LaidBeside, { staffId, ...acted }: Acted): LyingThere['namings'] {
  const rest = (role: string) => ({
    ...otherwise,
    ...acted,
    staffId: staffId[role === 'supervisor' ? role : 'administrator'],
  });
  const ofKind = (param: string, prefix: string, role: string) => {
    const files = beside.files.get(prefix) ?? [];
    const statuses = role === 'operator' ? atDesk[prefix] : undefined;
    const met = files.filter((file) =>
      prefix === 'complaint' ? meets(role, file as Complaint) : statuses?.includes(file.status) !== false,
    );
    return inTurns(shuffled(met)).map(fileOf(param));
  };
  const ofCases = (role: string) =>
    issuedFirst(inTurns(shuffled(laid.cases.filter((one) => isSeenBy(role, one))))).map(
      ({ id: caseId, documentId, papers }) => ({
        caseId,
        documentId,
        type: papers[0] ?? 'NONE',
      }),
    );
  return ({ path }, role) => {
    const [param, prefix] = Object.entries(prefixes).find(([name]) => path.includes(`{${name}}`)) ?? [];
    if (!path.includes('{')) return [];
    const files = param && prefix ? ofKind(param, prefix, role) : path.includes('{caseId}') ? ofCases(role) : [{}];
    const { documentId = '' } = laid.cases[0] ?? {};
    return files.map((file) => ({ documentId, ...rest(role), ...file }));
  };
}

/** Lays a file of every kind and status of this citizen, who stands on a list, and does what has no file. */
export async function layEverything(cloud: Cloud, owner: string): Promise<LyingThere> {
  const standing = await registered(cloud, owner);
  const laid = await layCases(cloud, owner, standing);
  const request = laid.cases.find(({ status }) => status === 'ISSUED')?.id ?? '';
  const beside = await layBeside(cloud, { ...laid, request, standing });
  const acted = await actedOut(cloud);
  return {
    namings: namingsOf(laid, beside, acted),
    takeAway: async () => {
      await beside.takeAway();
      await laid.takeAway();
    },
  };
}
