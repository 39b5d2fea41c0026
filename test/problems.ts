import { InputError } from '../src/errors.ts';

/** The problems that an action throws, as `CODE message`; what it throws besides is thrown on. */
export function problemsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, message }) => `${code} ${message}`);
    throw error;
  }
  return [];
}

/** The same for what comes later. */
export async function problemsLater(promise: Promise<unknown>): Promise<string[]> {
  return promise.then(
    () => [],
    error =>
      problemsOf(() => {
        throw error;
      }),
  );
}
