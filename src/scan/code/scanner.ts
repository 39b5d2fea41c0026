import { messageOf } from '../../errors.ts';
import type { Finding, FlowStep, RuleDescription, SuppressedFinding } from '../finding.ts';
import { createLocator } from '../region.ts';
import { findSecrets } from '../secrets/find.ts';
import { type Analysis, analyse, type Project } from './flow/analyse.ts';
import { keepLowered, type LowerText, lowerText } from './flow/lowered.ts';
import type { Report } from './flow/machine.ts';
import type { FlowLanguage } from './flow/model.ts';
import { infraLanguages, infraRules } from './infra/all.ts';
import type { PatternLanguage } from './infra/language.ts';
import { javascript, tsx, typescript } from './javascript/language.ts';
import { type Page, page } from './javascript/page.ts';
import { javascriptRules } from './javascript/rules/all.ts';
import { python } from './python/language.ts';
import { pythonRules } from './python/rules/all.ts';
import type { Parse, Parsers } from './syntax.ts';

/** A language whose data is followed: which files are in it, and which rule a secret in one breaks. */
interface FollowedLanguage {
  readonly extensions: RegExp;
  readonly flow: FlowLanguage;
  readonly credentialRule: string;
  /** For files of which only a part is code. */
  readonly page?: Page;
}

/** A language that is understood; by the path alone a file could be in it, by its text it is. */
interface Language {
  readonly name: string;
  readonly recognises: (path: string, text?: string) => boolean;
  readonly credentialRule: string;
  /** The parser that it cannot do without. */
  readonly grammar: string | undefined;
  readonly analyse: (text: string, path: string, parse: Parse, project: Project) => Analysis;
}

const followed: readonly FollowedLanguage[] = [
  { extensions: /\.(?:py|pyw|pyi)$/i, flow: python, credentialRule: 'python-hardcoded-credential' },
  { extensions: /\.[cm]?jsx?$/i, flow: javascript, credentialRule: 'javascript-hardcoded-credential' },
  { extensions: /\.[cm]?ts$/i, flow: typescript, credentialRule: 'javascript-hardcoded-credential' },
  { extensions: /\.tsx$/i, flow: tsx, credentialRule: 'javascript-hardcoded-credential' },
  {
    extensions: /\.(?:vue|svelte|html?|ejs|hbs|handlebars|mustache)$/i,
    flow: typescript,
    credentialRule: 'javascript-hardcoded-credential',
    page,
  },
];

const languages: readonly Language[] = [...followed.map(byFlow), ...infraLanguages.map(byPattern)];

function byFlow({ extensions, flow, credentialRule, page: parts }: FollowedLanguage): Language {
  return {
    name: parts?.name ?? flow.name,
    recognises: path => extensions.test(path),
    credentialRule,
    grammar: flow.name,
    analyse: (text, path, _, project) => {
      const { reports, gaps } = analyse(flow, path, parts?.scriptsOf(text) ?? text, project);
      return { reports: [...reports, ...(parts?.reportsOf(text) ?? [])], gaps };
    },
  };
}

function byPattern(language: PatternLanguage): Language {
  const { grammar } = language;
  return {
    ...language,
    grammar,
    analyse: (text, path, parse) => language.scan(text, path, grammar === undefined ? undefined : parse(text)),
  };
}

/** The longest file that is parsed, in UTF-16 units; in longer ones only secrets are looked for. */
export const parseLimit = 1024 * 1024;

