import { isObject } from '../../json.ts';
import { type Block, blocksOf, neverRan, textOf } from '../../message.ts';

/** What a request to the model shows: a call that ran past the door, or calls that the client refused by itself. */
export type RequestFault =
  | { readonly refusal: string }
  | { readonly rejectedByClient: readonly { readonly id: string; readonly reason: string }[] };

/**
 * Checks every tool result in a request against the decisions: an allowed call may have any result, a denied one only
 * an error, and a call without a decision only the client's own word that it never ran it (an unknown tool, an invalid
 * input). Looks at all messages: results may stand before a system turn.
 */
export function requestFault(
  body: unknown,
  session: string,
  decision: (id: string) => 'allow' | 'deny' | undefined,
): RequestFault {
  if (!isObject(body) || !Array.isArray(body['messages']))
    return { refusal: 'a request to the model without messages' };
  const stranger = otherSession(body, session);
  if (stranger !== undefined) return { refusal: `a request to the model from another session, ${stranger}` };
  const blocks = body['messages'].flatMap(message => (isObject(message) ? blocksOf(message['content']) : []));
  const uses = blocks.filter(block => block['type'] === 'tool_use');
  const names = new Map(uses.map(block => [String(block['id']), String(block['name'])]));
  const rejectedByClient: { id: string; reason: string }[] = [];
  for (const block of blocks.filter(block => block['type'] === 'tool_result')) {
    const id = String(block['tool_use_id']);
    const name = names.get(id);
    const finding = judgeResult(block, name, decision(id));
    if (finding === 'fits') continue;
    if (finding !== 'rejected')
      return { refusal: `the call ${id} (${name ?? 'a tool that is not named'}) ${finding.refusal}` };
    rejectedByClient.push({ id, reason: textOf(block['content']).replaceAll(/<\/?tool_use_error>/g, '') });
  }
  return { rejectedByClient };
}

/** Whether a result fits the decision on its call, shows that the client never ran it, or shows that it ran unseen. */
function judgeResult(
  block: Block,
  name: string | undefined,
  effect: 'allow' | 'deny' | undefined,
): 'fits' | 'rejected' | { readonly refusal: string } {
  if (effect === 'allow') return 'fits';
  const failed = block['is_error'] === true;
  if (effect === 'deny') return failed ? 'fits' : { refusal: 'ran although it was denied' };
  if (!failed) return { refusal: 'ran without a decision' };
  // The result is not quoted: nobody has looked at what it holds.
  return neverRan(name, block['content']) ? 'rejected' : { refusal: 'has a result but no decision' };
}

/** The session that a request names in `metadata.user_id`, when it is not ours. */
function otherSession(body: Block, session: string): string | undefined {
  const user = isObject(body['metadata']) ? body['metadata']['user_id'] : undefined;
  if (typeof user !== 'string') return undefined;
  try {
    const named: unknown = JSON.parse(user);
    const other = isObject(named) ? named['session_id'] : undefined;
    return typeof other === 'string' && other !== session ? other : undefined;
  } catch {
    return undefined;
  }
}
