import { useParams } from 'react-router'
import { BindingPage } from '../../features/binding/BindingPage'

export function Page() {
  const { id = '' } = useParams()
  return <BindingPage key={id} id={id} />
}
