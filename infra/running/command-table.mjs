// Plain JavaScript of 2017: infra/launch.mjs reads it before anything is installed.
import { localCommands } from './local-commands.mjs';
import { operatorCommands } from './operator-commands.mjs';
import { toolCommands } from './tool-commands.mjs';

/**
 * Each task of infra/launch.mjs by the script of package.json that begins it. A word in <> must be said, one in [] may be;
 * `handsOn` is the tool that is given what stands after a `--` of its own, `env` what is said before the command.
 */
export const commands = Object.assign({}, localCommands, toolCommands, operatorCommands);
