import { unknown } from '../analyse.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { tool } from './entry.ts';

/** What names a program, a filter with files, or an address is not a plain name. */
const address = /^[a-z][a-z\d+.-]*:/i;

/** Words that are options are text, the last word is written, the others are read. */
const lastWritten =
  (plain: RegExp): NonNullable<ProgramSpec['also']> =>
  (parsed, invocation) => {
    const strange = parsed.operands.filter(arg => address.test(arg.prefix) || arg.prefix.startsWith('@'));
    const options = parsed.operands.filter(arg => arg.prefix.startsWith('-') && !plain.test(arg.text ?? ''));
    const names = parsed.operands.filter(arg => !arg.prefix.startsWith('-'));
    return [
      ...[...strange, ...options].map(arg => unknown(invocation, `\`${arg.prefix}\` is not known`)),
      ...names.slice(0, -1).flatMap(arg => invocation.paths('read', arg)),
      ...names.slice(-1).flatMap(arg => invocation.paths('write', arg)),
      ...(parsed.operands.some(arg => arg.many) ? [unknown(invocation, 'words that are not known')] : []),
    ];
  };

const imageOptions =
  /^-(?:resize|crop|gravity|extent|background|quality|strip|rotate|flip|flop|trim|density|depth|colors|colorspace|alpha|format|geometry|thumbnail|scale|sample|blur|sharpen|negate|normalize|monochrome|transparent|fill|stroke|strokewidth|pointsize|font|annotate|border|bordercolor|compress|interlace|type|append|auto-orient|define|verbose|quiet|size|version)$/;

/** Programs that convert documents, pictures and sound. */
export const mediaPrograms: readonly Program[] = [
  tool(
    'convert magick mogrify composite montage',
    { noOptions: true, operands: ['text*'], also: lastWritten(imageOptions) },
    {
      'convert a.png -resize 64x64 b.png': ['read /workspace/a.png', 'read /workspace/64x64', 'write /workspace/b.png'],
      'convert msl:x b.png': [
        'unknown convert: `msl:x` is not known',
        'read /workspace/msl:x',
        'write /workspace/b.png',
        'read /workspace',
      ],
    },
  ),
  tool(
    'ffprobe',
    {
      flags: '-hide_banner -show_format -show_streams -show_frames -show_packets -show_error -pretty',
      values: {
        '-v -loglevel': 'text',
        '-of -print_format': 'text',
        '-show_entries': 'text',
        '-select_streams': 'text',
        '-i': 'text',
      },
      unbundled: true,
      operands: ['text*'],
      also: (parsed, invocation) =>
        [...parsed.values('-i'), ...parsed.operands].flatMap(arg =>
          address.test(arg.prefix) ? [unknown(invocation, 'an address or a protocol')] : invocation.paths('read', arg),
        ),
    },
    {
      'ffprobe -v error -show_format a.mp4': ['read /workspace/a.mp4'],
      'ffprobe concat:x': ['unknown ffprobe: an address or a protocol', 'read /workspace'],
    },
  ),
  tool(
    'ffmpeg',
    {
      flags: '-y -n -hide_banner -an -vn -sn -nostats -shortest -stats',
      values: {
        '-i': 'text',
        '-t': 'text',
        '-ss': 'text',
        '-to': 'text',
        '-v -loglevel': 'text',
        '-r': 'text',
        '-s': 'text',
        '-b:v': 'text',
        '-b:a': 'text',
        '-c': 'text',
        '-c:v -vcodec': 'text',
        '-c:a -acodec': 'text',
        '-crf': 'text',
        '-preset': 'text',
        '-pix_fmt': 'text',
        '-f': 'text',
        '-map': 'text',
        '-frames:v -vframes': 'text',
        '-ar': 'text',
        '-ac': 'text',
        '-q:v': 'text',
        '-movflags': 'text',
        '-threads': 'text',
      },
      unbundled: true,
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...parsed.values('-i').flatMap(arg => (address.test(arg.prefix) ? [] : invocation.paths('read', arg))),
        ...parsed.operands.flatMap(arg => (address.test(arg.prefix) ? [] : invocation.paths('write', arg))),
        // Devices, playlists and addresses bring in other files.
        ...([...parsed.values('-i'), ...parsed.operands].some(arg => address.test(arg.prefix)) || parsed.has('-f')
          ? [unknown(invocation, 'an address, a device or a protocol')]
          : []),
      ],
    },
    {
      'ffmpeg -i in.mp4 -t 5 -an out.mp4': ['read /workspace/in.mp4', 'write /workspace/out.mp4'],
      'ffmpeg -f avfoundation -i 1 out.mp4': [
        'read /workspace/1',
        'write /workspace/out.mp4',
        'unknown ffmpeg: an address, a device or a protocol',
        'read /workspace',
      ],
    },
  ),
];
