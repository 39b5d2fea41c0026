import type { Invocation, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding, RuleDescription, Severity } from '../scan/finding.ts';
import { lineHashes } from './line-hash.ts';

/** What a SARIF file is made from. */
export interface SarifInput {
  /** Version of this tool. */
  readonly version: string;
  /** Tells this analysis from others of the same category. */
  readonly runId: string;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleDescription[];
  /** The text of a scanned file by its `where`; lines are known again by it. */
  readonly textOf: (path: string) => string | undefined;
  /** Where the tool is described; no link when absent. */
  readonly informationUri?: string;
  /** Files that could not be looked at, whole or in part, and why. */
  readonly gaps?: readonly { readonly path: string; readonly why: string }[];
  /** Why a finding was accepted by somebody, if it was. */
  readonly acceptedFor?: (finding: Finding) => string | undefined;
}

/** What GitHub accepts. More is cut here, and said in the notifications of the file. */
export const sarifLimits = { results: 25_000, rules: 25_000, tags: 10, description: 1024, message: 1000 };

const category = 'agent-bouncer';
const order: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
export function renderSarif(input: SarifInput): Log {
  const rules = input.rules.slice(0, sarifLimits.rules);
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const inFiles = input.findings.flatMap(finding => {
    const uri = relativeUri(finding.where);
    return uri === undefined ? [] : [{ finding, uri }];
  });
  const sorted = inFiles.toSorted((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity));
  const kept = sorted.slice(0, sarifLimits.results);
  const hashOf = createHasher(input.textOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...driver(input), rules: rules.map(descriptor) } },
        automationDetails: { id: `${category}/${input.runId}` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(input, sorted.length - kept.length)],
        results: kept.map(({ finding, uri }) => ({
          ...result(finding, uri, ruleIndex.get(finding.rule), hashOf),
          ...suppressed(input.acceptedFor?.(finding)),
        })),
      },
    ],
  };
}

function driver({ version, informationUri }: SarifInput) {
  const link = informationUri === undefined ? {} : { informationUri };
  return { name: 'Agent Bouncer', version, semanticVersion: version, ...link };
}

function descriptor(rule: RuleDescription): ReportingDescriptor {
  const cwe = rule.cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
  return {
    id: rule.id,
    name: rule.id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(rule.title, sarifLimits.description) },
    fullDescription: { text: sentence(rule.description, sarifLimits.description) },
    help: { text: sentence(rule.help, 10_000) },
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: ['security', ...cwe, ...rule.tags].slice(0, sarifLimits.tags),
      precision: rule.precision ?? 'medium',
      'security-severity': Math.min(10, Math.max(0.1, rule.securitySeverity)).toFixed(1),
    },
  };
}

function result(
  finding: Finding,
  uri: string,
  ruleIndex: number | undefined,
  hashOf: (finding: Finding) => string,
): Result {
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.severity,
    message: { text: withoutLinks(sentence(finding.message, sarifLimits.message)) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { ...finding.region } } }],
    partialFingerprints: { primaryLocationLineHash: hashOf(finding) },
    ...codeFlowOf(finding),
    properties: { confidence: finding.confidence },
  };
}

/** The way of the data, as far as it can be opened. */
function codeFlowOf({ flow = [] }: Finding): Pick<Result, 'codeFlows'> {
  const locations = flow.flatMap(({ where, message, region }) => {
    const uri = relativeUri(where);
    if (uri === undefined) return [];
    const text = withoutLinks(sentence(message, sarifLimits.message));
    return [
      { location: { physicalLocation: { artifactLocation: { uri }, region: { ...region } }, message: { text } } },
    ];
  });
  return locations.length < 2 ? {} : { codeFlows: [{ threadFlows: [{ locations }] }] };
}

/** Only where there is one, as a list makes readers take all results without one for active (section 3.27.23). */
function suppressed(justification: string | undefined): Pick<Result, 'suppressions'> {
  if (justification === undefined) return {};
  return {
    suppressions: [
      { kind: 'external', status: 'accepted', justification: sentence(justification, sarifLimits.message) },
    ],
  };
}

/** What was not looked at and what was left out: a short list is not a clean one. */
function invocation({ gaps = [] }: SarifInput, cut: number): Invocation {
  const notes: Notification[] = gaps.map(({ path, why }) => {
    const uri = relativeUri(path);
    const place = uri === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] };
    return {
      level: 'warning',
      message: { text: sentence(`\`${path}\` was not looked at in full: ${why}`, sarifLimits.message) },
      ...place,
    };
  });
  if (cut > 0) {
    const text = `${cut} more results were left out, the least severe ones: a file holds ${sarifLimits.results}.`;
    notes.push({ level: 'warning', message: { text } });
  }
  return { executionSuccessful: true, ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }) };
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

/** A path relative to the root of the repository as a URI; `undefined` for anything else, such as a JSON Pointer. */
function relativeUri(path: string): string | undefined {
  const parts = path.replace(/^(?:\.\/)+/, '').split('/');
  const isInside = path !== '' && !path.startsWith('/') && !parts.includes('..');
  // A lone surrogate has no UTF-8.
  return isInside
    ? parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'))).join('/')
    : undefined;
}

/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}

/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
function sentence(text: string, limit: number): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.');
  return whole.length > limit ? `${whole.slice(0, limit - 1)}…` : whole;
}
