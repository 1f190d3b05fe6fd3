import { GivePage } from '../../features/account/GivePage'

export const Page = GivePage
