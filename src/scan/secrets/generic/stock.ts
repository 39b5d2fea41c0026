import { isStandIn } from '../placeholder.ts';

/** What tutorials put where a password goes. */
const stock =
  /^(?:pass(?:w(?:or)?d|phrase|wd|code)?|pwd?|pw|p|pp|secret|token|key|user(?:name)?|name|me|foo|bar|baz|guest|admin(?:istrator)?|root|toor|tests?|x|y|z|a|b|u|any|none|null|hunter2?|postgres|mysql|mongo(?:db)?|redis|login|creds?|credentials?|oauth2?|x-oauth-basic|git|my\w*|your\w*|the\w*|some\w*|\w*pass(?:word|wd)?\d?|\w*pwd|\d{1,5}|tiger\W?\w*|infected|stdin|prompt|file|env|user:pass(?:word)?)$/i;

/** Whether a password that a command or a URL states is the one of every tutorial, or its place. */
export function isStockPassword(value: string): boolean {
  return stock.test(value) || isStandIn(value);
}
