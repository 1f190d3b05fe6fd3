import type { UnitDetail, UnitListed } from '../api/generated/schema'

export const UNIT_ID = '01900000-0000-7000-8000-000000000500'

/** A school that its county's bureau may do everything with. */
export function aUnit(detail: Partial<UnitDetail> = {}): UnitDetail {
  return {
    unit: {
      id: UNIT_ID,
      code: `unit-${UNIT_ID}`,
      kind: 'unit',
      level: null,
      name: '呈贡区第一小学',
      shortName: '呈贡一小',
      uscc: '12530114MA6K00000X',
      territory: { code: '530114', name: '呈贡区', fullName: '云南省昆明市呈贡区' },
      reportsToId: 'bureau',
      reportsToName: '呈贡区人力资源和社会保障局',
      nature: 'institution',
      industryCode: '8321',
      managedLikeCivilService: false,
    },
    state: 'open',
    forPeopleWithoutUnit: false,
    address: '呈贡区龙街1号',
    headcount: 85,
    contactName: '其木格',
    contactPhoneMask: '139****2345',
    authorityId: 'authority',
    authorityName: '呈贡区教育体育局',
    departmentId: null,
    departmentName: null,
    validFrom: '2026-11-22',
    validTo: null,
    version: 3,
    permittedActions: ['edit', 'move', 'suspend', 'close'],
    ...detail,
  }
}

export function aUnitListed(unit: Partial<UnitListed> = {}): UnitListed {
  return {
    id: UNIT_ID,
    name: '呈贡区第一小学',
    uscc: '12530114MA6K00000X',
    territoryName: '呈贡区',
    nature: 'institution',
    state: 'open',
    ...unit,
  }
}
