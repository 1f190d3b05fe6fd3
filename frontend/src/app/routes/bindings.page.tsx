import { BindingsPage } from '../../features/binding/BindingsPage'

export const Page = BindingsPage
