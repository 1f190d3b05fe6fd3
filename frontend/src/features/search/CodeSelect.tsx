import { Field } from '../../ui/Field'
import { CodeChoice } from '../../ui/facts/CodeChoice'

type Props = {
  table: string
  label: string
  placeholder: string
  value?: string
  change: (code: string | undefined) => void
  /** Cannot be emptied again. */
  needed?: boolean
  lack?: string
}

/** One code of a table, by its name. */
export function CodeSelect({ label, lack, ...choice }: Props) {
  return (
    <Field label={label} lack={lack}>
      {(id) => <CodeChoice {...choice} id={id} faulty={Boolean(lack)} />}
    </Field>
  )
}
