import Anthropic, { APIConnectionTimeoutError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import {
  adjudicatorMethod,
  maxQuestionCharacters,
  questionDocument,
  readVerdict,
  verdictTool,
} from '../decide/adjudicate.ts';
import type { VerdictRecord } from '../decide/decision.ts';
import type { Adjudicator, JudgeFailure } from '../decide/judge.ts';
import { messageOf } from '../errors.ts';
import { isObject } from '../json.ts';

/** How the adjudicator reaches its model: any server that speaks the Messages API. */
export interface AnthropicSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
  /** For one verdict, retries included. */
  readonly timeoutMs: number;
  readonly instructions?: string;
  readonly fetch: typeof fetch;
}

/** Layer 2 over the Messages API: one forced tool call, one deadline, every failure a denial of its own kind. */
export function createAdjudicator(settings: AnthropicSettings): Adjudicator {
  const client = new Anthropic({
    apiKey: settings.apiKey,
    authToken: null,
    // The library would send a bearer token; every server that speaks the API takes the key under this name.
    defaultHeaders: { 'x-api-key': settings.apiKey, authorization: null },
    baseURL: settings.baseUrl,
    fetch: settings.fetch,
    maxRetries: 2,
    timeout: settings.timeoutMs,
    logLevel: 'off',
  });
  const method = adjudicatorMethod(settings.instructions);
  return {
    judge: async question => {
      const started = Date.now();
      const document = questionDocument(question);
      if (document.length > maxQuestionCharacters) return tooLong(settings.model, method.digest);
      const deadline = AbortSignal.timeout(settings.timeoutMs);
      try {
        const answer = await ask(client, settings.model, method.system, document, deadline);
        return read(answer, { model: settings.model, promptDigest: method.digest, latencyMs: Date.now() - started });
      } catch (error) {
        return failed(error, deadline.aborted, settings.timeoutMs);
      }
    },
  };
}

function ask(
  client: Anthropic,
  model: string,
  system: string,
  document: string,
  signal: AbortSignal,
): Promise<unknown> {
  return client.messages.create(
    {
      model,
      max_tokens: 1_024,
      system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
      tools: [
        {
          ...verdictTool,
          input_schema: { ...verdictTool.input_schema, required: [...verdictTool.input_schema.required] },
        },
      ],
      tool_choice: { type: 'tool', name: verdictTool.name, disable_parallel_tool_use: true },
      messages: [{ role: 'user', content: document }],
    },
    { signal },
  );
}

/** Only the forced call alone counts: with text beside it, a second call, a refusal or a cut answer there is no verdict. */
function read(
  answer: unknown,
  about: { model: string; promptDigest: string; latencyMs: number },
): VerdictRecord | JudgeFailure {
  const bad = (reason: string): JudgeFailure => ({
    failure: 'model-unparseable',
    reason: `the adjudicator's answer is unusable: ${reason}`,
  });
  if (!isObject(answer) || !Array.isArray(answer['content'])) return bad('not a message');
  const { content, stop_reason: stopped } = answer;
  if (stopped !== 'tool_use') return bad(`it stopped for \`${String(stopped ?? 'no reason').slice(0, 40)}\``);
  const [call] = content;
  if (content.length !== 1 || !isObject(call) || call['type'] !== 'tool_use' || call['name'] !== verdictTool.name)
    return bad(`${content.length} blocks where one call of \`${verdictTool.name}\` was expected`);
  return readVerdict(call['input'], about);
}

function tooLong(model: string, promptDigest: string): VerdictRecord {
  return {
    verdict: 'needs-human',
    model,
    promptDigest,
    risk: 'high',
    authorization: 'none',
    rationale: 'the call is too long to be shown whole, and nothing is judged in part',
    latencyMs: 0,
  };
}

function failed(error: unknown, timedOut: boolean, timeoutMs: number): JudgeFailure {
  if (timedOut || error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return { failure: 'model-timed-out', reason: `the adjudicator gave no verdict in ${timeoutMs} ms` };
  if (error instanceof SyntaxError)
    return { failure: 'model-unparseable', reason: 'the adjudicator did not answer in JSON' };
  const status =
    error instanceof APIError && error.status !== undefined ? `status ${error.status}` : messageOf(error).slice(0, 200);
  return { failure: 'model-unavailable', reason: `the adjudicator cannot be reached: ${status}` };
}
