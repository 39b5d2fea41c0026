import { type NamedFamily, named } from './named.ts';
import type { SecretRule } from './rule.ts';

const noun = /key|token|secret|pass|pwd|auth|cred|login|access|client|(?:^|[^a-z])pat(?:[^a-z]|$)/i;

/**
 * As `named`, for values that are as often something else of the vendor's, such as an id or a digest: what stands from
 * the vendor's name to the value must also say that it is a key.
 */
export function keyed(given: NamedFamily): SecretRule {
  const rule = named(given);
  return {
    ...rule,
    read: (text, anchor, floor) => {
      const reading = rule.read?.(text, anchor, floor) ?? { secrets: [], next: anchor.end };
      const secrets = reading.secrets.filter(({ start }) => noun.test(text.slice(anchor.start, start)));
      // A longer name may start where this one does: `drone`, `droneci`.
      return secrets.length === 0 ? { secrets, next: anchor.start } : reading;
    },
  };
}
