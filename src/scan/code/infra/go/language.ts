import { type PatternLanguage, patternLanguage } from '../language.ts';
import { readLocal } from '../local/read.ts';
import { cryptoRules } from './rules/crypto.ts';
import { injectionRules } from './rules/injection.ts';
import { systemRules } from './rules/system.ts';
import { readGo } from './syntax.ts';

/** Go. */
export const go: PatternLanguage = patternLanguage({
  name: 'go',
  grammar: 'go',
  recognises: path => /\.go$/.test(path),
  rules: [...injectionRules, ...cryptoRules, ...systemRules],
  read: (text, _path, parsed) => readLocal('go', text, parsed, readGo),
});
