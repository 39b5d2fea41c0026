import type { Report } from '../../flow/machine.ts';
import { type PatternLanguage, patternLanguage, reportsOf } from '../language.ts';
import { readShell } from './read.ts';
import { codeRules } from './rules/code.ts';
import { rightsRules } from './rules/rights.ts';
import { trustRules } from './rules/trust.ts';

const shellRules = [...codeRules, ...rightsRules, ...trustRules];

const names =
  /(?:^|\/)(?:[^/]+\.(?:sh|bash|zsh|ksh|bats)|\.?(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zprofile|envrc))$/;
const withoutEnding = /(?:^|\/)[^/.]+$/;
const interpreterLine = /^#!\s*\/\S*(?:\/|\benv\s+(?:-S\s+)?)(?:ba|da|z|k|a)?sh\b/;

/** Where programs without an ending lie; their first line tells whether they are scripts. */
const folders = /(?:^|\/)(?:bin|sbin|scripts?|hooks|\.husky|libexec)\/[^/.]+$/;

/** Scripts of the POSIX shell and its relatives, by their ending or by their first line. */
export const shell: PatternLanguage = patternLanguage({
  name: 'shell',
  recognises: (path, text) =>
    names.test(path) ||
    (text === undefined ? folders.test(path) : withoutEnding.test(path) && interpreterLine.test(text.slice(0, 200))),
  rules: shellRules,
  read: text => ({ subject: readShell(text) }),
});

/** What the rules for scripts say of a script inside another file, which begins at `at`. */
export function shellReports(text: string, at: number): Report[] {
  const script = readShell(text, at);
  return shellRules.flatMap(rule => reportsOf(rule, script));
}
