// The package carries no types; this is the part that the lint uses.
declare module 'asl-validator' {
  const aslValidator: (definition: unknown) => { isValid: boolean; errorsText(separator?: string): string };
  export = aslValidator;
}
