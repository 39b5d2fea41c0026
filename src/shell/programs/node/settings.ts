import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { each } from '../project.ts';
import { judged } from './packages.ts';

const secretKey = /auth|token|password|key|cert|otp|email|user/i;

/** A setting may be a token. */
function getsSetting(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.some(arg => secretKey.test(staticText(arg) ?? 'token'))
    ? [unknown(invocation, 'a setting that may be a credential')]
    : [];
}

/** `npm config get KEY`. */
export const getSetting: ProgramSpec = {
  flags: '--json -g --global',
  values: { '--location': 'text' },
  operands: ['text*'],
  also: getsSetting,
};

/** The settings of a package manager: looking is harmless, changing them is for a person or a model. */
export const config: ProgramSpec = {
  subcommands: {
    get: getSetting,
    ...each('list ls', { flags: '--json -l --long -g --global', values: { '--location': 'text' } }),
    ...each('set delete rm edit fix', judged),
  },
};
