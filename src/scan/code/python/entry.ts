import type { Parameter } from '../flow/code.ts';
import type { Frame, Machine } from '../flow/machine.ts';
import type { Entry } from '../flow/model.ts';
import { type Closure, constant, namedValue, tainted, unknown, type Value } from '../flow/value.ts';
import { harmlessTypes, injectedTypes, request, requestTypes } from './models/names.ts';
import { answer, bodyOfAnswer } from './models/sinks/page.ts';
import { type Route, routeOf } from './route.ts';

const frameworkNames = new Set(['resp', 'res', 'response', 'db', 'session', 'conn', 'connection']);

/** What the parameters of a function hold when nobody who is seen calls it, and where its result goes. */
export function entryOf(closure: Closure, frame: Frame, machine: Machine): Entry {
  const route = routeOf(closure, frame, machine);
  const { code } = closure;
  const isEventHandler =
    code.parameters[0]?.name === 'event' && (/handler/.test(code.name) || code.parameters[1]?.name === 'context');
  const inside: Frame = { ...frame, file: closure.file };
  const value = (parameter: Parameter): Value => {
    const { name } = parameter;
    const type = lastNameOf(parameter.type);
    if (name === 'self' || name === 'cls') return namedValue(name);
    if (isRequest(name, type, closure, route)) return namedValue(request);
    if (harmlessTypes.has(type) || route?.numbers.has(name ?? '') === true) return constant;
    if (name === 'event' && isEventHandler) return namedValue('@event', [machine.taint('request', parameter, inside)]);
    if (route === undefined)
      return {
        ...tainted([machine.taint('parameter', parameter, inside, name)]),
        name: name === undefined ? undefined : `?${name}`,
      };
    if (isInjected(parameter, type)) return unknown;
    return tainted([{ ...machine.taint('request', parameter, inside, name), sure: route.isGuess !== true }]);
  };
  if (isEventHandler) return { value, answer: bodyOfAnswer };
  return { value, ...(route?.answersHtml === true ? { answer } : {}) };
}

function isRequest(name: string | undefined, type: string, { code }: Closure, route: Route | undefined): boolean {
  if (requestTypes.has(type)) return true;
  if (name === 'request') return type === '' || route?.isView === true;
  return name === 'req' && (route !== undefined || code.name.startsWith('on_'));
}

/** What the framework fills in, not the caller. */
function isInjected({ name, fallback, type }: Parameter, last: string): boolean {
  if (injectedTypes.has(last) || frameworkNames.has(name ?? '') || /Depends\(/.test(type ?? '')) return true;
  return fallback?.op === 'call' && fallback.callee.op === 'name' && injectedTypes.has(fallback.callee.name);
}

/** `Optional[a.B]`, `B | None`, `"B"`: B. */
function lastNameOf(type: string | undefined): string {
  if (type === undefined) return '';
  const inner =
    /^(?:typing\.)?(?:Optional|Annotated)\[\s*([^,\]]+)/.exec(type)?.[1] ?? type.replace(/\s*\|\s*None$/, '');
  return (
    inner
      .replaceAll(/['"\s]/g, '')
      .split('.')
      .at(-1) ?? ''
  );
}
