import { Button, Spin } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'
import { pictureOf } from './picture'
import styles from './unit.module.css'

type Props = { value?: Blob; change: (picture: Blob | undefined) => void; lack?: string }

/** A photograph of the certificate: taken with the phone or chosen, made small, and shown before it is sent. */
export function ProofInput({ value, change, lack }: Props) {
  const { t } = useTranslation('application')
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [unreadable, setUnreadable] = useState(false)
  const shown = useObjectUrl(value)

  async function choose(file: File | undefined) {
    if (!file) return
    setBusy(true)
    setUnreadable(false)
    try {
      change(await pictureOf(file))
    } catch {
      // Whatever the browser cannot show, nobody else could read either.
      change(undefined)
      setUnreadable(true)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Field
      label={t('proof.label')}
      required
      group
      hint={t('proof.hint')}
      lack={unreadable ? t('proof.unreadable') : lack}
    >
      {(id, labelId) => (
        <div className={styles.proof}>
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            aria-hidden
            data-testid="proof"
            onChange={({ target }) => {
              void choose(target.files?.[0])
              target.value = ''
            }}
          />
          {shown && <img src={shown} alt={t('proof.chosen')} />}
          <Button id={id} aria-describedby={labelId} onClick={() => input.current?.click()} disabled={busy}>
            {busy && <Spin size="small" />}
            {t(value ? 'proof.again' : 'proof.choose')}
          </Button>
        </div>
      )}
    </Field>
  )
}

function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) {
      setUrl(undefined)
      return
    }
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}
