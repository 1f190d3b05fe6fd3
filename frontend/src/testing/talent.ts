import type { CategoryDetail, JsonNode, TalentDetail } from '../api/generated/schema'

const ground: CategoryDetail = {
  category: 'professional',
  tier: 'senior',
  programmeName: '工作方案（试行）',
  clause: '四(二)1(3)',
  clauseText: '取得副高以上专业技术职称的人员',
  ground: null,
  admittedOn: '2026-11-10',
}

/** An admitted person, by one clause. */
export function aTalent(talent: Partial<TalentDetail> = {}): TalentDetail {
  return {
    id: 'talent-1',
    version: 1,
    name: '苏日娜',
    idNumberMask: '150**************4',
    phoneMask: '139****2345',
    unitName: '昆明精工机械有限公司',
    territoryName: '呈贡区',
    admittedAt: '2026-11-10T09:00:00+08:00',
    categories: [ground],
    permittedActions: ['unmask'],
    document: { identity: { name: '苏日娜' }, post: { position: '主任工程师' } } as object as JsonNode,
    ...talent,
  }
}
