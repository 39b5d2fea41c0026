import { CST, Lexer } from 'yaml';

/** What a token adds to the depth of what follows. */
const openers = new Set(['flow-seq-start', 'flow-map-start']);
const closers = new Set(['flow-seq-end', 'flow-map-end']);
const entryMarks = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
/** Marks that the lexer puts between the tokens of the text. */
const lexerMarks = new Set(['doc-mode', 'scalar', 'flow-error-end']);
/** What stands on a line without nesting anything. */
const blanks = new Set(['space', 'comment', 'newline', 'byte-order-mark']);

/**
 * The offset at which a YAML text nests deeper than `limit` levels, if it does. Looks at tokens only: the parser calls
 * itself for each level, and on some versions of Node a deep text ends the process, not just the parsing.
 */
export function tooDeepAt(text: string, limit: number): number | undefined {
  const gauge = new DepthGauge();
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    // A scalar's own text may look like anything: only the mark before it tells.
    const type: string = scalar ? 'text' : (CST.tokenType(token) ?? 'text');
    scalar = type === 'scalar' && token.length === 1;
    if (token.length === 1 && lexerMarks.has(type)) continue;
    gauge.take(type, token.length);
    if (gauge.depth > limit) return offset;
    offset += token.length;
  }
  return undefined;
}

class DepthGauge {
  /** The columns at which the blocks begin that are open. */
  private readonly indents: number[] = [];
  /** How deep each flow that is open began. */
  private readonly flows: number[] = [];
  /** What the marks of this line, or of this entry of a flow, add: `- - -`, `a: b: c:`. */
  private marks = 0;
  private column = 0;
  private atStart = true;

  get depth(): number {
    return this.indents.length + this.flows.length + this.marks;
  }

  take(type: string, length: number): void {
    if (type === 'newline') this.startLine();
    else if (this.atStart && type === 'space') this.column = length;
    else if (this.atStart && !blanks.has(type)) this.openBlock();
    if (entryMarks.has(type)) this.marks += 1;
    else if (openers.has(type)) this.flows.push(this.marks);
    else if (closers.has(type)) this.marks = this.flows.pop() ?? this.marks;
    else if (type === 'comma') this.marks = this.flows.at(-1) ?? this.marks;
  }

  private startLine(): void {
    this.atStart = true;
    this.column = 0;
    if (this.flows.length === 0) this.marks = 0;
  }

  private openBlock(): void {
    this.atStart = false;
    if (this.flows.length > 0) return;
    while ((this.indents.at(-1) ?? -1) >= this.column) this.indents.pop();
    this.indents.push(this.column);
  }
}
