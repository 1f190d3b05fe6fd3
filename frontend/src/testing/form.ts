import type { CodeEntry, Form, FormField, FormSection } from '../api/generated/schema'
import { http } from './server'

export function aField(name: string, label: string, field: Partial<FormField> = {}): FormField {
  return {
    name,
    label,
    hint: null,
    type: 'TEXT',
    required: false,
    maxLength: 100,
    codeTable: null,
    onlyCodes: [],
    byProgramme: false,
    ...field,
  }
}

export function aSection(name: string, label: string, section: Partial<FormSection>): FormSection {
  return { name, label, hint: null, repeated: false, minRows: 0, maxRows: 1, categories: [], fields: [], ...section }
}

/** A small collection form with one field of each kind. */
export function aForm(): Form {
  return {
    sections: [
      aSection('claims', '申报类别与层级', {
        repeated: true,
        minRows: 1,
        maxRows: 5,
        fields: [
          aField('category', '人才类别', { type: 'CODE', codeTable: 'category', required: true }),
          aField('tier', '申报层级', { type: 'CODE', codeTable: 'tier' }),
        ],
      }),
      aSection('identity', '基本信息', {
        fields: [
          aField('name', '姓名', { type: 'NAME', required: true, maxLength: 50 }),
          aField('idNumber', '证件号码', { type: 'ID_NUMBER', required: true, maxLength: 18 }),
          aField('sex', '性别', { type: 'CODE', codeTable: 'sex', onlyCodes: ['1', '2'], required: true }),
          aField('birthDate', '出生日期', { type: 'DATE', required: true }),
          aField('phone', '手机号码', { type: 'PHONE', required: true, maxLength: 20 }),
        ],
      }),
      aSection('post', '现任岗位', {
        fields: [
          aField('position', '现任职务', { required: true }),
          aField('flexiblyIntroduced', '柔性引进', { type: 'FLAG' }),
        ],
      }),
      aSection('titles', '专业技术职称', {
        repeated: true,
        maxRows: 10,
        categories: ['professional'],
        fields: [
          aField('field', '职称专业', { required: true }),
          aField('obtainedOn', '取得时间', { type: 'PARTIAL_DATE', required: true }),
        ],
      }),
      aSection('ability', '能力说明', {
        fields: [aField('statement', '能力说明', { type: 'LONG_TEXT', maxLength: 1000 })],
      }),
    ],
  }
}

const entry = (code: string, name: string): CodeEntry => ({
  code,
  name,
  shortName: null,
  nameEn: null,
  parent: null,
  selectable: true,
  attributes: {},
  validFrom: null,
  validTo: null,
  replacedBy: null,
})

const tables: Record<string, CodeEntry[]> = {
  category: [entry('professional', '专业技术人才'), entry('skilled', '技能人才')],
  tier: [entry('junior', '初级'), entry('senior', '高级')],
  sex: [entry('0', '未知的性别'), entry('1', '男性'), entry('2', '女性')],
  purpose: [entry('decision', '政府决策'), entry('service', '人才服务')],
  return_reason: [entry('incomplete', '填写不完整'), entry('other', '其他')],
}

/** The code tables of `aForm`. */
export const codeTables = http.get('/api/code-tables/{id}/entries', ({ params, response }) =>
  response(200).json({ items: tables[params.id] ?? [], next: null }),
)
