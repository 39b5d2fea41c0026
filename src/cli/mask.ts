import type { Problem } from '../errors.ts';
import { findSecrets } from '../scan/secrets/find.ts';

/** So much of a secret gives it away where a message has cut the rest. */
const headLength = 12;

/**
 * Stars in the place of secrets: what is wrong with a file or a command is shown in logs that strangers read. Texts keep
 * their length, so that a caret still points at its place.
 */
export function maskSecrets(text: string): string {
  return maskThese(text, secretsOf(text));
}

/** A problem without secrets. Its message may quote a piece of what its line holds whole. */
export function maskProblem(problem: Problem): Problem {
  const { message, help, place } = problem;
  const secrets = [message, help ?? '', place?.text ?? ''].flatMap(secretsOf);
  if (secrets.length === 0) return problem;
  return {
    ...problem,
    message: maskThese(message, secrets),
    ...(help === undefined ? {} : { help: maskThese(help, secrets) }),
    ...(place === undefined ? {} : { place: { ...place, text: maskThese(place.text, secrets) } }),
  };
}

function secretsOf(text: string): string[] {
  return findSecrets(text).map(({ start, end }) => text.slice(start, end));
}

function maskThese(text: string, secrets: readonly string[]): string {
  // What is found in a message that was cut is only the head of what is found in the line: the longest go first.
  return secrets
    .toSorted((a, b) => b.length - a.length)
    .map(secret => [secret, '*'.repeat(secret.length)] as const)
    .reduce(
      (masked, [secret, stars]) => maskWords(masked.replaceAll(secret, stars), secret.slice(0, headLength)),
      text,
    );
}

/** Masks every word from where it has the head of a secret. */
function maskWords(text: string, head: string): string {
  const [before = '', ...parts] = text.split(head);
  return parts.reduce((masked, part) => {
    const end = part.search(/["'`…\s]|$/);
    return `${masked}${'*'.repeat(head.length + end)}${part.slice(end)}`;
  }, before);
}
