/** How many characters of properties are read: longer ones are not written by hand, and parsing them may take seconds. */
export const maxProperties = 65_536;
