import type { Severity } from '../../../finding.ts';
import type { Sighting } from '../language.ts';
import type { Hcl } from './read.ts';
import { attributesAt, type HclBlock, literalsOf } from './value.ts';

/** A setting of a resource that is wrong when it has a value, or when it is not there. */
export interface Check {
  /** The types of resources. */
  readonly on: RegExp;
  /** The way to the setting: `vpc_config.endpoint_public_access`. */
  readonly way: string;
  /** Values that are wrong, as they are written. */
  readonly bad?: RegExp;
  readonly says: string;
  readonly severity?: Severity;
  /** What is said, as a note, when nothing is set. */
  readonly absent?: string;
  /** Only when this holds. */
  readonly when?: (block: HclBlock) => boolean;
}

/** The resources and data of a file whose type fits. */
export function resourcesOf({ blocks }: Hcl, on: RegExp): readonly HclBlock[] {
  return blocks.filter(({ type, labels }) => (type === 'resource' || type === 'data') && on.test(labels[0] ?? ''));
}

/** What the checks find in a file. */
export function* applied(checks: readonly Check[], file: Hcl): Generator<Sighting> {
  for (const { on, way, bad, says, severity, absent, when } of checks)
    for (const block of resourcesOf(file, on)) {
      if (when?.(block) === false) continue;
      const attributes = attributesAt(block, way);
      for (const attribute of attributes)
        if (bad !== undefined && literalsOf(attribute.value).some(text => bad.test(text)))
          yield { at: attribute, severity, message: says };
      if (attributes.length === 0 && absent !== undefined) yield { at: block.head, severity: 'note', message: absent };
    }
}
