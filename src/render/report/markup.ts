import { cut, quotedParts, visible } from './text.ts';

/** Text that is HTML already. A class, so that no value read from a log can pass for one. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = string | number | Markup | readonly Piece[];

/** Builds HTML. Whatever is put in is escaped, unless this function made it: forgetting is not possible. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    literals.map((literal, i) => literal + (i < pieces.length ? markup(pieces[i] ?? '') : '')).join(''),
  );
}

function markup(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map(markup).join('');
}

/** Text to HTML, also safe inside a quoted attribute; shows hidden characters; breaks up `##[…]` commands of CI logs. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`#]/g, character => `&#${character.charCodeAt(0)};`);
}

/** A text from the log: monospaced, cut with a mark. */
export function quoted(text: string, limit = 400): Markup {
  return text === '' ? html`<span class="muted">(empty)</span>` : html`<code>${cut(visible(text), limit)}</code>`;
}

/** A sentence of ours in which the texts of others stand in backticks. */
export function prose(sentence: string, limit = 600): Markup {
  const parts = quotedParts(cut(sentence, limit));
  return html`${parts.map(part => (part.quoted ? html`<code>${part.text}</code>` : html`${part.text}`))}`;
}
