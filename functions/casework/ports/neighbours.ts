import type { Instant, PlainDate } from '#domain/time/instant.ts';

/** What a neighbour said. Unavailable means down, slow, malformed or not configured: the case is held, never refused. */
export type Answer<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unavailable'; readonly why: string };

/** For neighbours that cannot say "absent". */
export type Reply<T> = Exclude<Answer<T>, { kind: 'absent' }>;

export interface RegisteredPerson {
  readonly iin: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic?: string;
  readonly bornOn: PlainDate;
  readonly diedOn?: PlainDate;
  readonly citizenship: string;
  readonly address?: {
    readonly district?: string;
    readonly region?: string;
    readonly street?: string;
    readonly building?: string;
    readonly flat?: string;
  };
}

/** The state database of natural persons (ЖТ МДҚ), para 8.4. */
export interface PersonRegistry {
  find(iin: string): Promise<Answer<RegisteredPerson>>;
}

export interface NotarisedPower {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly validTo: PlainDate;
  readonly revokedAt?: Instant;
  readonly principalIin: string;
  readonly representativeIin: string;
}

/** The unified notarial information system (БНАЖ), para 8.4; asked only when a notarised power is used (X8). */
export interface NotaryRegistry {
  findPower(question: {
    readonly principalIin: string;
    readonly representativeIin: string;
    readonly number: string;
    readonly issuedOn: PlainDate;
  }): Promise<Answer<NotarisedPower>>;
}

/** A message through the e-government gateway (ЭҮШ): paras 8.7, 10.8 (request) and 5.6 (result). Idempotent by messageId. */
export interface GatewayMessage {
  readonly messageId: string;
  readonly caseId: string;
  readonly subject: 'request' | 'result';
  readonly addressee: string;
  readonly contentSha256: string;
  readonly signatureSha256?: string;
}

export interface EgovGateway {
  send(message: GatewayMessage): Promise<Reply<{ readonly receivedAt: Instant }>>;
}

/** The regional gateway desk (ЭҮАШ АЖО), para 9.1. Idempotent by messageId. */
export interface RegionalGatewayDesk {
  register(
    messageId: string,
    caseId: string,
  ): Promise<Reply<{ readonly number: string; readonly registeredAt: Instant }>>;
}

/** E-akimat (Е-әкімдік), para 5.4: the documents are registered. Idempotent by case id. */
export interface EAkimat {
  register(question: {
    readonly caseId: string;
    readonly channel: 'portal' | 'corporation';
    readonly receivedAt: Instant;
    readonly contentSha256: string;
  }): Promise<Reply<{ readonly number: string; readonly registeredOn: PlainDate }>>;
}

export interface Neighbours {
  readonly persons: PersonRegistry;
  readonly notary: NotaryRegistry;
  readonly gateway: EgovGateway;
  readonly desk: RegionalGatewayDesk;
  readonly eAkimat: EAkimat;
}
