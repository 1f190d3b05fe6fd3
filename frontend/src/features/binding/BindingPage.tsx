import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { BindingDetail } from '../../api/generated/schema'
import { formatDate, formatMoment } from '../../lib/format'
import { Permitted } from '../../session/Permitted'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { Onward } from '../../ui/Onward'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import styles from './binding.module.css'
import { Confirm, Refuse } from './Decide'
import { Facts } from './Facts'
import { useBinding } from './queries'

/** The page of one who says that a record is theirs, beside that record. */
export function BindingPage({ id }: { id: string }) {
  const { t } = useTranslation('binding')
  const navigate = useNavigate()
  const { data, error, isError, refetch } = useBinding(id)
  return (
    <PageFrame
      title={t('one')}
      note={data?.record.unitName}
      actions={<Button onClick={() => void navigate('/bindings')}>{t('back')}</Button>}
      personal
    >
      {data && <Content detail={data} />}
      {!data && !isError && <Loading lines={8} />}
      {!data && isError && <Failed error={error} retry={() => void refetch()} />}
    </PageFrame>
  )
}

const COMPARED = { true: 'same', false: 'other', null: 'unknown' } as const

function Content({ detail }: { detail: BindingDetail }) {
  const { t } = useTranslation('binding')
  const { asker, record, boundTo } = detail
  const compared = COMPARED[`${asker.phoneOfRecord}`]
  return (
    <>
      {boundTo && (
        <Alert
          type="warning"
          showIcon
          title={t('boundTo.title')}
          description={t('boundTo.text', {
            phone: boundTo.phone,
            used: boundTo.lastUsedOn ? formatDate(boundTo.lastUsedOn) : t('boundTo.never'),
          })}
        />
      )}
      <Panel title={t('asker.title')} extra={t(`state.${detail.state}`)}>
        <Facts
          of={[
            [t('list.name'), detail.name],
            [t('list.idNumber'), detail.idNumberMask],
            [t('asker.phone'), asker.phone],
            [t('asker.samePhone'), t(`asker.${compared}`)],
            [t('asker.registeredOn'), formatDate(asker.registeredOn)],
            [t('list.askedAt'), formatMoment(detail.askedAt)],
            [t('list.endsAt'), formatDate(detail.endsAt)],
          ]}
        />
        {detail.state === 'waiting' && detail.permittedActions.length === 0 && (
          <p className={styles.quiet}>{t('nothingToDo')}</p>
        )}
        <div className={styles.buttons}>
          <Permitted action="confirm" on={detail}>
            <Confirm detail={detail} />
          </Permitted>
          <Permitted action="refuse" on={detail}>
            <Refuse detail={detail} />
          </Permitted>
        </div>
      </Panel>
      <Panel title={t('record.title')} extra={<Onward to={`/talents/${record.talentId}`}>{t('record.open')}</Onward>}>
        <Facts
          of={[
            [t('record.unit'), record.unitName],
            [t('record.phone'), record.phone],
            [t('record.admittedAt'), formatMoment(record.admittedAt)],
          ]}
        />
      </Panel>
    </>
  )
}
