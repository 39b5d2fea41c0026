/** A sentence that a report or a page of ours must not hold, and why. */
export interface WordingFault {
  readonly text: string;
  readonly why: string;
}

const frameworkName = /\b(SOC ?2|ISO(\/IEC)? ?(27001|42001)|AICPA)\b/i;
const controlId = /(?:CC[1-9]|A1|C1|PI1|P[1-8])\.\d{1,2}|A\.[5-8]\.\d{1,2}/;
const bareControlId = new RegExp(`(?<![:\\w.-])(?:${controlId.source})(?!\\w)`, 'g');
const forbiddenAlone = /\b(certified|compliant|guarantee[sd]?|never|always|tamper-?proof)\b/gi;
const besideFramework = /\b(accredited|approved)\b/i;
const conclusion = /\b(satisf(y|ies|ied)|fulfil(l?s|led)?|meets?|met|pass(es|ed)?)\b/i;

/** Lints prose: words that promise, and sentences that conclude about a control. Negations fail as well. */
export function wordingFaults(prose: string): WordingFault[] {
  return [
    ...[...prose.matchAll(forbiddenAlone)].map(([text]) => ({ text, why: 'promises more than evidence can' })),
    ...[...prose.matchAll(bareControlId)].map(([text]) => ({ text, why: 'control id without its framework' })),
    ...prose.split(/(?<=[.!?])\s|\n/).flatMap(sentenceFaults),
  ];
}

function sentenceFaults(sentence: string): WordingFault[] {
  const text = sentence.trim();
  const faults: WordingFault[] = [];
  if (frameworkName.test(text) && besideFramework.test(text))
    faults.push({ text, why: 'claims an approval by a framework' });
  const requirement = controlId.test(text) || frameworkName.test(text) || /\bcriteri(on|a)\b/i.test(text);
  if (requirement && conclusion.test(text)) faults.push({ text, why: 'concludes about a control' });
  return faults;
}

/** The text of a page without its style sheet and tags; an element ends a sentence. */
export function textOfHtml(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/?(code|b|span|a)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
