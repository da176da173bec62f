// Para 11: somebody complains of what was done with a file of his, or of an office, from the cabinet, at a desk, by letter.
import { fileComplaint, prepareComplaint } from '#casework/acts/complaining/file-complaint.ts';
import type { Against } from '#casework/acts/complaining/matter.ts';
import { fileComplaintAtDesk, registerComplaint } from '#casework/acts/complaining/take-complaint.ts';
import { allocation } from '#domain/allocation/kind.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { amendment } from '#domain/amendment/kind.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { ComplaintText } from '#domain/complaint/command.ts';
import type { Complaint } from '#domain/complaint/complaint.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { offer } from '#domain/offer/kind.ts';
import { isUnfruitful } from '#domain/offer/status.ts';
import { localDate } from '#domain/time/local-date.ts';
import { citizen } from '#test/builders/people/a-citizen.ts';
import { aCms } from '#test/fakes/fake-signatures.ts';
import { officials } from '#test/scenarios/harness/cast.ts';
import { shown } from '../filing-sessions.ts';
import { offices } from '../offices.ts';
import { asks, at, does, known, numberOf, recipient, type Walk } from '../walk.ts';

interface Said {
  readonly against: Against;
  readonly n: number;
}

const textOf = (n: number): ComplaintText => {
  const { iin, surname, name } = citizen(n);
  return {
    ...{ iin, name: `${surname} ${name}`, address: 'Орал қаласы, Достық даңғылы, 10-үй', phone: '+77111234567' },
    ...{ against: '', happened: 'Шешім дәлелсіз шығарылған', asked: 'Шешімді қайта қарауды сұраймын' },
  };
};

const personOf = (file: FileState): string => {
  const { applicant, subject, complainant } = file as Partial<Application & Amendment & Complaint>;
  return applicant ?? subject ?? complainant ?? '';
};

/** What somebody may be sore about: most of all that he was removed, that he lost a dwelling, and that his complaint was answered so. */
function sore({ ledger, dice }: Walk): FileState | undefined {
  const [amendments, offers] = [ledger.filesOf(amendment), ledger.filesOf(offer)];
  const wanted = dice().weighed<{ weight: number; of: () => readonly FileState[] }>([
    { weight: 5, of: () => amendments.filter(({ purpose, told }) => purpose === 'REMOVAL' && told !== undefined) },
    { weight: 2, of: () => ledger.filesOf(complaint) },
    { weight: 2, of: () => amendments },
    { weight: 5, of: () => ledger.filesOf(application) },
    { weight: 5, of: () => offers.filter(({ status }) => isUnfruitful(status)) },
    { weight: 1, of: () => [...offers, ...ledger.filesOf(allocation)] },
  ]);
  return dice().pick(wanted?.of() ?? []);
}

/** Whoever has cause to complain does, and now and then somebody who has none of that file. */
export async function complains(walk: Walk): Promise<void> {
  const { dice } = walk;
  const file = dice().chance(0.2) ? undefined : sore(walk);
  const n = dice().chance(0.03) ? 1 + dice().below(20) : file && numberOf(walk, personOf(file));
  const office = dice().pick(['uralsk', 'borili', 'centre-uralsk']) ?? 'uralsk';
  await complainsOf(walk, file ? { file: file.id } : { office }, n ?? 1 + dice().below(20));
}

async function complainsOf(walk: Walk, against: Against, n: number): Promise<void> {
  const way = walk.dice().weighed([
    { weight: 6, brings: inCabinet },
    { weight: 2, brings: atDesk },
    { weight: 2, brings: byPost },
  ]);
  await known(n, walk);
  await way?.brings(walk, { against, n });
}

async function inCabinet(walk: Walk, { against, n }: Said): Promise<void> {
  const actor = recipient((await known(n, walk)).id);
  const asked = { against, text: textOf(n) };
  const paper = await asks(walk, 'prepares a complaint', actor, (asker, deps) => prepareComplaint(asked, asker, deps));
  if (!paper) return;
  await walk.time.sleep(walk.dice().chance(0.6) ? 0 : walk.dice().between(1000, 900_000));
  const signer = walk.dice().chance(0.03) ? n + 1 : n;
  const cms = aCms({ iin: citizen(signer).iin, role: 'individual' }, paper.bytes);
  const signed = { paperId: paper.id, sha256: paper.sha256, cms };
  const brings = () =>
    does(walk, 'complains', actor, (acting, deps) => fileComplaint({ ...asked, signed }, acting, deps));
  await (walk.dice().chance(0.15) ? Promise.all([brings(), brings()]) : brings());
}

const atDesk = (walk: Walk, { against, n }: Said) =>
  does(walk, 'complains at the desk', officials.operator, (acting, deps) =>
    fileComplaintAtDesk({ against, text: textOf(n), identityDocument: shown }, acting, deps),
  );

const byPost = (walk: Walk, { against, n }: Said) => {
  const { dice, time } = walk;
  const { registrar } = offices[dice().chance(0.75) ? 'uralsk' : 'borili'] ?? { registrar: officials.registrar };
  const postedOn = dice().chance(0.8) ? localDate(at(time.now, -dice().below(9))) : undefined;
  const letter = { number: `12-${dice().below(1000)}`, ...(postedOn ? { postedOn } : {}) };
  return does(walk, 'complains by letter', registrar, (acting, deps) =>
    registerComplaint({ against, text: textOf(n), letter }, acting, deps),
  );
};
