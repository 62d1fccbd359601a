/**
 * Words about the schema: what an editor sees while writing a feed (`feed.schema.json`) and what the generator of the
 * shape table must know beyond zod's own definitions. Only the build and the tests load zod; browsers never do.
 */
import * as z from 'zod/mini';

/** What is said about one schema or field. `id` makes it a definition of its own in the JSON Schema. */
export interface SchemaNote {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** A longer text that keeps its line breaks; any other string is one line. */
  readonly multiline?: boolean;
  /** A string may stand for the whole object and means this field of it. */
  readonly shorthand?: string;
  /** Name of a pattern, by which findings say what was expected. */
  readonly kind?: string;
  /** Older or singular spelling of a field that is read, too. */
  readonly alias?: string;
  /** At least one of these fields must be there. */
  readonly oneOf?: readonly string[];
}

export const notes = z.registry<SchemaNote>();

const annotate = <S extends z.ZodMiniType>(schema: S, note: SchemaNote): S => {
  notes.add(schema, note);
  return schema;
};

/** An optional field with its description. */
export const field = <S extends z.ZodMiniType>(
  schema: S,
  description: string,
  more?: SchemaNote,
): z.ZodMiniOptional<S> => annotate(z.optional(schema), { description, ...more });

/** A field a record cannot live without. */
export const required = <S extends z.ZodMiniType>(schema: S, description: string): S =>
  annotate(schema.clone(), { description });

/** A schema with a name of its own in the JSON Schema. */
export const named = <S extends z.ZodMiniType>(
  schema: S,
  id: string,
  description: string,
  more?: SchemaNote,
): S => annotate(schema, { id, description, ...more });

/**
 * An object that may be written as one string: `"languages": ["de", "uk"]` for `[{"code": "de"}, {"code": "uk"}]`.
 * Parsed records always hold the object.
 */
export const shorthand = <S extends z.ZodMiniType>(schema: S, key: string) =>
  annotate(
    z.pipe(
      z.transform((value: unknown): unknown => (typeof value === 'string' ? { [key]: value } : value)),
      schema as z.ZodMiniType<z.output<S>, unknown>,
    ),
    { shorthand: key },
  );
