/** A file of rows is sent: tried out first, unless one says otherwise. */
import { Button, FileInput, Group, Modal, Progress, Select, Stack, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import type { Failure } from '../service/failure.ts'
import { sendImport } from '../service/send-file.ts'
import { useSession } from '../service/session.tsx'

const KINDS = ['items', 'locations', 'levels', 'counts', 'movements', 'orders'] as const

type Props = { onSent: () => void; onClose: () => void }

export function NewImport({ onSent, onClose }: Props) {
  const { t } = useTranslation()
  const { key } = useSession()
  const [file, setFile] = useState<File | null>(null)
  const [kind, setKind] = useState<string | null>(null)
  const [isTrial, setTrial] = useState(true)
  const [share, setShare] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const send = async (chosen: File) => {
    setFailure(null)
    setShare(0)
    const query = { file_name: chosen.name, ...(kind && { kind }), ...(isTrial && { dry_run: 'true' }) }
    const sent = await sendImport(chosen, { key, query, onProgress: setShare })
    setShare(null)
    if ('failure' in sent) return setFailure(sent.failure)
    onSent()
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('imports.new')} centered closeOnClickOutside={share === null}>
      <Stack>
        <FileInput
          label={t('imports.file')}
          description={t('imports.fileMeans')}
          placeholder={t('imports.choose')}
          accept=".csv,.ndjson,.jsonl,text/csv"
          value={file}
          onChange={setFile}
          clearable
        />
        <Select
          label={t('imports.kind')}
          placeholder={t('imports.byColumns')}
          data={KINDS.map((value) => ({ value, label: t(`imports.${value}`) }))}
          value={kind}
          onChange={setKind}
          clearable
        />
        <Switch
          label={t('imports.trial')}
          description={t('imports.trialMeans')}
          checked={isTrial}
          onChange={(event) => setTrial(event.currentTarget.checked)}
        />
        {share !== null && <Progress value={100 * share} aria-label={t('imports.sending')} animated />}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button disabled={file === null} loading={share !== null} onClick={() => file && void send(file)}>
            {t(isTrial ? 'imports.tryOut' : 'imports.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
