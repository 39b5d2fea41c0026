import type { CallSite } from '../local/program.ts';

const handler =
  /@(?:Get|Post|Put|Patch|Delete|Request)Mapping\b|@(?:GET|POST|PUT|DELETE|PATCH|Path)\b|@ResponseBody\b|@(?:Get|Post)\b/;

/** A word before the name of a method whose text a framework answers: to say so in `owner`. */
export function answerOf(annotations: string): string {
  return handler.test(annotations) ? '@answer ' : '';
}

/** True for a `return` whose text a framework answers. */
export function isAnswer({ owner }: CallSite): boolean {
  return owner.split(' ').includes('@answer');
}
