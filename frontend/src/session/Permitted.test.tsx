import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Permitted } from './Permitted'

const declaration = { permittedActions: ['approve', 'return'] }

test('an act that the server permits is offered, any other is not', () => {
  render(
    <>
      <Permitted action="approve" on={declaration}>
        批准
      </Permitted>
      <Permitted action="reject" on={declaration}>
        不予入库
      </Permitted>
    </>,
  )
  expect(screen.getByText('批准')).toBeInTheDocument()
  expect(screen.queryByText('不予入库')).not.toBeInTheDocument()
})
