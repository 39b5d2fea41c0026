import type { ReportingDescriptor } from 'sarif';
import type { OtherRule } from '../../scan/finding.ts';
import { sarifLimits } from './limits.ts';
import { cut, sentence } from './text.ts';

/** A rule as GitHub shows it beside its results. */
export function descriptorOf(rule: OtherRule): ReportingDescriptor {
  const [cwe] = rule.cwe;
  return {
    id: rule.id,
    ...nameOf(rule.id),
    shortDescription: { text: sentence(rule.title, sarifLimits.description) },
    fullDescription: { text: sentence(rule.description, sarifLimits.description) },
    ...(cwe === undefined ? {} : { helpUri: cwePage(cwe) }),
    help: { text: sentence(rule.help, sarifLimits.help), markdown: cut(helpPage(rule), sarifLimits.help) },
    defaultConfiguration: { level: rule.severity },
    properties: {
      tags: tagsOf(rule),
      precision: rule.precision ?? 'medium',
      ...severityOf(rule),
    },
  };
}

/** What to do about a rule, without the examples behind it. */
export function adviceOf({ help }: Pick<OtherRule, 'help'>): string {
  return help.split('\n\n')[0] ?? '';
}

/** The id as one word; none when that is the id again, which readers take for a mistake. */
function nameOf(id: string): { readonly name?: string } {
  const name = id.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
  return name === '' || name.toLowerCase() === id.toLowerCase() ? {} : { name: cut(name, sarifLimits.name) };
}

/** GitHub files a rule under the first tags: `security`, then the weaknesses, the most specific first. */
function tagsOf({ cwe, tags }: OtherRule): string[] {
  const weaknesses = cwe.map(number => `external/cwe/cwe-${String(number).padStart(3, '0')}`);
  return [...new Set(['security', ...weaknesses, ...tags])].slice(0, sarifLimits.tags);
}

function severityOf({ securitySeverity }: OtherRule) {
  if (securitySeverity === undefined) return {};
  return { 'security-severity': Math.min(10, Math.max(0.1, securitySeverity)).toFixed(1) };
}

/** The help of a rule as a page: what is wrong, what to do, the code as it should not be and as it should. */
function helpPage(rule: OtherRule): string {
  const { title, description, cwe, tags, example } = rule;
  const top = tags.find(tag => /^A\d\d:\d{4}$/.test(tag));
  const links = [
    ...cwe.map(number => `[CWE-${number}](${cwePage(number)})`),
    ...(top === undefined ? [] : [`OWASP Top 10 ${top}`]),
  ];
  return [
    `# ${sentence(title, sarifLimits.description)}`,
    sentence(description, sarifLimits.description),
    `**What to do:** ${sentence(example === undefined ? rule.help : adviceOf(rule), sarifLimits.help)}`,
    ...(example === undefined ? [] : ['**Avoid**', block(example.bad), '**Prefer**', block(example.good)]),
    ...(links.length === 0 ? [] : [links.join(' · ')]),
  ].join('\n\n');
}

/** Code in a fence that none of its lines closes. */
function block(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

function cwePage(cwe: number): string {
  return `https://cwe.mitre.org/data/definitions/${cwe}.html`;
}
