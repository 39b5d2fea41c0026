import { findSecrets } from '../../../../src/scan/secrets/find.ts';
import { falseLines } from './false-lines.ts';
import { contexts, type Format, formats, namingContexts, nearMisses } from './formats.ts';
import type { Templates } from './templates.ts';
import { trueLines } from './true-lines.ts';
import { createRandom, fill, pick } from './values.ts';

/** How often something was found that is there, and that is not. */
export interface Score {
  readonly name: string;
  readonly found: number;
  readonly true: number;
  readonly alarms: number;
  readonly false: number;
}

/** A family's tokens in every context, and its look-alikes in those. */
export function measureFamily(format: Format, rounds: number): Score {
  const random = createRandom(format.family.length * 7919 + rounds);
  const fitting = format.name === undefined ? contexts : namingContexts;
  const name = format.name ?? 'value';
  let [found, alarms, all, none] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    for (const context of fitting) {
      const token = format.make(random);
      const line = context(token, name);
      all++;
      // In a URL it may stand encoded.
      if (covers(line, token) || covers(line, encodeURIComponent(token))) found++;
    }
    for (const miss of nearMisses) {
      none++;
      const line = pick(contexts, random)(miss(format.make(random), random), 'value');
      if (findSecrets(line).length > 0) alarms++;
    }
  }
  return { name: format.family, found, true: all, alarms, false: none };
}

/** What is reported holds the secret, or at least what in it is secret. */
function covers(line: string, secret: string): boolean {
  return findSecrets(line).some(({ start, end }) => {
    const seen = line.slice(start, end);
    return seen.includes(secret) || (secret.includes(seen) && seen.length * 2 > secret.length);
  });
}

/** Generic secrets in lines of many languages; `half` names the templates. */
export function measureLines(half: keyof Templates, rounds: number): Score[] {
  const kinds = Object.entries(trueLines).map(([name, templates]): Score => {
    const lines = filled(templates[half], rounds);
    const found = lines.filter(line => line.secrets.every(secret => covers(line.text, secret))).length;
    return { name, found, true: lines.length, alarms: 0, false: 0 };
  });
  const others = Object.entries(falseLines).map(([name, templates]): Score => {
    const lines = filled(templates[half], rounds);
    const alarms = lines.filter(line => findSecrets(line.text).length > 0).length;
    return { name, found: 0, true: 0, alarms, false: lines.length };
  });
  return [...kinds, ...others];
}

function filled(templates: readonly string[], rounds: number) {
  return templates.flatMap((template, n) => {
    const random = createRandom(n * 104729 + template.length);
    return Array.from({ length: rounds }, () => fill(template, random));
  });
}

/** All scores as one. */
export function sumOf(name: string, scores: readonly Score[]): Score {
  const sum = (part: 'found' | 'true' | 'alarms' | 'false') => scores.reduce((total, score) => total + score[part], 0);
  return { name, found: sum('found'), true: sum('true'), alarms: sum('alarms'), false: sum('false') };
}

/** Shares from 0 to 1. */
export function ratesOf({ found, true: all, alarms }: Score): { recall: number; precision: number; f1: number } {
  const recall = found / all;
  const precision = found / (found + alarms);
  return { recall, precision, f1: (2 * precision * recall) / (precision + recall) };
}

/** Every family's score, and the mean of their recalls. */
export function measureFamilies(rounds: number): { scores: Score[]; macroRecall: number } {
  const scores = formats.map(format => measureFamily(format, rounds));
  return { scores, macroRecall: scores.reduce((sum, score) => sum + score.found / score.true, 0) / scores.length };
}
