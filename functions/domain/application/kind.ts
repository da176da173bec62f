import { mayAct } from './allowed-actions.ts';
import { decide } from './decide/decide.ts';

/** The request for registration under paras 4–10: the first kind of file. */
export const application = { prefix: 'case', mayAct, decide } as const;
