import { unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { administers } from './administers.ts';
import { changesSystem, tool } from './entry.ts';

/** `-e CODE` and the text that it is fed are code, an operand is a file of it. */
const apple: ProgramSpec = {
  stopsAtOperand: true,
  described: false,
  flags: '-i -s -so -se',
  values: { '-e': 'text', '-l': 'text' },
  operands: ['code', 'text*'],
  also: parsed =>
    parsed.values('-e').map((arg: Arg) => {
      const code = staticText(arg);
      return { kind: 'evaluate', language: 'applescript', ...(code === undefined ? {} : { code }) };
    }),
};

/** The last operand is written, those before it are read. */
const lastWritten: ProgramSpec['also'] = (parsed, invocation) => [
  ...parsed.operands.slice(0, -1).flatMap(arg => invocation.paths('read', arg, true)),
  ...parsed.operands.slice(-1).flatMap(arg => invocation.paths('write', arg, true)),
];

const inPlace =
  (...looks: readonly string[]): NonNullable<ProgramSpec['also']> =>
  (parsed, invocation) =>
    parsed.operands.flatMap(arg => invocation.paths(looks.some(flag => parsed.has(flag)) ? 'read' : 'write', arg));

/** Programs of macOS. */
export const macPrograms: readonly Program[] = [
  administers(
    'defaults',
    { verbs: '- read read-type domains find help', flags: '-currentHost -app -g', unbundled: true },
    {
      'defaults read com.apple.dock': [],
      'defaults write com.apple.dock x -bool true': [
        'unknown defaults: the option `-bool` is not known',
        'change system defaults write',
        'read /workspace',
      ],
    },
  ),
  {
    names: ['osascript'],
    analyse: apple,
    examples: { "osascript -e 'beep'": ['evaluate applescript: beep', 'read /workspace'] },
  },
  administers(
    'security',
    {
      verbs: '- help list-keychains default-keychain find-identity verify-cert error show-keychain-info',
      flags: '-v -p -q -a -d -w -g -r -i',
      values: { '-s': 'text', '-l': 'text', '-k': 'read' },
      also: parsed => {
        const verb = staticText(parsed.operands[0]) ?? '';
        return /password|dump-keychain|export|unlock|find-key|find-certificate/.test(verb)
          ? [changesSystem('keychain', verb)]
          : [];
      },
    },
    {
      'security find-identity -v -p codesigning': [],
      'security find-generic-password -s x -w': [
        'change system keychain find-generic-password',
        'change system security find-generic-password',
      ],
    },
  ),
  tool(
    'plutil',
    {
      flags: '-p -lint -s -create -convert -remove -replace -insert -extract -type',
      values: { '-o': 'write', '-e': 'text' },
      unbundled: true,
      operands: ['text*'],
      also: inPlace('-p', '-lint', '-extract', '-type'),
    },
    {
      'plutil -p a.plist': ['read /workspace/a.plist'],
      'plutil -convert xml1 a.plist': ['write /workspace/xml1', 'write /workspace/a.plist'],
    },
  ),
  tool(
    'sips',
    {
      flags: '-i -e',
      values: {
        '-g --getProperty': 'text',
        '-o --out': 'write',
        '-z --resampleHeightWidth': 'text',
        '-Z --resampleHeightWidthMax': 'text',
        '-s --setProperty': 'text',
      },
      operands: ['write*'],
    },
    {
      'sips -g pixelWidth a.png': ['write /workspace/a.png'],
    },
  ),
  tool(
    'ditto',
    {
      flags: '-v -V -c -x -k -X --rsrc --norsrc --extattr --keepParent --sequesterRsrc',
      operands: ['text*'],
      also: lastWritten,
    },
    {
      'ditto a b': ['read /workspace/a (tree)', 'write /workspace/b (tree)'],
    },
  ),
  tool(
    'codesign',
    {
      flags: '-d -v -vv -vvv -R -f --verify --display --verbose= --deep --strict --force',
      values: { '-s --sign': 'text', '--entitlements': 'text', '-o --options': 'text' },
      operands: ['text*'],
      also: inPlace('-d', '--display', '--verify', '-v'),
    },
    {
      'codesign -dv a.app': ['read /workspace/a.app'],
      'codesign -f -s x a.app': ['write /workspace/a.app'],
    },
  ),
  tool(
    'lipo otool dsymutil dwarfdump',
    {
      flags: '-info -archs -detailed_info -L -l -h -D -a -create -thin -verify',
      values: { '-output -o': 'write', '-arch': 'text' },
      unbundled: true,
      operands: ['read*'],
    },
    {
      'lipo -info a': ['read /workspace/a'],
      'otool -L a': ['read /workspace/a'],
    },
  ),
  tool(
    'mdls',
    { flags: '-raw', values: { '-name': 'text' }, unbundled: true, operands: ['read*'] },
    { 'mdls a': ['read /workspace/a'] },
  ),
  tool(
    'xattr',
    {
      flags: '-l -r -s -v -x -p -w -d -c',
      operands: ['text*'],
      also: (parsed, invocation) => {
        const looks = !['-w', '-d', '-c'].some(flag => parsed.has(flag));
        return parsed.operands.flatMap(arg => invocation.paths(looks ? 'read' : 'write', arg, parsed.has('-r')));
      },
    },
    { 'xattr -l a': ['read /workspace/a'], 'xattr -cr a': ['write /workspace/a (tree)'] },
  ),
  administers(
    'diskutil',
    { verbs: '- list info listFilesystems activity' },
    { 'diskutil list': [], 'diskutil eraseDisk JHFS+ x disk2': ['change system diskutil eraseDisk'] },
  ),
  administers(
    'pmset scutil networksetup systemsetup nvram spctl csrutil tccutil dscl dscacheutil kextload kextunload profiles fdesetup log tmutil socketfilterfw',
    {
      verbs: '- list show stream stats status assess version listbackups latestbackup',
      options:
        '-g --get --dns --proxy --nwi --status -listallnetworkservices -listallhardwareports -getinfo -getdnsservers -p --list --getglobalstate',
      changing: '-a -s --add --disable --set --setglobalstate',
      flags: '-v --assess --type --all --info --debug',
      values: {
        '--last': 'text',
        '--predicate': 'text',
        '--style': 'text',
        '--start': 'text',
        '--end': 'text',
        '--process': 'text',
      },
      unbundled: true,
    },
    {
      'pmset -g': [],
      'log show --last 5m --predicate \'process == "x"\'': [],
      'log erase --all': ['change system log erase'],
      'csrutil disable': ['change system csrutil disable'],
    },
  ),
  tool(
    'system_profiler ioreg vm_stat machine',
    {
      flags: '-json -xml -l -p -w -r -n -c -listDataTypes',
      values: { '-detailLevel': 'text' },
      unbundled: true,
      operands: ['text*'],
    },
    { 'system_profiler SPHardwareDataType': [] },
  ),
  tool(
    'hdiutil',
    {
      flags: '-v',
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:info|imageinfo|verify|help)$/.test(parsed.operands[0]?.text ?? '')
          ? []
          : [unknown(invocation, 'what the image holds')],
    },
    {
      'hdiutil info': [],
      'hdiutil attach x.dmg': ['unknown hdiutil: what the image holds', 'read /workspace'],
    },
  ),
  tool(
    'sw_vers',
    {
      flags:
        '-productName -productVersion -buildVersion -productVersionExtra --productName --productVersion --buildVersion',
      unbundled: true,
    },
    { 'sw_vers -productVersion': [] },
  ),
];
