import { type PatternLanguage, patternLanguage } from '../language.ts';
import { readHcl } from './read.ts';
import { accessRules } from './rules/access.ts';
import { encryptionRules } from './rules/encryption.ts';
import { exposureRules } from './rules/exposure.ts';
import { upkeepRules } from './rules/upkeep.ts';

/** Files of Terraform and OpenTofu. */
export const terraform: PatternLanguage = patternLanguage({
  name: 'terraform',
  recognises: path => /\.(?:tf|tofu)$/.test(path),
  rules: [...exposureRules, ...encryptionRules, ...upkeepRules, ...accessRules],
  read: text => {
    const subject = readHcl(text);
    return { subject, gaps: subject.isWhole ? [] : ['part of the file was not understood: the rest was scanned'] };
  },
});
