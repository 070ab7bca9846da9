/** The members of a language's words, each in words of another. */
export type Words<Of> = { [Name in keyof Of]: Of[Name] extends string ? string : Words<Of[Name]> }
