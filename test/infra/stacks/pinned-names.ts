// Under what names the deployed stacks keep what they hold: change one and CloudFormation makes another, empty one, and a
// running case loses its machine. Written out by hand; nothing here is derived from the stacks.

export interface PinnedStack {
  readonly stack: string;
  /** logical ids, by type */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** the physical names that are set, by logical id; whatever is not here gets its name from CloudFormation */
  readonly named: Readonly<Record<string, string>>;
  /** what the operator's commands and the local cloud read after a deploy */
  readonly outputs: readonly string[];
}

export const records: PinnedStack = {
  stack: 'Kezek-Records',
  ids: {
    'AWS::DynamoDB::GlobalTable': [
      'AccessDCECED85',
      'AccountsC3CE6E53',
      'Cases7AFC9F00',
      'ConfirmationsC7438F18',
      'JournalF917C201',
      'People06A09683',
      'Register0321CD60',
      'Reports76CC4739',
      'StaffRegisterB8F9E98F',
      'ThrottlesD3140E33',
    ],
    'AWS::S3::Bucket': [
      'AccessLogs8B620ECA',
      'DocumentsDCDDF95A',
      'Papers61F5F34B',
      'PublishedD57BC178',
      'Trust52738C5A',
    ],
    'AWS::KMS::Key': [
      'DocumentsKeyFF02C3B3',
      'Keyring5277DB2C',
      'PeopleKeyD4599107',
      'PublishedSealACC522A1',
      'TrustKey5A7261BD',
    ],
    'AWS::Cognito::UserPool': ['Citizens525A74C8', 'Staff447EBC76'],
    'AWS::Cognito::UserPoolClient': ['CitizensClient5595D40E', 'StaffClient19F99CF6'],
  },
  named: {},
  outputs: [
    'AccessTable',
    'AccountsTable',
    'CasesTable',
    'CitizensClient',
    'CitizensPool',
    'ConfirmationsTable',
    'DocumentsBucket',
    'Epoch',
    'JournalTable',
    'KeyringKey',
    'PapersBucket',
    'PeopleTable',
    'PublicationAddress',
    'PublicationBucket',
    'RegisterTable',
    'ReportsTable',
    'StaffClient',
    'StaffPool',
    'StaffTable',
    'ThrottlesTable',
    'TrustBucket',
  ],
};

