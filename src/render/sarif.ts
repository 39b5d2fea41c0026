import type { Log, Run, VersionControlDetails } from 'sarif';
import type { Finding, OtherRule, OtherTool, RuleDescription, Severity, Suppression } from '../scan/finding.ts';
import { lineHashes } from './line-hash.ts';
import { invocationOf, type Unscanned } from './sarif/invocation.ts';
import { sarifLimits } from './sarif/limits.ts';
import { type ArtifactOf, type Placed, resultOf } from './sarif/result.ts';
import { descriptorOf } from './sarif/rule.ts';
import { relativeUri } from './sarif/text.ts';
import { sarifText } from './sarif/write.ts';

export { sarifLimits, sarifText };

/** What a SARIF file is made from. */
export interface SarifInput {
  /** Version of this tool. */
  readonly version: string;
  /** Tells this analysis from others of the same category. */
  readonly runId: string;
  /** What GitHub keeps apart: results of a category take the place of its earlier ones. */
  readonly category?: string;
  /** Ours, and those of `others` by the name of their tool. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleDescription[];
  /** The text of a scanned file by its `where`; lines are known again by it. */
  readonly textOf: (path: string) => string | undefined;
  /** Where the tool is described, when not where it is published. */
  readonly informationUri?: string;
  /** Files that could not be looked at, whole or in part, and why. */
  readonly gaps?: readonly Unscanned[];
  /** Why a finding does not count, if it does not. */
  readonly suppressionOf?: (finding: Finding) => Suppression | undefined;
  /** The repository that was scanned, as others find it. */
  readonly repository?: Repository;
  /** Scanners of others whose findings are among these; each has a run of its own. */
  readonly others?: readonly OtherTool[];
}

/** A version of a repository. */
export interface Repository {
  /** Absolute, without credentials. */
  readonly uri: string;
  /** The id of the commit. */
  readonly revision?: string;
  readonly branch?: string;
  /** The folder in it that the paths of findings start at, with `/`; its root when absent. */
  readonly folder?: string;
}

const defaultCategory = 'agent-bouncer';
const home = 'https://github.com/marketplace/actions/agent-bouncer';
const order: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
export function renderSarif(input: SarifInput): Log {
  const hashOf = createHasher(input.textOf);
  const { version, rules, category = defaultCategory, others = [], informationUri = home } = input;
  const ours = { name: 'Agent Bouncer', version, rules, informationUri };
  const of = (tool: string | undefined) => input.findings.filter(finding => finding.tool === tool);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      runOf(ours, category, of(undefined), input.gaps ?? [], input, hashOf),
      ...others.map(other => runOf(other, `${category}/${slug(other.name)}`, of(other.name), [], input, hashOf)),
    ],
  };
}

function runOf(
  tool: OtherTool & { readonly rules: readonly OtherRule[] },
  category: string,
  findings: readonly Finding[],
  gaps: readonly Unscanned[],
  { runId, repository, suppressionOf }: SarifInput,
  hashOf: (finding: Finding) => string,
): Run {
  const rules = tool.rules.slice(0, sarifLimits.rules);
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const isSuppressed = (finding: Finding) => suppressionOf?.(finding) !== undefined;
  const score = new Map(rules.map(rule => [rule.id, rule.securitySeverity ?? 0]));
  const artifactOf: ArtifactOf = path => {
    const uri = relativeUri(path, repository?.folder);
    if (uri === undefined) return undefined;
    return repository === undefined ? { uri } : { uri, uriBaseId: root };
  };
  const inFiles = findings.flatMap((finding): Placed[] => {
    const artifact = artifactOf(finding.where);
    return artifact === undefined ? [] : [{ finding, artifact }];
  });
  const rank = ({ finding }: Placed): readonly number[] => [
    // What does not count leaves first.
    isSuppressed(finding) ? 1 : 0,
    order.indexOf(finding.severity),
    -(score.get(finding.rule) ?? 0),
  ];
  const gravest =
    inFiles.length > sarifLimits.results ? inFiles.toSorted((a, b) => compare(rank(a), rank(b))) : inFiles;
  const kept = gravest.slice(0, sarifLimits.results);
  return {
    tool: { driver: { ...driverOf(tool), rules: rules.map(descriptorOf) } },
    automationDetails: { id: `${category}/${runId}` },
    columnKind: 'utf16CodeUnits',
    ...(repository === undefined ? {} : provenance(repository)),
    invocations: [
      invocationOf(gaps, { over: inFiles.length - kept.length, outside: findings.length - inFiles.length }, artifactOf),
    ],
    results: kept.map(placed => {
      const { finding } = placed;
      return resultOf(placed, ruleIndex.get(finding.rule), hashOf(finding), suppressionOf?.(finding), artifactOf);
    }),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function driverOf({ name, version, informationUri }: OtherTool) {
  return {
    name,
    ...(version === undefined ? {} : { version }),
    // Only what is one: GitHub takes it before the version.
    ...(version !== undefined && /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version)
      ? { semanticVersion: version }
      : {}),
    ...(informationUri === undefined ? {} : { informationUri }),
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** The name of the repository's root: nothing of where it lies on this machine. */
const root = '%SRCROOT%';

function provenance({
  uri,
  revision,
  branch,
}: Repository): Pick<Run, 'versionControlProvenance' | 'originalUriBaseIds'> {
  const details: VersionControlDetails = {
    repositoryUri: uri,
    ...(revision === undefined ? {} : { revisionId: revision }),
    ...(branch === undefined ? {} : { branch }),
    mappedTo: { uriBaseId: root },
  };
  const description = { text: 'The root of the repository, which the paths of all results start at.' };
  return { originalUriBaseIds: { [root]: { description } }, versionControlProvenance: [details] };
}

/** A hash per finding's line, each file read once; of rule, place and line where the text is not to be had. */
function createHasher(textOf: SarifInput['textOf']): (finding: Finding) => string {
  const files = new Map<string, readonly string[]>();
  return ({ where, rule, region }) => {
    let hashes = files.get(where);
    if (hashes === undefined) {
      const text = textOf(where);
      hashes = text === undefined ? [] : lineHashes(text);
      files.set(where, hashes);
    }
    return hashes[region.startLine - 1] ?? lineHashes(`${rule} ${where} ${region.startLine}`)[0] ?? '';
  };
}
