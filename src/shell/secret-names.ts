const secret =
  /key|token|secret|passw|credential|auth(?!or)|private|cert|session|cookie|dsn|_url$|database|conn|salt|signature|pat$/i;
/** These only sound like it: a socket, a path, a count. */
const harmless = /_(?:sock|path|file|dir|bundle|manager|id|count|length|timeout)$/i;

/** Whether a variable of the environment with this name probably holds what nobody may see. */
export function isSecretName(name: string): boolean {
  return secret.test(name) && !harmless.test(name);
}
