import { html, type Markup, type Piece, quoted } from './markup.ts';
import { cut, grouped } from './text.ts';

/** One column of a table. */
export interface Column {
  readonly title: string;
  readonly kind?: 'number' | 'narrow' | 'state';
}

/** What a page bears; the whole is in the JSON report. */
const maxRows = 500;
/** A table of so few rows is not broken between two sheets of paper. */
const shortRows = 8;

/** A section of the page with a heading that the table of contents links to. */
export function section(id: string, title: string, ...content: readonly Piece[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}

/** A table whose first cells head their rows. Rows beyond 500 are counted, not shown. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Piece[])[]): Markup {
  const more = rows.length - maxRows;
  return html`<div class="scroll"><table${rows.length <= shortRows ? html` class="short"` : ''}>
<caption>${caption}</caption>
<thead><tr>${columns.map(column => html`<th scope="col"${kindOf(column)}>${column.title}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, maxRows).map(cells => row(columns, cells))}${more > 0 ? html`<tr><td colspan="${columns.length}">${grouped(more)} more rows are not shown here; the JSON report holds them all.</td></tr>` : ''}</tbody>
</table></div>
`;
}

function row(columns: readonly Column[], cells: readonly Piece[]): Markup {
  return html`<tr>${cells.map((cell, i) =>
    i === 0 ? html`<th scope="row"${kindOf(columns[i])}>${cell}</th>` : html`<td${kindOf(columns[i])}>${cell}</td>`,
  )}</tr>
`;
}

function kindOf(column: Column | undefined): Piece {
  return column?.kind === undefined ? '' : html` class="${column.kind}"`;
}

/** A label and a text that may come from the log. */
export interface LabelledText {
  readonly label: string;
  readonly value: string;
}

/** Labels and values in columns; a digest or another long word is set as code and given more room. */
export function facts(rows: readonly LabelledText[], limit = 500): Markup {
  return html`<dl class="facts">
${rows.map(({ label, value }) =>
  /^[^\s]{48,}/.test(value)
    ? html`<div class="wide"><dt>${label}</dt><dd>${quoted(value, limit)}</dd></div>
`
    : html`<div><dt>${label}</dt><dd>${cut(value, limit)}</dd></div>
`,
)}</dl>
`;
}

/** A bulleted list. */
export function list(items: readonly Piece[], className?: string): Markup {
  return html`<ul${className === undefined ? '' : html` class="${className}"`}>${items.map(
    item => html`<li>${item}</li>
`,
  )}</ul>
`;
}

/** Events of the log, to be looked up there. */
export function eventNumbers(numbers: readonly number[]): string {
  return numbers.map(number => `#${number}`).join(', ');
}
