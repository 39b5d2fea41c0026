import { messageOf } from '../errors.ts';

/** A JSON text as a value, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: `not JSON: ${withoutSource(messageOf(error))}` };
  }
}

/** The platform's message quotes the text around some faults, which may be a piece of a secret. */
function withoutSource(message: string): string {
  const fault = message.replace(/, \.*".*$/s, '').replace(/^".*$/s, 'unexpected text');
  return fault.charAt(0).toLowerCase() + fault.slice(1).replace(' in JSON at ', ' at ');
}
