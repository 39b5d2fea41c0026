import { Option } from 'commander';

/** `--format`, the same everywhere; the first is the default. */
export function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print').choices(formats).default(formats[0]);
}

/** `--policy`, the same everywhere. */
export function policyOption(): Option {
  return new Option('--policy <file>', 'policy file or pack name (default: policy.yaml here, else the pack `default`)');
}

/** `--organisation`, the same everywhere. */
export function organisationOption(): Option {
  return new Option(
    '--organisation <file>',
    'the policy of the tier above, which the others may only tighten (default: organisation.yaml of this machine or user, else $AGENT_BOUNCER_ORGANISATION)',
  );
}

/** `--no-organisation`, for commands that only look. */
export function noOrganisationOption(): Option {
  return new Option('--no-organisation', 'leave out the tier above, also where this machine has one');
}

/** `--tighten`, the same everywhere. */
export function tightenOption(): Option {
  return new Option('--tighten <file>', 'a policy for one run, which may only tighten the others');
}