export const service: PinnedStack = {
  stack: 'Kezek-Service',
  ids: {
    'AWS::Lambda::Function': [
      'AuditorB65CF558',
      'AwakeningD57AC856',
      'Cabinet5C66D677',
      'CarryResult8B4155C4',
      'CheckDeadline9EA7A63B',
      'CheckDocuments93ECF37D',
      'CorporationEABC952D',
      'CountReportsC40838ED',
      'DeliverToCabinetD4A1741A',
      'EnforceAmendmentA1E663E2',
      'FetchListsDE0B0709',
      'IssueReceiptF080659F',
      'Measure7D50830E',
      'OpenHumanTaskEB86EBAA',
      'ProviderFAA5AB98',
      'PublicB2EC5628',
      'PublishRegister9A6FBA34',
      'QueryRegisters6014F33F',
      'ReconcileF09151E3',
      'RefuseSignatureD3E84E4D',
      'RegisterAtDeskCDEB2DDB',
      'RegisterInEAkimat2F9B2B24',
      'RelayEvents1D348D1E',
      'ReportDataUnavailableEF82EC08',
      'ResumeFailed8BB13677',
      'ReturnForDefects8DB47B02',
      'SendRequest194C19F1',
      'TellDecision26C232AC',
      'TellProposal8572A3DD',
      'Verifier8BF01339',
      'VerifySignature58BCB71D',
    ],
    'AWS::StepFunctions::StateMachine': [
      'ProcedureAmendment7863DCD5',
      'ProcedureCorporationIntake53284D0B',
      'ProcedureDeadline55E23BDA',
      'ProcedureExamination9FB2FF6D',
      'ProcedurePortalIntakeC9A8C5C1',
    ],
    'AWS::ApiGatewayV2::Api': ['DoorsApiD16442F2'],
    'AWS::ApiGatewayV2::Authorizer': ['DoorsApiCitizensA583BDF8', 'DoorsApiStaffEFD2082F'],
    'AWS::ApiGatewayV2::Stage': ['DoorsStageC8910A8B'],
    'AWS::SQS::Queue': ['DeadLettersBBF8BAAB'],
    'AWS::Events::Rule': [
      'StreamsDaily8F12E891',
      'StreamsEveryMinute96BE8512',
      'StreamsEveryQuarterOfAnHour68C1A4D4',
      'StreamsExecutionFailed5026A0AF',
      'StreamsNightlyB3413271',
      'StreamsProcedureAborted098E1887',
    ],
  },
  named: {
    DoorsApiD16442F2: 'Api',
    DoorsApiCitizensA583BDF8: 'Citizens',
    DoorsApiStaffEFD2082F: 'Staff',
    DoorsStageC8910A8B: '$default',
  },
  outputs: [
    'AmendmentMachine',
    'ApiId',
    'ApiUrl',
    'AuditorFunction',
    'AwakeningFunction',
    'CabinetFunction',
    'CarryResultFunction',
    'CheckDeadlineFunction',
    'CheckDocumentsFunction',
    'CorporationFunction',
    'CorporationIntakeMachine',
    'CountReportsFunction',
    'DeadLettersQueue',
    'DeadlineMachine',
    'DeliverToCabinetFunction',
    'EnforceAmendmentFunction',
    'ExaminationMachine',
    'FetchListsFunction',
    'IssueReceiptFunction',
    'MeasureFunction',
    'OpenHumanTaskFunction',
    'PortalIntakeMachine',
    'ProviderFunction',
    'PublicFunction',
    'PublishRegisterFunction',
    'QueryRegistersFunction',
    'ReconcileFunction',
    'RefuseSignatureFunction',
    'RegisterAtDeskFunction',
    'RegisterInEAkimatFunction',
    'RelayEventsFunction',
    'ReportDataUnavailableFunction',
    'ResumeFailedFunction',
    'ReturnForDefectsFunction',
    'SendRequestFunction',
    'TellDecisionFunction',
    'TellProposalFunction',
    'VerifierFunction',
    'VerifySignatureFunction',
  ],
};

export const watch: PinnedStack = {
  stack: 'Kezek-Watch',
  ids: { 'AWS::KMS::Key': ['BellKeyA29FD964'], 'AWS::SNS::Topic': ['BellTopic6728E7A6'] },
  named: {},
  outputs: ['AlarmTopic', 'CanaryFunction', 'TellAlarmFunction'],
};

/** Keys and indexes of the tables: partition key, then sort key; every one of them is text. */
export const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Cases7AFC9F00: {
    key: 'pk sk',
    byTray: 'tray trayDueAt',
    byOffice: 'office officeOrder',
    byApplicant: 'applicant openedAt',
    byNumber: 'number',
    byVerificationCode: 'verificationCode',
    byName: 'nameKey openedAt',
    byIncoming: 'incoming incomingAt',
    byReceipts: 'receipts receiptsAt',
    byNextRung: 'rungShard nextRungAt',
    byOwed: 'owedShard owedSince',
    byOpen: 'openShard openedAt',
  },
  JournalF917C201: { key: 'pk sk' },
  Register0321CD60: { key: 'pk sk' },
  People06A09683: { key: 'pk sk' },
  AccessDCECED85: { key: 'pk sk', byReader: 'readerId at' },
  StaffRegisterB8F9E98F: { key: 'pk sk', byOrganisation: 'organisation role' },
  ConfirmationsC7438F18: { key: 'pk sk' },
  AccountsC3CE6E53: { key: 'pk sk' },
  ThrottlesD3140E33: { key: 'pk sk' },
};

/** The names under which the functions know the machines, and under which a case keeps its own. */
export const machines = {
  'corporation-intake': 'ProcedureCorporationIntake53284D0B',
  'portal-intake': 'ProcedurePortalIntakeC9A8C5C1',
  examination: 'ProcedureExamination9FB2FF6D',
  amendment: 'ProcedureAmendment7863DCD5',
  deadline: 'ProcedureDeadline55E23BDA',
} as const;

/** How the ids in journals, tables and addresses begin. */
export const idPrefixes = {
  case: 'case_',
  amendment: 'amendment_',
  record: 'record_',
  person: 'person_',
  staff: 'staff_',
  paper: 'paper_',
  document: 'document_',
  confirmation: 'confirmation_',
} as const;
