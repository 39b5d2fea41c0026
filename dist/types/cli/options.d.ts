import { Option } from 'commander';
/** `--format`, the same everywhere; the first is the default. */
export declare function formatOption(formats: readonly string[]): Option;
/** `--organisation`, the same everywhere. */
export declare function organisationOption(): Option;
/** `--policy`, the same everywhere. */
export declare function policyOption(): Option;
