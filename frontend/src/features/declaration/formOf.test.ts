import { expect, test } from 'vitest'
import { aField, aForm, aSection } from '../../testing/form'
import { formOf } from './formOf'

const fieldsOf = (form: ReturnType<typeof formOf>) =>
  form.sections.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`))

test('what only some programmes ask for is asked where the programme names it', () => {
  const status = aField('maritalStatus', '婚姻状况', { byProgramme: true })
  const form = { sections: [aSection('identity', '基本信息', { fields: [aField('name', '姓名'), status] })] }
  expect(fieldsOf(formOf(form, { hasTiers: true, asks: [] }))).toEqual(['identity.name'])
  const asks = ['identity.maritalStatus']
  expect(fieldsOf(formOf(form, { hasTiers: true, asks }))).toEqual(['identity.name', 'identity.maritalStatus'])
})

test('a programme without tiers asks for none', () => {
  expect(fieldsOf(formOf(aForm(), { hasTiers: true, asks: [] }))).toContain('claims.tier')
  expect(fieldsOf(formOf(aForm(), { hasTiers: false, asks: [] }))).not.toContain('claims.tier')
})
