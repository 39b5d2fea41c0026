import { staticText } from '../arg.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { administers } from './administers.ts';
import { telling } from './entry.ts';

/** A path among the operands is what is written. */
const devices: ProgramSpec['also'] = (parsed, invocation) =>
  parsed.operands.filter(arg => (staticText(arg) ?? '').startsWith('/')).flatMap(arg => invocation.paths('write', arg));

/** Programs that show disks, and those that change or empty them. */
export const diskPrograms: readonly Program[] = [
  telling('lsblk findmnt', 'lsblk -f'),
  administers(
    'mount',
    {
      verbs: '-',
      options: '-l',
      changing: '-a -B -R -f --bind --rbind',
      flags: '-v -n -r -w --read-only',
      values: { '-t --types': 'text', '-o --options': 'text', '-L': 'text', '-U': 'text' },
      also: devices,
    },
    { mount: [], 'mount -t ext4 /dev/sda1 /mnt': ['write /dev/sda1', 'write /mnt', 'change system mount /dev/sda1'] },
  ),
  administers(
    'swapon losetup',
    {
      verbs: '-',
      options: '-s --show -l --list --summary',
      changing: '-a -f -d -D -P',
      flags: '-v',
      also: devices,
    },
    { 'swapon --show': [], 'swapon -a': ['change system swapon'] },
  ),
  administers(
    'umount swapoff mkswap cryptsetup veritysetup',
    { flags: '-a -f -d -D -l -r -v -q', also: devices },
    { 'umount /mnt': ['write /mnt', 'change system umount /mnt'], 'swapoff -a': ['change system swapoff'] },
  ),
  administers(
    'fdisk sfdisk cfdisk gdisk sgdisk parted gparted partprobe kpartx',
    { options: '-l --list -p --print', flags: '-s -a', also: devices },
    {
      'fdisk -l': [],
      'parted -s /dev/sda mklabel gpt': ['write /dev/sda', 'change system parted /dev/sda'],
    },
  ),
  administers(
    'mkfs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.xfs mkfs.btrfs mkfs.vfat mkfs.fat mkfs.ntfs mkfs.f2fs mke2fs mkdosfs wipefs blkdiscard hdparm badblocks fsck e2fsck fsck.ext4 xfs_repair tune2fs resize2fs debugfs dumpe2fs fstrim blockdev sdparm nvme smartctl',
    { flags: '-q -f -F -a -y -n -p -v -t -w', values: { '-L': 'text', '-R': 'text' }, also: devices },
    {
      'mkfs.ext4 -q /dev/vdb': ['write /dev/vdb', 'change system mkfs.ext4 /dev/vdb'],
      'wipefs -a /dev/sda': ['write /dev/sda', 'change system wipefs /dev/sda'],
    },
  ),
  administers(
    'lvcreate lvremove lvextend lvresize vgcreate vgremove vgextend pvcreate pvremove mdadm dmsetup',
    { options: '--detail --examine --scan', flags: '-y -f -n', also: devices },
    {
      'lvremove -f /dev/vg/x': ['write /dev/vg/x', 'change system lvremove /dev/vg/x'],
    },
  ),
  administers(
    'zpool zfs btrfs',
    { verbs: '- list status get iostat history version', flags: '-H -v -r -t -o', also: devices },
    {
      'zpool status': [],
      'zpool destroy tank': ['change system zpool destroy'],
    },
  ),
];
