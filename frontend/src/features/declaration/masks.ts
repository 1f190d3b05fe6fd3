import type { DeclarationDetail } from '../../api/generated/schema'
import type { Masks } from '../../ui/facts/SectionFacts'

/** What stands for the numbers that are never in the document. */
export function masksOf({ idNumberMask, phoneMask }: DeclarationDetail): Masks {
  return { ID_NUMBER: idNumberMask, PHONE: phoneMask }
}
