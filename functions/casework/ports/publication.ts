import type { LogItem } from '#domain/queue/log.ts';
import type { ListName } from '#domain/queue/publication/publish-list.ts';
import type { PlainDate } from '#domain/time/instant.ts';

/** What is published, and beside it the hashes that outsiders compute for themselves. Nothing in it is ever written twice. */
export interface Publication {
  /** the last day that is there */
  lastDay(): Promise<PlainDate | undefined>;
  read(file: string): Promise<string | undefined>;
  /** writes a file, or leaves one that is there by that name as it is */
  write(file: string, text: string): Promise<void>;
  /** keeps what a later day will publish, or leaves what is kept by that name as it is */
  prepare(file: string, text: string): Promise<void>;
  prepared(file: string): Promise<string | undefined>;
  /** the hashes of a list's tree by the names of their tiles */
  tiles(list: ListName, keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  keepTiles(list: ListName, tiles: ReadonlyMap<string, readonly string[]>): Promise<void>;
}

/** Signs what is published by a key that nobody can read. */
export interface Sealer {
  /** the public half, SPKI in PEM */
  publicKey(): Promise<string>;
  /** ECDSA over SHA-256, DER in base64 */
  sign(text: string): Promise<string>;
}

/** The acts of a list one after the other. */
export interface ListLog {
  /** some of those after `sequence`, in order; none, there are no more */
  after(list: ListName, sequence: number): Promise<readonly LogItem[]>;
  at(list: ListName, sequence: number): Promise<LogItem | undefined>;
}
