import type { Span } from '../../region.ts';

/** In UTF-16 units. */
const longest = 1000;
/** What may stand before a quote: marks of the kind of string, and calls that only wrap one. */
const opening =
  /(?:(?:new[ ]+)?(?:\[\])?[\w.:]{0,30}(?:String|byte|str|b64encode|Some|Buffer\.from|String::from|bytes|bytearray|SecretStr|CString)\(\s{0,20})?[a-zA-Z@$]{0,2}(\\{0,4})("""|'''|"|'|`)/y;

/** The text between the quotes at a place, escapes as they stand; `undefined` where no quote opens, or none closes. */
export function readQuoted(text: string, at: number): Span | undefined {
  opening.lastIndex = at;
  const open = opening.exec(text);
  if (open === null) return undefined;
  const [whole, escaped = '', quote = ''] = open;
  const isTemplate = /[fF$]/.test(whole.slice(-quote.length - escaped.length - 1, -quote.length));
  const start = opening.lastIndex;
  const end = closingQuote(text, start, escaped, quote);
  if (end === undefined || (isTemplate && text.slice(start, end).includes('{'))) return undefined;
  return isKey(text, end + escaped.length + quote.length) ? undefined : { start, end };
}

function closingQuote(text: string, start: number, escaped: string, quote: string): number | undefined {
  const stop = Math.min(text.length, start + longest);
  const mark = quote.charCodeAt(0);
  for (let at = start; at < stop; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 && quote.length === 1 && mark !== 96) return undefined;
    if (unit === 92 && escaped === '') at++;
    else if (unit === 92 && text.startsWith(escaped + quote, at)) return at;
    else if (unit === mark && escaped === '' && text.startsWith(quote, at)) return at;
    // Quotes that are not escaped end the string around.
    else if (unit === mark && escaped !== '') return undefined;
  }
  return undefined;
}

const keyMark = /[ \t]{0,3}(?:\]?[ \t]{0,3}(?:=>|:=?(?![ \t]*(?:\r?\n|$))|=(?!=))|%(?!\w*["'])|\.(?:format|join)\()/y;

/** The literal is itself a name, or a format. */
function isKey(text: string, end: number): boolean {
  keyMark.lastIndex = end;
  return keyMark.test(text);
}

const longestBare = 300;

/** Up to a blank, a quote or one of the given marks; an escaped line's end ends it too. */
export function readBare(text: string, at: number, marks: string): Span | undefined {
  const stop = Math.min(text.length, at + longestBare);
  let end = at;
  for (; end < stop; end++) {
    const unit = text.charCodeAt(end);
    if (unit <= 32 || unit === 34 || unit === 39 || unit === 96 || unit === 60 || unit === 62 || unit > 0x2000) break;
    if (marks !== '' && marks.includes(text.charAt(end))) break;
    if (unit === 92 && /[nrt"'\\]/.test(text.charAt(end + 1))) break;
  }
  return end === at ? undefined : { start: at, end };
}
