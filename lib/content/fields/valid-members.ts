import { z } from 'zod'

/** The valid members of a stored list, which may be missing; other members are left out. */
export function validMembers<T extends z.ZodType>(member: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((members): z.output<T>[] =>
      (members ?? []).flatMap((value) => {
        const { success, data } = member.safeParse(value)
        return success ? [data] : []
      }),
    )
}
