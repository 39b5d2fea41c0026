import type { Report } from '../../compliance/report.ts';

/** Format and ignorable characters, which would make the file read differently from what it says. */
const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;

/** The report as indented JSON, for programs. Hidden characters are escaped; parsing gives the same value. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(hidden, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
