import { randomBytes } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { stringify } from 'yaml';
import { InputError, type Problem } from '../../errors.ts';
import { readYaml, schemaProblems, type YamlFile } from '../../yaml-file.ts';
import { acceptanceOf, type Baseline, type BaselineEntry, digestOf, entryFor, type Sighted } from './baseline.ts';
import { baselineSchema } from './baseline-schema.ts';

let compiled: ReturnType<Ajv2020['compile']> | undefined;

/** Reads a baseline. Throws one `InputError` with every problem at its line: half a baseline accepts nothing. */
export function readBaseline(text: string, file: string): Baseline {
  const yaml = readYaml({ file, text });
  const problems: Problem[] = [...yaml.problems];
  if (yaml.value !== undefined) {
    compiled ??= new Ajv2020({ allErrors: true, verbose: true }).compile(baselineSchema);
    problems.push(...schemaProblems(yaml, compiled, 'BASELINE_INVALID'));
    if (problems.length === 0) problems.push(...entryProblems(yaml));
  }
  if (problems.length > 0) throw new InputError(problems);
  const { prefix, entries } = yaml.value as Baseline;
  return { prefix, entries };
}

/** What the schema cannot say: days that are none, and entries that say the same twice. */
function entryProblems(yaml: YamlFile): Problem[] {
  const { entries } = yaml.value as Baseline;
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index): Problem[] => {
    const fault = (key: keyof BaselineEntry, message: string, help: string): Problem => ({
      severity: 'error',
      code: 'BASELINE_INVALID',
      message,
      place: yaml.placeOf(['entries', index, key]),
      help,
    });
    const { rule, path, digest, expires } = entry;
    const same = seen.get(`${rule}\n${path}\n${digest}`);
    seen.set(`${rule}\n${path}\n${digest}`, same ?? index);
    return [
      ...(isDay(expires)
        ? []
        : [fault('expires', `\`${expires}\` is not a day of the calendar`, 'write it as `2026-12-31`')]),
      ...(same === undefined
        ? []
        : [fault('digest', `entry ${same + 1} accepts the same secret at the same path`, 'keep one of the two')]),
    ];
  });
}

/** Whether a text is a day of the calendar, written as `2026-12-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A baseline that accepts nothing yet, with a prefix of its own. */
export function newBaseline(): Baseline {
  return { prefix: randomBytes(16).toString('hex'), entries: [] };
}

/**
 * A baseline that accepts what was found as well, until a day: entries that hold on `today` stay as they are, those that
 * ran out and were found again are renewed under the new owner, all others are kept.
 */
export function extended(
  baseline: Baseline,
  found: readonly Sighted[],
  given: Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>,
  today: string,
): Baseline {
  const added = new Map<string, BaselineEntry>();
  const renewed = new Set<BaselineEntry>();
  for (const sighted of found) {
    const known = entryFor(baseline, sighted);
    if (known !== undefined && acceptanceOf(known, today) === 'accepted') continue;
    if (known !== undefined) renewed.add(known);
    const { rule, path } = known ?? sighted;
    const digest = digestOf(baseline.prefix, sighted.secret);
    added.set(`${rule}\n${path}\n${digest}`, { rule, path, digest, ...given });
  }
  return { ...baseline, entries: [...baseline.entries.filter(entry => !renewed.has(entry)), ...added.values()] };
}

/** The text of a baseline file, with its entries in order, so that changes are easy to review. */
export function writeBaseline({ prefix, entries }: Baseline): string {
  const order = (a: BaselineEntry, b: BaselineEntry) => compare(a.path, b.path) || compare(a.rule, b.rule);
  const sorted = entries.toSorted((a, b) => order(a, b) || compare(a.digest, b.digest));
  return head + stringify({ version: 1, prefix, entries: sorted }, { lineWidth: 0 });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const head = `# Secrets that are known to stand here, each with who answers for it and until when. Made by
# \`policy scan secrets --update-baseline\`. A digest says which secret is meant and not what it is.
`;
