import { describe, expect, it } from 'vitest';
import { effectsOf } from './operations.ts';

const shown = (command: string) => effectsOf(command).filter(effect => effect.startsWith('change environment print'));

describe('a secret of the environment', () => {
  it.each([
    ['echo $API_TOKEN', 'API_TOKEN'],
    ['echo "key: ${API_KEY:0:4}"', 'API_KEY'],
    ['echo ${A:-$API_KEY}', 'API_KEY'],
    ['printf \'%s\\n\' "$DB_PASSWORD"', 'DB_PASSWORD'],
    ['echo "${SECRET_KEY@Q}" | base64', 'SECRET_KEY'],
    ['rev <<< $API_TOKEN', 'API_TOKEN'],
    ['cat > .env.local <<EOF\nKEY=$API_KEY\nEOF', 'API_KEY'],
    ['git commit -m "$API_TOKEN"', 'API_TOKEN'],
    ['/bin/echo $API_TOKEN', 'API_TOKEN'],
    ['command echo $API_TOKEN', 'API_TOKEN'],
    ['f() { echo "$1"; }; f $API_TOKEN', 'API_TOKEN'],
    ['x=$API_TOKEN; echo $x', 'x'],
    ['x="a $API_TOKEN"; y=$x; echo $y', 'y'],
    ["sh -c 'echo $API_TOKEN'", 'API_TOKEN'],
    ['ls > "$(echo $API_TOKEN)"', 'API_TOKEN'],
  ])('is shown by %s', (command, name) => {
    expect(shown(command)).toEqual([`change environment print ${name}`]);
  });

  it.each([
    '[ -n "$API_TOKEN" ] && echo set',
    'test -z $API_TOKEN',
    '[[ -n $API_TOKEN ]]',
    'echo ${API_TOKEN:+set} ${#API_TOKEN}',
    'echo ${!AWS_*}',
    "echo '$API_TOKEN'",
    "cat <<'EOF'\n$API_TOKEN\nEOF",
    'API_TOKEN=test; echo $API_TOKEN',
    'curl -H "Authorization: Bearer $API_TOKEN" http://localhost:3000',
    'echo $SSH_AUTH_SOCK $GIT_AUTHOR_NAME $KEY_FILE',
    'echo $HOME $VERSION',
  ])('is not shown by %s', command => {
    expect(shown(command)).toEqual([]);
  });
});
