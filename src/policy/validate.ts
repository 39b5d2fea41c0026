import type { Options, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { policySchema } from './schema.ts';

/** What is asked of the validator: every error, with the part of the schema and the value that it is about. */
export const validatorOptions: Options = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  strictTypes: false,
  // What several places refer to is compiled once.
  inlineRefs: false,
};

let compiled: ValidateFunction | undefined;

/**
 * The compiled schema of policies. Compiling takes longer than reading a policy: the build does it once, and puts what
 * comes out in the place of this file.
 */
export function policyValidator(): ValidateFunction {
  compiled ??= new Ajv2020(validatorOptions).compile(policySchema);
  return compiled;
}
