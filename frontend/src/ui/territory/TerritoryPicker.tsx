import { CloseCircleFilled, DownOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Among, TerritoryName } from '../../api/generated/schema'
import styles from './territory.module.css'

const TerritoryDialog = lazy(() => import('./TerritoryDialog').then((file) => ({ default: file.TerritoryDialog })))

type Props = {
  id: string
  /** What is chosen, for the head of the dialog. */
  label: string
  /** Id of the label that stands before it. */
  labelledBy: string
  describedBy?: string
  /** The name of what is chosen, with those around it. */
  chosen: string | undefined
  placeholder: string
  among: Among
  faulty?: boolean
  change: (territory: TerritoryName | undefined) => void
}

/** The choice of a territory: a field with its name, and a dialog in which it is looked for. */
export function TerritoryPicker({
  id,
  label,
  labelledBy,
  describedBy,
  chosen,
  placeholder,
  among,
  faulty,
  change,
}: Props) {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  // The dialog is gone at once, and gives nothing back of its own accord.
  useEffect(() => {
    if (wasOpen.current && !open) field.current?.focus()
    wasOpen.current = open
  }, [open])

  return (
    <div className={styles.picker}>
      <Button
        ref={field}
        id={id}
        className={chosen ? styles.field : `${styles.field} ${styles.empty}`}
        danger={faulty}
        aria-haspopup="dialog"
        aria-labelledby={`${labelledBy} ${id}`}
        aria-describedby={describedBy}
        icon={<DownOutlined aria-hidden />}
        iconPlacement="end"
        onClick={() => setOpen(true)}
      >
        <span className={styles.chosen}>{chosen ?? placeholder}</span>
      </Button>
      {chosen && (
        <Button
          type="text"
          className={styles.clear}
          aria-label={t('territory.clear', { label })}
          icon={<CloseCircleFilled aria-hidden />}
          onClick={() => {
            change(undefined)
            field.current?.focus()
          }}
        />
      )}
      {open && (
        <Suspense>
          <TerritoryDialog
            label={label}
            among={among}
            close={() => setOpen(false)}
            choose={(territory) => {
              setOpen(false)
              change(territory)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
