/** A copy of a checkout's source to plant a bug in; what is installed is shared. */
import { cp, mkdir, readdir, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { run } from '../cluster/programs.ts'

const members = { holdfast: 'packages/engine', '@holdfast/server': 'packages/server', '@holdfast/sdk': 'packages/sdk' }

/** `root` is the checkout that is copied. */
export async function copySource(root: string, to: string): Promise<void> {
  await mkdir(join(to, 'node_modules/@holdfast'), { recursive: true })
  await cp(join(root, 'package.json'), join(to, 'package.json'))
  await cp(join(root, 'packages'), join(to, 'packages'), {
    recursive: true,
    filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
  })
  for (const name of await readdir(join(root, 'node_modules')))
    if (name !== 'holdfast' && name !== '@holdfast')
      await symlink(join(root, 'node_modules', name), join(to, 'node_modules', name))
  for (const [name, folder] of Object.entries(members)) await symlink(join(to, folder), join(to, 'node_modules', name))
}

/** Throws, with what `patch` says, when the source is not as the patch knows it. */
export async function plant(patchFile: string, into: string): Promise<void> {
  const patched = run('patch', ['-p1', '--no-backup-if-mismatch', '-i', patchFile], { cwd: into })
  await patched.catch((error) => {
    throw new Error(`${basename(patchFile)} does not fit the source any more:\n${error.stdout}${error.stderr}`)
  })
}
