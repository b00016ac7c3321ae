import * as z from 'zod'

/** The keys that a schema allows at a place: those of every kind of object that may stand there. */
export function keysAllowedAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] {
  const [next, ...rest] = path
  const kinds = alternatives(schema)
  if (next !== undefined) return kinds.flatMap((kind) => keysAllowedAt(inside(kind, next), rest))
  return [
    ...new Set(
      kinds.flatMap((kind) => (kind instanceof z.ZodObject ? Object.keys(kind.shape) : [])),
    ),
  ]
}

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.def.innerType)
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema]
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType {
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (!(schema instanceof z.ZodObject)) return z.never()
  const shape: Readonly<Record<PropertyKey, z.core.$ZodType>> = schema.shape
  return shape[step] ?? z.never()
}
