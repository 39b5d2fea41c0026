import type { FunctionCode } from '../../flow/code.ts';
import type { File, Frame, Machine } from '../../flow/machine.ts';
import type { Watch } from '../../flow/model.ts';

const mergeLoop = /for\s*\(\s*(?:const|let|var)?\s*(\w+)\s+(?:in|of)\b|\.forEach\(\s*(?:function\s*\w*)?\(?\s*(\w+)/;

/** `o = o[k]` in a loop, and something set on the way. */
function noteWalk(code: FunctionCode, file: File, frame: Frame, machine: Machine): void {
  if (code.end - code.start > 3000) return;
  const text = file.source.slice(code.start, code.end);
  const walk = /\b(\w+)\s*=\s*\1\[(\w+(?:\[[\w+ -]+\])?)\]/.exec(text);
  const [, object = '', key = ''] = walk ?? [];
  if (walk === null || !/\b(?:for|while)\b|\.(?:forEach|reduce)\(/.test(text) || guardsKeys.test(text)) return;
  const parameters = code.parameters.map(parameter => parameter.name ?? '');
  const isWritten = new RegExp(`\\b${object}\\[[^\\]]*\\]?\\]\\s*=(?!=)`).test(text.replace(walk[0], ''));
  if (!isWritten || parameters.length < 2 || key === '') return;
  const start = code.start + walk.index;
  machine.report(
    {
      rule: 'javascript-prototype-pollution',
      severity: 'note',
      confidence: 'low',
      message: 'a path through the object may lead to what all objects share',
      at: { start, end: start + walk[0].length },
    },
    frame,
  );
}

const guardsKeys = /__proto__|hasOwn|Object\.create\(null\)|new Map\b|isPrototype/;

/** A function that copies one object into another, whatever the keys are, and calls itself for what is inside. */
export const defined: NonNullable<Watch['defined']> = ({ code, file }, frame, machine) => {
  noteWalk(code, file, frame, machine);
  if (code.name === '' || code.parameters.length < 2) return;
  const text = file.source.slice(code.start, code.end).replaceAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '');
  const found = mergeLoop.exec(text);
  const key = found?.[1] ?? found?.[2];
  if (
    key === undefined ||
    text.length > 4000 ||
    /__proto__|constructor|prototype|hasOwn|Object\.create\(null\)/.test(text)
  )
    return;
  const isRecursive = new RegExp(`\\b${code.name.replaceAll('$', '\\$')}\\(\\s*\\w+\\[${key}\\]`).test(text);
  const copies = new RegExp(
    `\\w+\\[${key}\\]\\s*=\\s*(?:\\w+\\[${key}\\]|${code.name.replaceAll('$', '\\$')}\\()`,
  ).test(text);
  if (isRecursive && copies)
    machine.report(
      {
        rule: 'javascript-prototype-pollution',
        severity: 'note',
        confidence: 'medium',
        message: 'every key is copied, `__proto__` too',
        at: code.nameAt,
      },
      frame,
    );
};
