// Where what is done shows, written out by hand: no line here is derived from the code that does it.
import { accounts } from './effects-written-out/accounts.ts';
import { allocating } from './effects-written-out/allocating.ts';
import { amending } from './effects-written-out/amending.ts';
import { atDesk } from './effects-written-out/at-desk.ts';
import { atProvider } from './effects-written-out/at-provider.ts';
import { complaining } from './effects-written-out/complaining.ts';
import { inCabinet } from './effects-written-out/in-cabinet.ts';
import { ofLists } from './effects-written-out/of-lists.ts';
import { ofOffices } from './effects-written-out/of-offices.ts';
import { oldLists } from './effects-written-out/old-lists.ts';
import { visiting } from './effects-written-out/visiting.ts';

/**
 * Every operation that writes, and every other one that is asked something: the fields of its body and query (`-`: none), the
 * view in which their effect shows (`answer`: its own), and where in it, by JSON pointer (`-`: the last of a list). Behind
 * ` =` stands what was typed as it was typed. effects/ says how each is done; what is proven or compared and kept nowhere
 * shows in that anything else is refused.
 */
export const effects = [
  `
operation                         | fields                                       | shows in             | at`,
  accounts,
  inCabinet,
  atDesk,
  atProvider,
  ofOffices,
  amending,
  oldLists,
  visiting,
  complaining,
  allocating,
  ofLists,
].join('');

/** Asked in a body, or in one's own interest: of these nothing is left that another view shows. */
export const answeredOnly = 'startUpload startComplaintUpload renewSession readAccessOfPerson checkOldRows';

/** Acts that may be repeated as they are, so that no Idempotency-Key is demanded of them. */
export const keyless = `
startUpload startComplaintUpload prepareContacts prepareRowContacts prepareAnswer prepareComplaint prepareConsent prepareNeeds prepareMinutes prepareRevocation queryStatus queryPlace queryVisit giveIdentityCode openReception preparePapers signPapers addStaff endService recordAbsence nameSubstitute
reissuePassword giveConfirmation declineConfirmation readAccessOfPerson askPaperIntake recordOutage endOutage searchCases reportNotReached handOverOffer postOffer recordContract giveKeys handOverProposal postProposal handOverDecision postDecision resumeAmendment handOverAnswer postAnswer sayNeedsAtDesk answerAtDesk withdrawFromRound annulAllocation
openOldList checkOldRows bringOldRows sealOldList askOldListConfirmation takeInOldRows discardOldList stopInventory continueInventory`;

/** Acts that are done once under their Idempotency-Key. */
export const keyed = `
openRequest openRequestAtDesk confirmUpload confirmComplaintUpload removeDocument discardDraft submitRequest withdrawRequest
recordRepresentative handPackage refusePackage signRequest handOverResult withdrawAtDesk claimTask releaseTask
registerRequest nameExecutor replaceExecutor recordPowerCheck resolveEvidence draftNotice draftRefusal returnDraft
sendResult declareRecusal nameActingHead refuteKinship correctIncomingNumber correctSlip askDocument receivePerson
changeContacts changeContactsAtDesk changeRowContacts changeRowContactsAtDesk correctRow nameRepresentative
proposeAmendment nameExaminer recordHearing draftAmendment returnAmendment confirmAmendment suspendAmendment
recuseFromAmendment answerProposal leaveQueue leaveAtDesk stayInQueue stayAtDesk claimAmendment releaseAmendment nameHeadOfAmendment startInventory
requestVisit offerWindow declineWindow cancelVisit beginVisit refuseVisit noteNobody claimVisit releaseVisit
fileComplaint fileComplaintAtDesk registerComplaint withdrawComplaint nameReviewer concedeComplaint passUpComplaint passOnComplaint draftAnswer returnAnswer
fulfilAnswer claimComplaint releaseComplaint recuseFromComplaint nameHeadOfComplaint
enterDwelling withdrawDwelling openAllocation nameCommissioner claimOffer releaseOffer recordDelivery recordTry answerOffer answerOfferAtDesk sayNeeds
drawMinutes signMinutes returnMinutes revokeAllocation recuseFromOffer nameHeadOfOffer`;
