import { ApplicationsPage } from '../../features/unit/ApplicationsPage'

export const Page = ApplicationsPage
