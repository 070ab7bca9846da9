/** The camera reads barcodes, where the browser can; where it cannot, that is said. Nothing of the picture leaves the phone. */
import { ActionIcon, Alert, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCamera } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { watchForCodes } from './watch-for-codes.ts'

type Props = { onScan: (code: string) => void }

export function CameraScan({ onScan }: Props) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure()
  return (
    <>
      <ActionIcon variant="subtle" size="xl" aria-label={t('floor.camera')} onClick={open}>
        <IconCamera size={24} />
      </ActionIcon>
      {isOpen && (
        <Modal opened onClose={close} title={t('floor.camera')} centered>
          <Camera onScan={onScan} />
        </Modal>
      )}
    </>
  )
}

function Camera({ onScan }: Props) {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(onScan)
  told.current = onScan
  const [last, setLast] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const ends = new AbortController()
    const seen = (code: string) => {
      setLast(code)
      told.current(code)
    }
    watchForCodes(video.current!, seen, ends.signal).then(
      (isAble) => !isAble && setProblem(t('floor.cameraNone')),
      (error: Error) => !ends.signal.aborted && setProblem(t('floor.cameraRefused', { why: error.message })),
    )
    return () => ends.abort()
  }, [t])
  return (
    <Stack>
      {problem ? (
        <Alert color="orange">{problem}</Alert>
      ) : (
        <Text size="sm" c="dimmed">
          {t('floor.cameraHint')}
        </Text>
      )}
      <video ref={video} muted playsInline hidden={problem !== null} style={{ width: '100%' }} />
      <Text fw={600} role="status">
        {last && t('floor.scanned', { code: last })}
      </Text>
    </Stack>
  )
}
