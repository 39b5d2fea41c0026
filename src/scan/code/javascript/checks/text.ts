/** True when code runs in a page: it knows the window or the document. */
export function isInBrowserText(source: string): boolean {
  return /\b(?:window|document|addEventListener|parent\.postMessage|innerHTML)\b/.test(source);
}
