/**
 * An object with one property, or (where there is no value) without any: for building records whose optional parts are
 * absent and not undefined.
 */
export function defined<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}
