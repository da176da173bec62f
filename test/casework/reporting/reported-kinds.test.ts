import { describe, expect, it } from 'vitest';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { AllocationEvent } from '#domain/allocation/event.ts';
import { AmendmentEvent } from '#domain/amendment/event.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { ComplaintEvent } from '#domain/complaint/event.ts';
import { DwellingEvent } from '#domain/dwelling/event.ts';
import { faces } from '#domain/faces.ts';
import { frameEvents } from '#domain/file/event.ts';
import { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { InventoryEvent } from '#domain/inventory/event.ts';
import { kinds } from '#domain/kinds.ts';
import { NeedsEvent } from '#domain/needs/needs.ts';
import { OfferEvent } from '#domain/offer/event.ts';
import { OldEntryEvent } from '#domain/old-entry/event.ts';
import { OldListEvent } from '#domain/old-list/event.ts';
import { figureIds, isOfTerms } from '#domain/reports/figures.ts';
import { frameReported } from '#domain/reports/reported.ts';

/** Every kind by the schema of its events: a new one enters here, and in `reported-kinds.ts`. */
const eventsOf = {
  case: ApplicationEvent,
  amendment: AmendmentEvent,
  complaint: ComplaintEvent,
  visit: HomeVisitEvent,
  dwelling: DwellingEvent,
  allocation: AllocationEvent,
  offer: OfferEvent,
  oldlist: OldListEvent,
  oldentry: OldEntryEvent,
  inventory: InventoryEvent,
  needs: NeedsEvent,
} as const;

const typesOf = (
  options: readonly { readonly shape: { readonly type: { readonly def: { readonly values: readonly string[] } } } }[],
) => options.flatMap(({ shape }) => [...shape.type.def.values]);
const frameTypes = typesOf(frameEvents as never);

describe('what the report of a month counts (X226, X229)', () => {
  it('is said for every kind of file, and for each of its events: counted, or knowingly not', () => {
    expect(reportedKinds.map(({ kind }) => kind)).toEqual(faces);
    expect(Object.keys(eventsOf)).toEqual(kinds.map(({ prefix }) => prefix));
    for (const { kind, reported } of reportedKinds) {
      const known = typesOf(eventsOf[kind.prefix as keyof typeof eventsOf].def.options as never);
      const own = known.filter((type) => !frameTypes.includes(type));
      expect([kind.prefix, Object.keys(reported.events).sort()]).toEqual([kind.prefix, own.sort()]);
    }
    expect(Object.keys(frameReported).sort()).toEqual(frameTypes.sort());
  });

  it('has an event for each of its figures', () => {
    const counted = reportedKinds.flatMap(({ reported }) =>
      Object.values(reported.events).flatMap((counts) => counts.map(({ figure }) => figure)),
    );
    const without = figureIds.filter((figure) => !isOfTerms(figure) && !counted.includes(figure));
    expect(without).toEqual([]);
  });

  it('calls one ground, list or channel by one name, whichever kind counts under it', () => {
    const named = new Map<string, unknown>();
    for (const { reported } of reportedKinds)
      for (const [of, name] of Object.entries(reported.names))
        expect(named.get(of) ?? name).toEqual(named.set(of, name).get(of));
  });

  // biome-ignore format: a table, one event a row
  const literal = {
    case: `
      PackageRefused          returned
      PackageHanded           filed
      RequestSubmitted        filed
      DataUnavailable         dataUnavailable
      SignatureNotConfirmed   signatureNotConfirmed
      PackageReturned         returned
      PackageAccepted         accepted
      IncomingNumberCorrected slipsCorrected by official
      ResultSigned            registered, changed, refused by official
      RequestWithdrawn        withdrawn
      SlipCorrected           slipsCorrected by official
      PaperCorrected          slipsCorrected by official`,
    amendment: `
      AmendmentProposed       proposed
      LeavingFiled            proposed
      LeavingRevoked          withdrawn
      DraftConfirmed          confirmed by official
      DecisionSigned          entryLeft, restorationSigned by official, momentSigned by official
      AmendmentInForce        removed, left, restored, merged, momentCorrected
      AmendmentSuspended      suspended, restored
      ComplaintUpheld         upheld by official
      AmendmentResumed        removed`,
    complaint: `
      ComplaintFiled          complaints
      PassedOn                complaintsAnswered
      AnswerSigned            complaintsAnswered
      ComplaintWithdrawn      complaintsAnswered`,
    visit: `
      HomeVisitRequested      visits
      WindowMoved             visits by official
      WindowMissed            visits
      WindowDeclined          visits by official
      PackageTakenAtHome      visits, visits
      PackageLackedAtHome     visits
      VisitRefused            visits by official, visits
      CentreCame              visits
      ResultHanded            visits
      NobodyFoundHome         visits
      VisitCancelled          visits by official`,
    dwelling: 'DwellingWithdrawn dwellingsWithdrawn by official',
    allocation: 'OverrideLapsed overridesLapsed',
    offer: `
      OfferMade               offers
      SuccessorLacking        offers
      OfferOvertaken          offers
      OfferNotReached         offers
      OfferConsented          offers
      OfferRefused            offers
      SilenceRefuted          offers
      OfferLapsed             offers
      AllocationDecided       housed, overridden by official
      AllocationRevoked       housingUndone, merged
      AllocationAnnulled      housingUndone, merged, removed`,
    oldlist: '',
    oldentry: `
      RowTakenIn   takenIn
      RowPersonCorrected slipsCorrected by official
      RowCorrected slipsCorrected by official`,
    inventory: '',
    needs: '',
  } as const;

  it.each(reportedKinds.map(({ kind, reported }) => [kind.prefix as keyof typeof literal, reported] as const))(
    'is of a %s exactly this',
    (prefix, { events }) => {
      const rows = Object.entries(events).flatMap(([type, counts]) =>
        counts.length === 0
          ? []
          : [
              `${type} ${counts.map(({ figure, official }) => `${figure}${official ? ' by official' : ''}`).join(', ')}`,
            ],
      );
      const wanted = literal[prefix]
        .trim()
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' '))
        .filter(Boolean);
      expect(rows).toEqual(wanted);
    },
  );
});
