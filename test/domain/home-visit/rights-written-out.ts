// Who may do what with a visit at home, written out by hand: no line here is derived from the table that decides it.

/** The short word of each act, and the action it is; `line` is that of its open task in the list of an office. */
export const acts = {
  see: 'SeeCase',
  line: 'SeeTask',
  offer: 'OfferWindow',
  decline: 'DeclineWindow',
  cancel: 'CancelVisit',
  begin: 'BeginVisit',
  take: 'TakePackage',
  lacks: 'NoteLacking',
  refuse: 'RefuseVisit',
  nobody: 'NoteNobody',
  hand: 'HandResult',
  claim: 'ClaimTask',
  release: 'ReleaseTask',
} as const;

/** In each status what whoever stands nearest to it may do; the administrator is of the same centre. */
export const rights = `
status        | recipient          | contact centre     | operator                                        | administrator | supervisor | auditor
REQUESTED     | see decline cancel | see decline cancel | see claim release offer take refuse decline cancel | line release  | see line   | see
INCOMPLETE    | see decline cancel | see decline cancel | see claim release offer take refuse decline cancel | line release  | see line   | see
NOBODY_HOME   | see decline cancel | see decline cancel | see claim release offer take refuse decline cancel | line release  | see line   | see
NOBODY_CAME   | see decline cancel | see decline cancel | see claim release offer take refuse decline cancel | line release  | see line   | see
SCHEDULED     | see decline cancel | see decline cancel | see claim release offer begin nobody take refuse decline cancel | line release | see line | see
AT_HOME       | see cancel         | see cancel         | see claim release take lacks refuse             | line release  | see line   | see
PACKAGE_TAKEN | see                | see                | see                                             | -             | see        | see
NOT_ENTITLED  | see                | see                | see                                             | -             | see        | see
NOT_FILED     | see                | see                | see                                             | -             | see        | see
RESULT_HANDED | see                | see                | see                                             | -             | see        | see
CLOSED        | see                | see                | see                                             | -             | see        | see
CANCELLED     | see                | see                | see                                             | -             | see        | see`;
