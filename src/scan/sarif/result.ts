import type { Finding, Region } from '../finding.ts';
import { addressesOf, type Bases } from './address.ts';
import { otherLimits } from './limits.ts';
import { levels } from './rule.ts';
import { idOf, type RunRules } from './run-rules.ts';
import { count, faultAt, index, inside, items, type JsonValue, member, text } from './value.ts';

/** The path of a file by the addresses that it may be known by; `undefined` when it is none of this project. */
export type PathOf = (uris: readonly string[]) => string | undefined;

/** What the results of a run refer to. */
export interface RunParts {
  readonly rules: RunRules;
  readonly bases: Bases;
  readonly artifacts: readonly JsonValue[];
}

/** A result that has a place in the project. */
export interface ReadResult {
  readonly finding: Finding;
  readonly kind: 'inSource' | 'external';
  /** Absent when the finding counts. */
  readonly reason?: string;
}

/** A result as a finding; in words why it has no place; nothing for what is no problem, such as a test that passed. */
export function readResult(
  result: JsonValue,
  tool: string,
  run: RunParts,
  pathOf: PathOf,
): ReadResult | string | undefined {
  const rule = run.rules.of(result);
  const id = rule?.id ?? idOf(result);
  if (id === undefined || id === '') throw faultAt(result, 'the result has no `ruleId`');
  const kind = text(member(result, 'kind')) ?? 'fail';
  const level = text(member(result, 'level'));
  if (level !== undefined && !Object.hasOwn(levels, level)) throw faultAt(result, `there is no level \`${level}\``);
  const severity = level === undefined ? (rule?.severity ?? 'warning') : levels[level];
  if (!['fail', 'open', 'review'].includes(kind) || severity === undefined) return undefined;
  const message =
    text(inside(result, 'message', 'text')) ?? text(inside(result, 'message', 'markdown')) ?? rule?.title ?? id;
  const [location] = items(member(result, 'locations'));
  const physical = location && member(location, 'physicalLocation');
  const artifact = physical && fileOf(member(physical, 'artifactLocation'), run.artifacts);
  const uri = artifact && text(member(artifact, 'uri'));
  if (physical === undefined || artifact === undefined || uri === undefined) return 'they name no file';
  const where = pathOf(addressesOf(uri, text(member(artifact, 'uriBaseId')), run.bases));
  if (where === undefined) return 'they are about files outside of this folder';
  const finding: Finding = {
    scanner: 'code',
    tool,
    rule: id,
    severity,
    confidence: 'medium',
    message: message.replaceAll(/\s+/g, ' ').trim().slice(0, otherLimits.message),
    where,
    region: regionOf(member(physical, 'region')),
  };
  return { finding, ...suppressionOf(result) };
}

/** A file that is named on the spot, or by its place in the list of the run. */
function fileOf(artifact: JsonValue | undefined, artifacts: readonly JsonValue[]): JsonValue | undefined {
  if (artifact === undefined || member(artifact, 'uri') !== undefined) return artifact;
  const listed = artifacts[index(member(artifact, 'index')) ?? -1];
  return listed && member(listed, 'location');
}

/** Lines and columns from 1; a whole line where no columns are said, the first one where there is no line. */
function regionOf(region: JsonValue | undefined): Region {
  const at = (name: string) => (region === undefined ? undefined : count(member(region, name))) || undefined;
  const startLine = at('startLine') ?? 1;
  const endLine = Math.max(startLine, at('endLine') ?? startLine);
  const startColumn = at('startColumn') ?? 1;
  const endColumn = at('endColumn') ?? startColumn + 1;
  return {
    startLine,
    startColumn,
    endLine,
    endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : endColumn,
  };
}

/** By a comment or by somebody; what is only under review, or was rejected, counts. */
function suppressionOf(result: JsonValue): Omit<ReadResult, 'finding'> {
  const all = items(member(result, 'suppressions'));
  const holds = all.filter(one => ['accepted', undefined].includes(text(member(one, 'status'))));
  const [first] = holds;
  if (first === undefined || holds.length < all.length) return { kind: 'external' };
  return {
    kind: text(member(first, 'kind')) === 'inSource' ? 'inSource' : 'external',
    reason: text(member(first, 'justification')) || 'the scanner that saw it says that it does not count',
  };
}
