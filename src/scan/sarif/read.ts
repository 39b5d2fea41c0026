import type { Finding, OtherTool, SuppressedFinding } from '../finding.ts';
import { basesOf } from './address.ts';
import { jsonFault } from './json-fault.ts';
import { limited, otherLimits } from './limits.ts';
import { type PathOf, readResult } from './result.ts';
import { rulesOf } from './run-rules.ts';
import { faultAt, inside, items, type JsonValue, member, text } from './value.ts';

/** What other scanners wrote into one SARIF file. */
export interface OtherScan {
  readonly tools: readonly OtherTool[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What of it cannot be shown at a place of this project, and why. */
  readonly gaps: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Reads SARIF 2.1.0 of other scanners. Throws one `InputError`, with the file and the place, for what is broken or more
 * than is read: nothing is left out without a word.
 */
export function readSarif(source: string, file: string, pathOf: PathOf): OtherScan {
  const log: JsonValue = { value: parse(source, file), file, pointer: '' };
  const version = text(member(log, 'version'));
  if (version !== '2.1.0') throw faultAt(log, version === undefined ? 'it has no `version`' : `it is SARIF ${version}`);
  const runs = member(log, 'runs');
  if (runs === undefined) throw faultAt(log, 'it has no `runs`');
  return together(limited(items(runs), otherLimits.runs, runs, 'runs').map(run => readRun(run, pathOf)));
}

/** Several scans as one; of a tool that is in several the rules add up. */
export function together(scans: readonly OtherScan[]): OtherScan {
  const tools = new Map<string, OtherTool>();
  for (const tool of scans.flatMap(scan => scan.tools)) {
    const rules = new Map([...(tools.get(tool.name)?.rules ?? []), ...tool.rules].map(rule => [rule.id, rule]));
    tools.set(tool.name, { ...tool, rules: [...rules.values()] });
  }
  return {
    tools: [...tools.values()],
    findings: scans.flatMap(scan => scan.findings),
    suppressed: scans.flatMap(scan => scan.suppressed),
    gaps: scans.flatMap(scan => scan.gaps),
  };
}

function parse(source: string, file: string): unknown {
  const text = source.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, jsonFault(text));
    const line = before.split('\n').length;
    const column = before.length - before.lastIndexOf('\n');
    const place = { value: undefined, file: `${file}:${line}:${column}`, pointer: '' };
    throw faultAt(place, text.trim() === '' ? 'the file is empty' : 'it is not JSON');
  }
}

function readRun(run: JsonValue, pathOf: PathOf): OtherScan {
  const driver = inside(run, 'tool', 'driver');
  const name = driver && text(member(driver, 'name'));
  if (driver === undefined || name === undefined || name.trim() === '') throw faultAt(run, 'its tool has no `name`');
  const rules = rulesOf(run, driver);
  const parts = { rules, bases: basesOf(run), artifacts: items(member(run, 'artifacts')) };
  const results = member(run, 'results');
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const lost = new Map<string, number>();
  const all = results === undefined ? [] : limited(items(results), otherLimits.results, results, 'results');
  for (const result of all) {
    const read = readResult(result, name, parts, pathOf);
    if (read === undefined) continue;
    if (typeof read === 'string') lost.set(read, (lost.get(read) ?? 0) + 1);
    else if (read.reason === undefined) findings.push(read.finding);
    else suppressed.push({ finding: read.finding, suppression: { kind: read.kind, reason: read.reason } });
  }
  const version = text(member(driver, 'semanticVersion')) ?? text(member(driver, 'version'));
  const informationUri = text(member(driver, 'informationUri'));
  const met = new Map(
    [...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule, severity }) => [rule, severity]),
  );
  const known = new Set(rules.all.map(({ id }) => id));
  const unknown = [...met]
    .filter(([id]) => !known.has(id))
    .map(([id, severity]) => ({ id, title: id, description: id, help: id, severity, cwe: [], tags: [] }));
  const tool: OtherTool = {
    name,
    ...(version === undefined ? {} : { version }),
    ...(informationUri !== undefined && URL.canParse(informationUri) ? { informationUri } : homeOf(name)),
    rules: [...rules.all.filter(({ id }) => met.has(id)), ...unknown],
  };
  const gaps = [...lost].map(([why, times]) => ({
    path: run.file,
    why: `${times} of ${all.length} results of ${name}: ${why}`,
  }));
  return { tools: [tool], findings, suppressed, gaps };
}

/** Where scanners are described that do not say so themselves. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/^bandit\b/i, 'https://bandit.readthedocs.io/'],
  [/^semgrep\b/i, 'https://semgrep.dev/'],
  [/^codeql\b/i, 'https://codeql.github.com/'],
];

function homeOf(name: string): Pick<OtherTool, 'informationUri'> {
  const [, informationUri] = homes.find(([pattern]) => pattern.test(name)) ?? [];
  return informationUri === undefined ? {} : { informationUri };
}
