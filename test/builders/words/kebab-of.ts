/** registerRequest → register-request: the file of an operation. */
export const kebabOf = (camelCase: string): string =>
  camelCase.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
