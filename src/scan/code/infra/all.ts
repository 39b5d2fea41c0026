import type { RuleDescription } from '../../finding.ts';
import { describeRule } from '../flow/rule.ts';
import { compose } from './compose.ts';
import { dockerfile } from './dockerfile/language.ts';
import { go } from './go/language.ts';
import { java } from './java/language.ts';
import { kubernetes } from './kubernetes/language.ts';
import type { PatternLanguage } from './language.ts';
import { shell } from './shell/language.ts';
import { terraform } from './terraform/language.ts';
import { workflow } from './workflow/language.ts';

/**
 * The languages that are looked at by simple rules; the first that recognises a file takes it. To add a rule: write its
 * entry among the rules of its language, and `<rule>.*` among the fixtures.
 */
export const infraLanguages: readonly PatternLanguage[] = [
  workflow,
  compose,
  dockerfile,
  terraform,
  shell,
  go,
  java,
  kubernetes,
];

/** What reports say about each of their rules. */
export const infraRules: readonly RuleDescription[] = infraLanguages.flatMap(({ rules }) => rules.map(describeRule));
