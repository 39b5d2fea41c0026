import { type NamedFamily } from './named.ts';
import type { SecretRule } from './rule.ts';
/**
 * As `named`, for values that are as often something else of the vendor's, such as an id or a digest: what stands from
 * the vendor's name to the value must also say that it is a key.
 */
export declare function keyed(given: NamedFamily): SecretRule;
