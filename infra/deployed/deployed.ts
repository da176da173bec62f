/** A deployed Kezek as a command reaches it, with its own rights. */
export interface Deployed {
  /** for AWS clients; empty where the environment says everything */
  readonly client: {
    readonly endpoint?: string;
    readonly region?: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** an output of its stacks by name */
  output(name: string): string;
}
