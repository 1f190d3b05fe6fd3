import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfficeNode } from '../../api/generated/schema'
import { moreOf } from '../../ui/DataList'
import { Empty } from '../../ui/Empty'
import { Failed } from '../../ui/Failed'
import { Loading } from '../../ui/Loading'
import { ProblemAlert } from '../../ui/ProblemAlert'
import styles from './office.module.css'
import { useSubordinates } from './queries'

type Props = {
  /** Of the office above them. */
  id: string
  name: string
  /** Each opens what stands beneath it in place; otherwise its page shows that. */
  unfolds: boolean
}

/** What stands directly beneath an office: plain lists and buttons, so that keys and readers of screens know their way. */
export function Subordinates({ id, name, unfolds }: Props) {
  const { t } = useTranslation('office')
  const pages = useSubordinates(id)
  const { data: nodes, error, isPending, refetch } = pages
  if (isPending) return <Loading lines={3} />
  if (!nodes) return <Failed error={error} retry={() => void refetch()} />
  if (nodes.length === 0) return <Empty title={t('tree.none')}>{t('tree.noneExplain')}</Empty>
  const more = moreOf(pages)
  return (
    <>
      <ul className={styles.branch} aria-label={t('tree.label', { name })}>
        {nodes.map((node) => (
          <Node key={node.id} node={node} unfolds={unfolds} />
        ))}
      </ul>
      {more && <ProblemAlert error={more.error} />}
      {more && (
        <Button onClick={more.load} loading={more.loading}>
          {t('tree.more')}
        </Button>
      )}
    </>
  )
}

function Node({ node, unfolds }: { node: OfficeNode; unfolds: boolean }) {
  const { t } = useTranslation('office')
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <div className={styles.node}>
        {unfolds && node.subordinates > 0 ? (
          <Button
            type="text"
            icon={open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('tree.unfold', { name: node.name })}
            onClick={() => setOpen(!open)}
          />
        ) : (
          unfolds && <span className={styles.leaf} />
        )}
        <Link to={`/offices/${node.id}`} className={styles.name}>
          {node.name}
        </Link>
        <span className={styles.quiet}>
          {[
            t(`kind.${node.kind}` as 'kind.bureau'),
            t('tree.units', { count: node.units }),
            node.subordinates > 0 && t('tree.beneath', { count: node.subordinates }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {open && (
        <div id={id} className={styles.beneath}>
          <Subordinates id={node.id} name={node.name} unfolds />
        </div>
      )}
    </li>
  )
}
