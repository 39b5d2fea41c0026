/**
 * Our own benchmark of flows: small web handlers, each with one true or false weakness, made from templates by
 * crossing what comes in, how it travels and what it reaches. Templates are split into a development half and a half
 * that is held back; a case counts as flagged only if a finding has exactly the CWE of its category.
 * Run: `node bench/code-flows.ts [--list]`
 */
import { loadParsers } from '../src/adapters/parsers.ts';
import { codeRuleDescriptions, createCodeScanner } from '../src/scan/code/scanner.ts';
import { type Carrier, carriers } from './code-flows/carriers.ts';
import { type Category, categories, type SinkTemplate } from './code-flows/categories.ts';
import { type Source, sources } from './code-flows/sources.ts';
import { machine } from './machine.ts';

interface Case {
  readonly category: string;
  readonly cwe: number;
  readonly isHeldBack: boolean;
  readonly isVulnerable: boolean;
  readonly name: string;
  readonly text: string;
}

const helper = `
class Wrapper:
    def __init__(self, request):
        self.request = request

    def field(self, name):
        return self.request.form.get(name, "")

    def fixed(self, name):
        return "constant"
`;

const direct: Carrier = { name: 'direct', lines: value => [`bar = ${value}`], isVulnerable: true };

/** Every case: the sinks of a category with the carriers that suit it, sources taking turns. */
function createCases(): Case[] {
  return categories.flatMap(category =>
    category.sinks.flatMap((sink, s) => {
      const ways = sink.isDirect === true ? [direct] : carriers;
      // Of many uses each takes every other way, so that no category outgrows the others.
      const isWanted = (c: number) => sink.isDirect === true || category.sinks.length <= 3 || (c + s) % 2 === 0;
      return ways.flatMap((carrier, c) => {
        const source = sources[(c + s) % sources.length];
        return source === undefined || !isWanted(c) ? [] : [createCase(category, sink, carrier, source)];
      });
    }),
  );
}

function createCase({ name, cwe, setUp = [] }: Category, sink: SinkTemplate, carrier: Carrier, source: Source): Case {
  const { imports = [], module = [] } = carrier;
  const body = [...source.lines, ...carrier.lines('param'), ...sink.lines, 'return "done"'];
  const text = [
    'from flask import Flask, request, make_response, redirect, session, render_template_string',
    ...setUp,
    ...imports,
    '',
    'app = Flask(__name__)',
    '',
    ...module,
    `@app.route("${source.path ?? '/case'}", methods=["GET", "POST"])`,
    `def handler(${source.parameter ?? ''}):`,
    ...body.map(line => `    ${line}`),
    '',
  ].join('\n');
  return {
    category: name,
    cwe,
    // Templates, not cases, are split: what is held back was never looked at while rules were written.
    isHeldBack: (hash(carrier.name) + hash(sink.name)) % 2 === 0,
    isVulnerable: carrier.isVulnerable && sink.isVulnerable,
    name: `${name}/${sink.name}/${carrier.name}/${source.name}`,
    text,
  };
}

function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}

const firstCwe = new Map(codeRuleDescriptions.map(rule => [rule.id, rule.cwe[0]]));
const scanner = createCodeScanner(await loadParsers(), path => (path === 'app/helpers/wrap.py' ? helper : undefined));
const cases = createCases();
const isListing = process.argv.includes('--list');
const results = cases.map(one => ({
  ...one,
  isFlagged: scanner.scan('app/case.py', one.text).findings.some(finding => firstCwe.get(finding.rule) === one.cwe),
}));

function rate(of: readonly { readonly isFlagged: boolean }[]): number {
  return of.length === 0 ? 0 : (100 * of.filter(one => one.isFlagged).length) / of.length;
}

function print(title: string, of: typeof results): void {
  console.log(`\n${title}: ${of.length} cases`);
  const scores: number[] = [];
  for (const { name, cwe } of categories) {
    const mine = of.filter(one => one.category === name);
    if (mine.length === 0) continue;
    const tpr = rate(mine.filter(one => one.isVulnerable));
    const fpr = rate(mine.filter(one => !one.isVulnerable));
    scores.push(tpr - fpr);
    console.log(
      `${name.padEnd(20)} CWE-${String(cwe).padEnd(5)} ${String(mine.length).padStart(4)}  TPR ${tpr.toFixed(1).padStart(5)}  FPR ${fpr.toFixed(1).padStart(5)}  score ${(tpr - fpr).toFixed(1).padStart(6)}`,
    );
  }
  console.log(`mean score ${(scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(1)}`);
}

console.log(`Flows that are found, by the CWE of their category\n${machine()}`);
print(
  'development half',
  results.filter(one => !one.isHeldBack),
);
print(
  'held-back half',
  results.filter(one => one.isHeldBack),
);
if (isListing)
  for (const one of results)
    if (!one.isHeldBack && one.isFlagged !== one.isVulnerable)
      console.log(`${one.isVulnerable ? 'missed' : 'false alarm'} ${one.name}\n${one.text}`);
