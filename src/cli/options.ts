import { Option } from 'commander';

/** `--format`, the same everywhere; the first is the default. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default(formats[0]);
}

/** `--organisation`, the same everywhere. */
export function organisationOption(): Option {
  return new Option('--organisation <file>', 'the policy of the tier above, which the other may only tighten').env(
    'AGENT_BOUNCER_ORGANISATION',
  );
}

/** `--policy`, the same everywhere. */
export function policyOption(): Option {
  return new Option('--policy <file>', 'policy file or pack name (default: policy.yaml here, else the pack `default`)');
}
