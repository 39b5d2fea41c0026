import type { Report } from '../../flow/machine.ts';
import { type PatternLanguage, patternLanguage } from '../language.ts';
import { shellReports } from '../shell/language.ts';
import { readYaml, textOf, valueAt } from '../yaml.ts';
import { type Manifests, readManifests } from './read.ts';
import { accessRules } from './rules/access.ts';
import { podRules } from './rules/pod.ts';
import { rightsRules } from './rules/rights.ts';

const template = /\{\{[-\s]*(?:\.|\$|include\b|template\b|if\b|range\b|with\b|toYaml\b|define\b|end\b)/;

/** Manifests of Kubernetes: YAML that says `apiVersion` and `kind`. */
export const kubernetes: PatternLanguage = patternLanguage({
  name: 'kubernetes',
  recognises: (path, text) =>
    /\.ya?ml$/i.test(path) &&
    (text === undefined || (/^(?:- |\s*)apiVersion:/m.test(text) && /^\s*(?:- )?kind:/m.test(text))),
  rules: [...rightsRules, ...podRules, ...accessRules],
  read: text => {
    if (template.test(text)) return { gaps: ['the file is a template: render it and scan what comes out'] };
    const { documents, gaps } = readYaml(text);
    const subject = readManifests(text, documents);
    return { gaps, subject, reports: subject === undefined ? [] : scriptReports(subject) };
  },
});

/** What is said of scripts that containers are started with. */
function scriptReports({ text, pods }: Manifests): Report[] {
  return pods
    .flatMap(({ containers }) => containers)
    .flatMap(container => {
      const words = [...(valueAt(container, 'command')?.items ?? []), ...(valueAt(container, 'args')?.items ?? [])];
      const flag = words.findIndex(
        (word, i) => /^-\w*c$/.test(textOf(word)) && /(?:^|\/)(?:ba|da|a)?sh$/.test(textOf(words[i - 1])),
      );
      const script = words[flag + 1];
      if (flag === -1 || script === undefined) return [];
      const written = text
        .slice(script.start, script.end)
        .replace(/^(?:[|>][^\n]*|["'])|["']$/g, mark => ' '.repeat(mark.length));
      return shellReports(written, script.start).filter(({ severity }) => severity !== 'note');
    });
}
