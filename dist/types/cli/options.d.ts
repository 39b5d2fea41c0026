import { Option } from 'commander';
/** `--format`, the same everywhere; the first is the default. */
export declare function formatOption(formats: readonly string[]): Option;
/** `--policy`, the same everywhere. */
export declare function policyOption(): Option;
/** `--organisation`, the same everywhere. */
export declare function organisationOption(): Option;
/** `--no-organisation`, for commands that only look. */
export declare function noOrganisationOption(): Option;
/** `--tighten`, the same everywhere. */
export declare function tightenOption(): Option;
