import type { Report } from '../../flow/machine.ts';
import { type PatternLanguage, patternLanguage } from '../language.ts';
import { shellReports } from '../shell/language.ts';
import { type Instruction, readDockerfile } from './read.ts';
import { dockerfileRules } from './rules.ts';

const names = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][^/]*)?|[^/]+\.(?:dockerfile|containerfile))$/i;
/** Endings of what is about Dockerfiles, or makes them. */
const others = /\.(?:md|txt|py|js|ts|go|rs|json|ya?ml|dockerignore|j2|erb|tmpl|template|tpl)$/i;

/** Dockerfiles and their relatives. */
export const dockerfile: PatternLanguage = patternLanguage({
  name: 'dockerfile',
  recognises: path => names.test(path) && !others.test(path),
  rules: dockerfileRules,
  read: text => {
    const subject = readDockerfile(text);
    return { subject, reports: subject.instructions.flatMap(scriptReports) };
  },
});

/** What is said of the commands that an image is built with; what lies in `/tmp` there belongs to nobody else. */
function scriptReports(instruction: Instruction): Report[] {
  const { name, text, textStart, heredocs } = instruction;
  // What images built on this one do.
  const later = name === 'ONBUILD' ? /^([A-Za-z]+)\s+/.exec(text) : null;
  if (later !== null)
    return scriptReports({
      ...instruction,
      name: later[1]?.toUpperCase() ?? '',
      text: text.slice(later[0].length),
      textStart: textStart + later[0].length,
    });
  if (!/^(?:RUN|CMD|ENTRYPOINT)$/.test(name)) return [];
  const start = name === 'RUN' ? (/^(?:--\S+\s+)*/.exec(text)?.[0].length ?? 0) : 0;
  const main = heredocs.length > 0 ? [] : shellReports(asScript(text.slice(start)), textStart + start);
  return [...main, ...heredocs.flatMap(({ text: script, start: at }) => shellReports(script, at))].filter(
    ({ rule, severity }) =>
      !(rule === 'shell-insecure-temporary-file' && severity === 'note') && rule !== 'shell-hardcoded-credential',
  );
}

/** A list of words as a command, every character at its place. */
function asScript(text: string): string {
  if (!text.startsWith('[')) return text;
  const words = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, word => (/['\\]/.test(word) ? word : `'${word.slice(1, -1)}'`));
  return words.replaceAll(/^\[|\]\s*$|(?<=['"]\s*),/g, ' ');
}
