/**
 * The ways in which a known secret may turn up again: as it is, escaped for JSON or a URL, in hexadecimal, and in base64
 * or base64url at each of the three alignments that text before it can give it.
 */
export function formsOf(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret, 'utf8');
  const hex = bytes.toString('hex');
  const url = encodeURIComponent(secret.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [
    secret,
    json,
    json.replaceAll('/', '\\/'),
    url,
    url.replaceAll(/%../g, code => code.toLowerCase()),
    hex,
    hex.toUpperCase(),
  ];
  for (let before = 0; before < 3; before++) {
    const core = base64Core(bytes, before);
    forms.push(
      core,
      core.replaceAll('/', '\\/'),
      core.replaceAll('+', '-').replaceAll('/', '_'),
      encodeURIComponent(core),
    );
  }
  return new Set(forms);
}

/** The characters of base64 that depend on these bytes alone, `before` bytes of something else standing in front. */
function base64Core(bytes: Buffer, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(Math.ceil((before * 8) / 6), encoded.length - shared);
}
