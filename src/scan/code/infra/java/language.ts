import { type PatternLanguage, patternLanguage } from '../language.ts';
import { readLocal } from '../local/read.ts';
import { accessRules } from './rules/access.ts';
import { cryptoRules } from './rules/crypto.ts';
import { injectionRules } from './rules/injection.ts';
import { webRules } from './rules/web.ts';
import { readJava } from './syntax.ts';

/** Java. */
export const java: PatternLanguage = patternLanguage({
  name: 'java',
  grammar: 'java',
  recognises: path => /\.java$/.test(path),
  rules: [...injectionRules, ...accessRules, ...cryptoRules, ...webRules],
  read: (text, _path, parsed) => readLocal('java', text, parsed, readJava),
});
