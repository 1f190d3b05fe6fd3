import type { ProgrammeClause, ProgrammeDetail } from '../api/generated/schema'

export function aClause(clause: Partial<ProgrammeClause> = {}): ProgrammeClause {
  return {
    id: 'professional-senior-title',
    clause: '四(二)1(3)',
    category: 'professional',
    tier: 'senior',
    needsGround: false,
    text: '取得副高以上专业技术职称的专业技术岗位工作人员',
    position: 1,
    ...clause,
  }
}

/** A small programme with a clause of each kind. */
export function aProgramme(programme: Partial<ProgrammeDetail> = {}): ProgrammeDetail {
  return {
    id: 'chenggong-2021',
    name: '呈贡区人才信息基础数据库建设工作方案（试行）',
    issuer: '昆明市呈贡区人力资源和社会保障局',
    documentNumber: null,
    contact: null,
    territoryCode: '530114',
    effectiveFrom: '2021-03-29',
    effectiveTo: null,
    hasTiers: true,
    asks: [],
    clauses: [
      aClause(),
      aClause({
        id: 'professional-junior-title',
        clause: '四(二)1(1)',
        tier: 'junior',
        text: '具有中级专业技术职称不满5年的专业技术岗位工作人员',
        position: 2,
      }),
      aClause({
        id: 'professional-ability',
        clause: '四(二)1',
        tier: null,
        needsGround: true,
        text: '没有专业技术职称证书但具备相应的专业技术能力的人员',
        position: 3,
      }),
      aClause({
        id: 'skilled-senior-certificate',
        clause: '四(二)2(3)',
        category: 'skilled',
        text: '取得技师及以上等级职业技能证书的人员',
        position: 4,
      }),
    ],
    chain: [],
    ...programme,
  }
}
