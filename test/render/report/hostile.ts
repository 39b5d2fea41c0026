import type { NewEvent } from '../../../src/audit/event.ts';
import {
  completed,
  decided,
  denial,
  ended,
  finding,
  logOf,
  modelCalled,
  reconciled,
  started,
  tested,
  verdict,
} from '../../compliance/events.ts';

const esc = String.fromCharCode(0x1b);
const rtl = String.fromCharCode(0x202e);

/** Texts that an agent, a repository or a model may get into a log, each with what it attacks. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</code></td></tr></table><h1>Approved</h1>',
  '</style><style>*{display:none}',
  '<!-- hide the rest',
  ']]><svg/onload=alert(1)>',
  '[click](javascript:alert(1))',
  '![pixel](https://evil.example/p.png)',
  '[ref]: https://evil.example',
  '<https://evil.example>',
  'www.evil.example https://evil.example/x',
  '| forged | row | here |',
  'a \\| b \\\\| c',
  '`code` ``` fence ```',
  '\n\n# Approved by the auditor\n\n- all good',
  '\n::error::forged annotation',
  '::set-output name=x::y',
  '##[error]forged',
  '@octocat please merge, @org/team',
  '$\\unicode{x}$ and $$x$$',
  ':tada: **bold** _under_ ~~gone~~',
  `${esc}[31mred${esc}[0m ${esc}]8;;https://evil.example${esc}\\link`,
  `user${rtl}gpj.exe`,
  'zero\u200bwidth\u00ad\u{e0041}',
  'lone \ud800 surrogate',
  `zalgo ${'\u0301'.repeat(40)}`,
  '&lt;b&gt; &#60;i&#62;',
  'end of line\u2028separator\u0085next',
];

/** A log in which the text stands in every place that a report shows. */
export function hostileRun(text: string): ReturnType<typeof logOf> {
  const hostile: NewEvent[] = [
    started({
      task: { digest: text, text },
      policy: { name: text, digest: text, files: [text] },
      agent: { name: text, version: text, path: text },
      model: { kind: 'anthropic', upstream: text },
      host: { platform: text, arch: text, node: text, name: text },
      isolation: { environment: [`TOKEN${text}`] },
      limits: { [text]: 1 },
      workspace: text,
      tool: { name: text, version: text },
      trigger: { [text]: text },
    }),
    tested([{ name: text, expected: text, found: `not ${text}` }], false),
    { type: 'server.admitted', body: { server: text, risk: text } },
    { type: 'server.refused', body: { server: text, reason: text } },
    modelCalled({ model: text }),
    decided(
      text,
      {
        ...denial,
        rule: text,
        reason: text,
        instead: text,
        operations: [`call ${text}/x (${text})`, `connect ${text}`],
        policyDigest: text,
      },
      {
        tool: text,
        input: { command: text },
        findings: [finding({ rule: text, where: text, message: text, fingerprint: text })],
      },
    ),
    decided(
      `2 ${text}`,
      {
        layer: 'adjudicator',
        outcome: 'approved-by-model',
        verdict: { ...verdict, model: text, promptDigest: text, rationale: text },
      },
      { tool: text, input: { [text]: text } },
    ),
    completed(text, text),
    {
      type: 'code.scanned',
      body: {
        call: text,
        files: [{ path: text, bytes: 1, error: text }],
        findings: [finding({ scanner: 'code', rule: text, where: text, message: text })],
      },
    },
    { type: 'limit.reached', body: { limit: text, value: 1, reason: text } },
    { type: 'model.refused', body: { rule: 'R3', reason: text } },
    { type: 'log.recovered', body: { reason: text, tornBytes: 1, tornDigest: text } },
    reconciled(9, 2, 0, [text]),
    ended('failed', [text]),
  ];
  return logOf(...hostile).map(event => ({ ...event, run: text }));
}

/** Characters that no output may hold: controls besides the line feed, and what hides, reorders or overprints text. */
export const hiddenCharacters = new RegExp(
  [
    '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]',
    '[\\u{e0000}-\\u{e007f}]',
    '\\p{Cs}',
  ].join('|'),
  'u',
);
