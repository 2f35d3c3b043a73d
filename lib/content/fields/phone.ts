import { z } from 'zod'
import { isIndianPhone } from '../../phone.ts'

const e164 = 'A phone number of India in the international form, for example +918469231587 or +917940098991'

/** A phone number of India in E.164. */
export const phoneNumber = z.string(e164).refine(isIndianPhone, e164)
