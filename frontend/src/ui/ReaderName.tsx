import { createContext } from 'react'

/** Name of who reads, for the watermark of pages with personal data. */
export const ReaderName = createContext('')