/** What was found in a file; `error` says, in words, what could not be looked at. */
export interface CodeScan {
  readonly findings: readonly Finding[];
  /** Those that do not count, and why; see `withSuppressions`. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly error?: string;
}

/** Looks for weaknesses in source code, without running it. */
export interface CodeScanner {
  /** The language of a path by its ending; `undefined` when there is no scanner for it. */
  languageOf(path: string): string | undefined;
  /** Never throws and never says nothing about what it did not read. `path` becomes the findings' `where`. */
  scan(path: string, text: string): CodeScan;
}

/** Reads another file of the project, by a path like those that are scanned; `undefined` when there is none. */
export type ReadProjectFile = (path: string) => string | undefined;

/** What reports say about each weakness. */
export const codeRuleDescriptions: readonly RuleDescription[] = [...pythonRules, ...javascriptRules, ...infraRules];

/** The language of a path by its ending, as scanners say it; for whoever has none at hand. */
export function codeLanguageOf(path: string): string | undefined {
  return languages.find(({ recognises }) => recognises(path))?.name;
}

/** A scanner over the parsers that were loaded. With `read` calls are followed into the files that a file imports. */
export function createCodeScanner(parsers: Parsers, read?: ReadProjectFile): CodeScanner {
  const languageFor = (path: string, text?: string) => languages.find(({ recognises }) => recognises(path, text));
  const lower: LowerText = (path, text) => {
    const flow = followed.find(({ extensions }) => extensions.test(path))?.flow;
    const parse = parsers.get(flow?.name ?? '');
    if (flow === undefined || parse === undefined) throw new Error(`there is no parser for \`${path}\``);
    return lowerText(flow, parse, text);
  };
  const project: Project = read === undefined ? { read: () => undefined, lower } : { read, lower: keepLowered(lower) };
  return {
    languageOf: path => languageFor(path)?.name,
    scan: (path, text) => {
      const language = languageFor(path, text);
      // YAML that is nothing with rules of its own, a program without an ending that is no script.
      if (language === undefined && languageFor(path) !== undefined) return { findings: [] };
      if (language === undefined) return { findings: [], error: `there is no scanner for the language of \`${path}\`` };
      const { reports, gaps } = follow(language, parsers, path, text, project);
      const regionOf = createLocator(text);
      const locators = new Map([[path, regionOf]]);
      const stepOf = ({ start, end, path: file = path, message }: NonNullable<Report['flow']>[number]): FlowStep[] => {
        const known = locators.get(file) ?? createLocator(read?.(file) ?? '');
        locators.set(file, known);
        return [{ where: file, message, region: known({ start, end }) }];
      };
      const findings = withSecrets(reports, language, text).map(
        ({ rule, severity, confidence, message, at, flow }): Finding => ({
          scanner: 'code',
          rule,
          severity,
          confidence,
          message,
          where: path,
          region: regionOf(at),
          ...(flow === undefined ? {} : { flow: flow.flatMap(stepOf) }),
        }),
      );
      return { findings, ...(gaps.length === 0 ? {} : { error: shortList(gaps) }) };
    },
  };
}

function follow(
  { grammar, analyse: scan }: Language,
  parsers: Parsers,
  path: string,
  text: string,
  project: Project,
): Analysis {
  const parse = grammar === undefined ? noParser : parsers.get(grammar);
  if (parse === undefined) return { reports: [], gaps: [`the parser for ${grammar} was not loaded`] };
  if (text.length > parseLimit)
    return { reports: [], gaps: [`the file is longer than ${parseLimit} characters: only secrets were looked for`] };
  try {
    return scan(text, path, parse, project);
  } catch (problem) {
    return { reports: [], gaps: [`the file could not be parsed: ${messageOf(problem)}`] };
  }
}

/** Hostile code has thousands of gaps; what is kept of a scan stays small. */
function shortList(gaps: readonly string[]): string {
  const shown = gaps.slice(0, mostGaps).join('; ');
  return gaps.length > mostGaps ? `${shown}; and ${gaps.length - mostGaps} more` : shown;
}

const mostGaps = 5;

/** For languages that are read without one. */
const noParser: Parse = () => {
  throw new Error('the language has no parser');
};

/** A secret of a known kind is a credential in the code wherever it stands; it takes the place of a guess by name. */
function withSecrets(reports: readonly Report[], { credentialRule: rule }: Language, text: string): Report[] {
  // Names are judged with the code around them; here it is what tells by itself.
  const known = findSecrets(text).filter(secret => secret.rule.generic !== true);
  const secrets = known.map(
    ({ start, end, rule: kind, confidence }): Report => ({
      rule,
      severity: 'error',
      confidence,
      message: `${kind.title} is written in the code`,
      at: { start, end },
    }),
  );
  const others = reports.filter(
    report => report.rule !== rule || secrets.every(({ at }) => at.end <= report.at.start || at.start >= report.at.end),
  );
  return [...others, ...secrets].toSorted((a, b) => a.at.start - b.at.start);
}
