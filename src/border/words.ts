/** What is wrong with an input as a whole, whatever its kind. */
export const BORDER = {
  loop: 'leads back to a part that contains it: give plain data, as in a JSON file',
  tooDeep: 'is nested too deeply to be read',
  tooMuch: (most: number) => `holds more than can be read at once: at most ${most} values`,
  tooLong: (most: number) => `holds more text than can be read: at most ${most} letters in all`,
  hole: 'is missing: the list has a hole here',
  throws: 'It could not be read: something in it throws an error. See the cause of this error.',
  list: 'a list without holes',
  fields: 'an object with named fields',
} as const;
