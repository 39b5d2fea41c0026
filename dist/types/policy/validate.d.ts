import type { Options, ValidateFunction } from 'ajv';
/** What is asked of the validator: every error, with the part of the schema and the value that it is about. */
export declare const validatorOptions: Options;
/**
 * The compiled schema of policies. Compiling takes longer than reading a policy: the build does it once, and puts what
 * comes out in the place of this file.
 */
export declare function policyValidator(): ValidateFunction;
