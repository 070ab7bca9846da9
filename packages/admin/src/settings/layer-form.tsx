/** One layer of the settings, to be changed: what it says itself, and in grey what holds where it says nothing. */
import type { ReadName, ResultOf } from '@holdfast/sdk'
import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type Inverse, useDone } from '../parts/use-done.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'
import { accessTo, type LayerOf, type OwnSettings, settingsOf } from './layers.ts'
import { SettingFields, type Values } from './setting-fields.tsx'

type Layered = { settings: OwnSettings; revision?: number }
type Props = { of: LayerOf; onSaved?: () => void; cols?: number }

export function LayerForm({ of, onSaved, cols = 3 }: Props) {
  const { read, input } = accessTo(of)
  const layer = useRead(read as ReadName, input as never) as { data: Layered | undefined; error: Error | null }
  return (
    <Asked of={layer}>{(found) => <Fields of={of} found={found} {...(onSaved && { onSaved })} cols={cols} />}</Asked>
  )
}

function Fields({ of, found, onSaved, cols }: Props & { found: Layered; cols: number }) {
  const { t } = useTranslation()
  const { isLimited } = useSession()
  const done = useDone()
  const { change, input, about } = accessTo(of)
  const effective = useRead('get_effective_settings', about, { enabled: !isLimited }).data as
    | ResultOf<'get_effective_settings'>
    | undefined
  const { send, failure, isSending } = useCommand(change)
  const [changed, setChanged] = useState<Values>({})
  const names = settingsOf(of.layer, of.layer === 'item' && of.isKit)
  const save = async () => {
    const expected = found.revision === undefined ? {} : { expected_revision: found.revision }
    if (!(await send({ ...input, ...expected, settings: changed } as never))) return
    const before = Object.fromEntries(
      Object.keys(changed).map((name) => [name, found.settings[name as keyof OwnSettings] ?? null]),
    )
    done(t('done.done', { what: t('layers.changed') }), {
      name: change,
      input: { ...input, settings: before },
    } as Inverse)
    setChanged({})
    onSaved?.()
  }
  return (
    <Stack>
      <SettingFields
        names={names}
        layer={of.layer}
        values={{ ...found.settings, ...changed }}
        onChange={(name, value) => setChanged({ ...changed, [name]: value ?? null })}
        effective={effective?.settings}
        failure={failure}
        cols={cols}
      />
      <FailureNotice failure={failure} />
      <Group justify="flex-end">
        <Button onClick={() => void save()} loading={isSending} disabled={Object.keys(changed).length === 0}>
          {t('done.save')}
        </Button>
      </Group>
    </Stack>
  )
}
