/** What is in use, or what was archived. */
import { useTranslation } from 'react-i18next'
import { Choice } from './choice.tsx'

type Props = { value: string | undefined; onChange: (value: string | undefined) => void }

export function ArchivedChoice({ value, onChange }: Props) {
  const { t } = useTranslation()
  const options = [{ value: 'true', label: t('done.archived') }]
  return <Choice label={t('done.live')} value={value} options={options} onChange={onChange} width={140} />
}
