import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asLine } from './characters.ts';
import { text } from './texts.ts';

/** How people begin a number of another country, and then one of this, where 8 stands for the country. */
const abroad = /^[^\d+]*(?:00|8\D?10)/;
const atHome = /^[^\d+]*8/;

/** X65: E.164, whatever country; a number without one is of Kazakhstan, and has all ten digits after its 8. */
function normalPhone(typed: string): string {
  const shown = asLine(typed).replace(abroad, '+').replace(atHome, '+7');
  const read = parsePhoneNumberFromString(shown, { defaultCountry: 'KZ', extract: false });
  return read?.isValid() && !read.ext ? read.number : shown;
}

export const Phone = text({
  kind: 'phone',
  longest: 40,
  normal: normalPhone,
  fault: (number) => (/^\+[1-9]\d{6,14}$/.test(number) && isValid(number) ? undefined : 'PHONE'),
});

const isValid = (number: string): boolean => parsePhoneNumberFromString(number)?.isValid() ?? false;

/** Is this a telephone number that could be called, however it is written? */
export const isPhone = (typed: string): boolean => isValid(normalPhone(typed));
