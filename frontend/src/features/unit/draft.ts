import type { UnitChange, UnitDetail } from '../../api/generated/schema'
import { ApiProblem } from '../../api/problem'

/** What is typed into the form: texts as they are typed, and sent as they are or not at all. */
export type Draft = Omit<UnitChange, 'shortName' | 'address' | 'contactName' | 'contactPhone' | 'reason'> & {
  shortName: string
  address: string
  contactName: string
  contactPhone: string
  reason: string
}

export const EMPTY: Draft = {
  name: '',
  shortName: '',
  uscc: '',
  nature: '',
  industryCode: '',
  managedLikeCivilService: false,
  forPeopleWithoutUnit: false,
  address: '',
  headcount: null,
  contactName: '',
  contactPhone: '',
  reason: '',
}

/** The phone is never shown in full, so it begins empty, and empty keeps it. */
export function draftOf(detail: UnitDetail): Draft {
  const { unit } = detail
  return {
    ...EMPTY,
    name: unit.name,
    shortName: unit.shortName ?? '',
    uscc: unit.uscc ?? '',
    nature: unit.nature ?? '',
    industryCode: unit.industryCode ?? '',
    managedLikeCivilService: unit.managedLikeCivilService,
    forPeopleWithoutUnit: detail.forPeopleWithoutUnit,
    address: detail.address ?? '',
    headcount: detail.headcount,
    contactName: detail.contactName ?? '',
  }
}

export function changeOf(draft: Draft): UnitChange {
  const { shortName, address, contactName, contactPhone, reason } = draft
  return {
    ...draft,
    shortName: shortName || null,
    address: address || null,
    contactName: contactName || null,
    contactPhone: contactPhone || null,
    reason: reason || null,
  }
}

/** The server's words on one place of what was sent. */
export function faultAt(error: unknown, pointer: string): string | undefined {
  return error instanceof ApiProblem ? error.faults.find((fault) => fault.pointer === pointer)?.message : undefined
}
