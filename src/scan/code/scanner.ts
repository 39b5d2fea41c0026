import { messageOf } from '../../errors.ts';
import type { Finding, RuleDescription } from '../finding.ts';
import { createLocator } from '../region.ts';
import { findSecrets } from '../secrets/find.ts';
import { type Analysis, analysePython } from './python/analyse.ts';
import type { Report } from './python/context.ts';
import { pythonRules } from './python/rules.ts';
import type { ParsedText, Parsers } from './syntax.ts';

/** A language that is understood: which files are in it, how they are analysed, and which rule a secret in one breaks. */
interface Language {
  readonly name: string;
  readonly extensions: RegExp;
  readonly analyse: (parsed: ParsedText, source: string) => Analysis;
  readonly credentialRule: string;
}

const languages: readonly Language[] = [
  {
    name: 'python',
    extensions: /\.(?:py|pyw|pyi)$/i,
    analyse: analysePython,
    credentialRule: 'python-hardcoded-credential',
  },
];

/** The longest file that is parsed, in UTF-16 units; in longer ones only secrets are looked for. */
export const parseLimit = 1024 * 1024;

/** What was found in a file; `error` says, in words, what could not be looked at. */
export interface CodeScan {
  readonly findings: readonly Finding[];
  readonly error?: string;
}

/** Looks for weaknesses in source code, without running it. */
export interface CodeScanner {
  /** The language of a path by its ending; `undefined` when there is no scanner for it. */
  languageOf(path: string): string | undefined;
  /** Never throws and never says nothing about what it did not read. `path` becomes the findings' `where`. */
  scan(path: string, text: string): CodeScan;
}

/** What reports say about each weakness. */
export const codeRuleDescriptions: readonly RuleDescription[] = pythonRules;

/** A scanner over the parsers that were loaded. */
export function createCodeScanner(parsers: Parsers): CodeScanner {
  const languageFor = (path: string) => languages.find(({ extensions }) => extensions.test(path));
  return {
    languageOf: path => languageFor(path)?.name,
    scan: (path, text) => {
      const language = languageFor(path);
      if (language === undefined) return { findings: [], error: `there is no scanner for the language of \`${path}\`` };
      const { reports, gaps } = analyse(language, parsers, text);
      const regionOf = createLocator(text);
      const findings = withSecrets(reports, language, text).map(
        ({ rule, severity, confidence, message, at }): Finding => ({
          scanner: 'code',
          rule,
          severity,
          confidence,
          message,
          where: path,
          region: regionOf(at),
        }),
      );
      return { findings, ...(gaps.length === 0 ? {} : { error: gaps.join('; ') }) };
    },
  };
}

function analyse({ name, analyse: follow }: Language, parsers: Parsers, text: string): Analysis {
  const parse = parsers.get(name);
  if (parse === undefined) return { reports: [], gaps: [`the parser for ${name} was not loaded`] };
  if (text.length > parseLimit)
    return { reports: [], gaps: [`the file is longer than ${parseLimit} characters: only secrets were looked for`] };
  try {
    return follow(parse(text), text);
  } catch (problem) {
    return { reports: [], gaps: [`the file could not be parsed: ${messageOf(problem)}`] };
  }
}

/** A secret of a known kind is a credential in the code wherever it stands; it takes the place of a guess by name. */
function withSecrets(reports: readonly Report[], { credentialRule: rule }: Language, text: string): Report[] {
  const secrets = findSecrets(text).map(
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
