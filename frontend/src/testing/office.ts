import type { OfficeDetail, ResponsibleListed, ResponsibleShown } from '../api/generated/schema'

export const OFFICE_ID = '01900000-0000-7000-8000-000000000900'

export function aPerson(person: Partial<ResponsibleShown> = {}): ResponsibleShown {
  return {
    name: '萨仁',
    post: '副局长',
    officePhone: '0471-6900015',
    mobileMask: '139****0005',
    email: null,
    namedAt: '2026-11-01T01:00:00Z',
    ...person,
  }
}

/** A county's bureau that has named its leader only, for its own officer. */
export function anOffice(detail: Partial<OfficeDetail> = {}): OfficeDetail {
  return {
    office: {
      id: OFFICE_ID,
      code: 'bureau-530114',
      kind: 'bureau',
      level: 'county',
      name: '呈贡区人力资源和社会保障局',
      shortName: '呈贡区人社局',
      uscc: null,
      territory: { code: '530114', name: '呈贡区', fullName: '云南省昆明市呈贡区' },
      reportsToId: 'league',
      reportsToName: '昆明市人力资源和社会保障局',
      nature: 'agency',
      industryCode: null,
      managedLikeCivilService: false,
    },
    state: 'open',
    authorityId: null,
    authorityName: null,
    closedOn: null,
    units: 12,
    subordinates: 1,
    divisions: [{ id: 'd1', name: '人才服务中心', duty: 'building', phone: '0871-6900004', version: 2 }],
    responsible: { leader: aPerson(), technical: null, state: 'missing', dueOn: '2026-12-31', version: 1 },
    version: 0,
    permittedActions: ['name-persons', 'add-division', 'open-subordinate'],
    ...detail,
  }
}

export function aResponsibleListed(listed: Partial<ResponsibleListed> = {}): ResponsibleListed {
  return {
    id: OFFICE_ID,
    name: '呈贡区人力资源和社会保障局',
    kind: 'bureau',
    level: 'county',
    territoryName: '呈贡区',
    state: 'missing',
    leader: aPerson(),
    technical: null,
    ...listed,
  }
}
