import { districtNames, namesIn } from './names'
import { districts, type District } from './pin-codes'
import { fold, soundOf } from './spelling'

const called = new Map<string, District[]>()
for (const district of districts) {
  const names = [district.name, ...namesIn(districtNames[district.name])]
  for (const name of names.flatMap((own) => [own, `${own} ${district.state}`])) {
    const sound = soundOf(fold(name))
    called.set(sound, [...(called.get(sound) ?? []), district])
  }
}

/** The districts of a name in any usual spelling. Where two states have one of this name, the state may follow it. */
export const districtsCalled = (name: string): District[] => called.get(soundOf(fold(name))) ?? []
