import { AccountsPage } from '../../features/account/AccountsPage'

export const Page = AccountsPage
