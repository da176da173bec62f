// What the files of functions/ and statemachines/ are called once they are deployed.

/** `register-in-e-akimat` → `RegisterInEAkimat`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The outputs that name a machine and a function. */
export const machineOutput = (machine: string): string => `${pascalCase(machine)}Machine`;
export const functionOutput = (name: string): string => `${pascalCase(name)}Function`;

/** As the sentences of a machine call a function: `${RegisterInEAkimatFunctionArn}`. */
export const arnVariable = (name: string): string => `${pascalCase(name)}FunctionArn`;
