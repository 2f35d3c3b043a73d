import type { Fixture } from '@/components/fixture'
import { MonthList } from './month-list'

export const monthFixtures: Fixture[] = [
  {
    component: 'MonthList',
    states: {
      'two years': <MonthList months={['2026-02', '2026-01', '2025-12']} />,
      none: <MonthList months={[]} />,
    },
  },
]
