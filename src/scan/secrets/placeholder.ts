/** Words that stand where a secret should; longer ones first, so that a short one does not break them up. */
const words =
  /placeholder|replace[-_]?me|change[-_]?me|redacted|password|example|sample|insert|secret|access|dummy|token|value|fake|your|here|goes|test|todo|key|api|my/gi;

/**
 * True when most of a token is filler: runs of one character, counting up or down, words such as `example`. What is
 * left over is weighed against the whole, so that filler put behind a real token does not hide it.
 */
export function isFiller(token: string): boolean {
  const body = token.replaceAll(/[^A-Za-z0-9]/g, '');
  return withoutRuns(body.replaceAll(words, '')).length * 2 < body.length;
}

/** Drops every stretch of four or more characters that repeat or count (`xxxx`, `1234`, `dcba`, `8901`). */
function withoutRuns(text: string): string {
  let left = '';
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && i - start > 0 && continues(text, start, i)) continue;
    if (i - start < 4) left += text.slice(start, i);
    start = i;
  }
  return left;
}

function continues(text: string, start: number, at: number): boolean {
  const first = stepAt(text, start + 1);
  return Math.abs(first) <= 1 && stepAt(text, at) === first;
}

const nine = 57;

/** The difference to the unit before, with 9 followed by 0. */
function stepAt(text: string, at: number): number {
  const [unit, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  const step = unit - before;
  if (unit > nine || before > nine) return step;
  return step === -9 ? 1 : step === 9 ? -1 : step;
}

const template =
  /^\[secret:|\$\{|\$\(|\{\{|\}\}|<%|%>|^\{[^}]*\}$|^<[^>]*>?$|^\[[^\]]*\]$|^%[A-Za-z_(]|^%.*%$|^\$[A-Za-z_]|^@[A-Za-z_]+@?$|^__\w+__$|\*{3}|\.{3}|…|•|\$\[|#\{|process\.env|os\.environ|getenv\(|import\.meta|secrets\./;
const stock =
  /^(?:change[-_ ]?(?:me|it|this|d?)[0-9!]*|replace[-_ ]?(?:me|this)|(?:your|my|some|the)[-_ ].*|an? .*|your[a-z]*|.*[-_ ](?:here|goes[-_ ]here)|redacted|hidden|masked|dummy.*|fake.*|todo|tbd|fixme|x{2,}[a-z0-9]*|none|null|nil|undefined|true|false|yes|no|on|off|default.*|unset|empty|n\/a|foo.*|bar|baz|(?:an? )?example.*|.*[-_]example|.*example\.(?:com|org).*|placeholder.*|sample.*|insert[-_ ].*|test(?:ing)?[0-9]{0,3}|tester|user(?:name)?[0-9]{0,2}|guest|required|optional|string\d?|text|number|boolean|abc(?:def)?[0-9]*|qwerty[0-9]*|asdf[a-z]*|secret[-_ ]?(?:key|value)?|(?:pass|pw|passw[o0]?r?d?|token|secret|key|p@ss(?:w[o0]rd)?)[-_ ]?[0-9a-c]{0,3}[!]?|(?:bad|wrong|invalid|good|correct|new|old|other|unknown|valid|fancy|super|top|very|big|not)[-_ ]?(?:a[-_ ]?)?(?:pass|passw(?:or)?d|pwd|secret|token|key)[0-9]{0,2})$/i;

/** True when a value of a named setting only marks the place of one: `changeme`, `<your-key>`, `${TOKEN}`, `****`. */
export function isStandIn(value: string): boolean {
  return template.test(value) || stock.test(value) || isFiller(value);
}
