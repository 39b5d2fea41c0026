import { modelOf } from '../../flow/call.ts';
import { flowOf } from '../../flow/check.ts';
import { kinds } from '../../flow/kinds.ts';
import type { Machine } from '../../flow/machine.ts';
import type { Call } from '../../flow/model.ts';
import { textOf } from '../../flow/value.ts';
import { memberOf } from '../checks/options.ts';

const className = /^[A-Z][a-z]\w*$/;
const checked = /(?:Dto|Error|Exception|Validator|Form|Schema|Request|Response|Params|Date|URL|Event|Command|Query)$/;

/** `new User(req.body)`: every field that is sent becomes one of the record. */
export function noteRecordMade(call: Call, machine: Machine): void {
  const { node, positional, at, frame, callee } = call;
  if (node.op !== 'call' || node.isNew !== true || node.callee.op !== 'name' || callee.callables !== undefined) return;
  const [first] = positional;
  const isRecord = className.test(node.callee.name) && !checked.test(node.callee.name);
  if (!isRecord || modelOf(call, machine) !== undefined || first === undefined || first.value.cells !== undefined)
    return;
  const taint = first.value.taints.find(one => one.origin === 'request' && (one.clean & kinds.assignment) === 0);
  if (taint === undefined || first.node.op !== 'member') return;
  const message = `\`${taint.source}\` (line ${taint.line}) decides which fields \`${node.callee.name}\` has`;
  const flow = flowOf(taint, at, frame.file, message);
  machine.report({ rule: 'javascript-mass-assignment', severity: 'note', confidence: 'low', message, at, flow }, frame);
}

/** `new XyzStrategy({ clientSecret: 'text' })`, whoever it is that people sign in with. */
export function noteStrategy({ node, positional, at, frame }: Call, machine: Machine): void {
  if (node.op !== 'call' || node.isNew !== true || node.callee.op === 'call') return;
  const name = node.callee.op === 'name' || node.callee.op === 'member' ? node.callee.name : '';
  if (!/Strategy\w*$/.test(name)) return;
  const options = positional[0]?.value;
  const key = ['clientSecret', 'consumerSecret', 'secretOrKey', 'secret'].find(
    option => (textOf(memberOf(options, option)) ?? '') !== '',
  );
  if (key === undefined) return;
  const message = `\`${key}\` is written in the code`;
  machine.report(
    { rule: 'javascript-hardcoded-credential', severity: 'warning', confidence: 'high', message, at },
    frame,
  );
}
