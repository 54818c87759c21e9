using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Sdk.Schema;

/// <summary>Lists of fields: read from declarations, cut down and changed as connectors do (connector-sdk.md 8.1).</summary>
public static class Fields
{
    /// <summary>Reads fields and fills in the platform's defaults.</summary>
    /// <exception cref="SchemaException">A toggle field is not complete.</exception>
    public static IReadOnlyList<Field> Of(params ReadOnlySpan<FieldDeclaration> fields)
    {
        var records = new List<Value>(fields.Length);
        foreach (var field in fields)
        {
            records.Add(field.ToRecord());
        }

        return FieldReader.Read(ListValue.From(records));
    }

    /// <summary>A lambda that always gives the same fields.</summary>
    /// <exception cref="SchemaException">A toggle field is not complete.</exception>
    public static FieldsLambda Always(params ReadOnlySpan<FieldDeclaration> fields) => Always(Of(fields));

    /// <summary>A lambda that always gives the same fields.</summary>
    public static FieldsLambda Always(IReadOnlyList<Field> fields) => (_, _, _) => ValueTask.FromResult(fields);

    /// <summary>The fields of these names, in their own order.</summary>
    public static IReadOnlyList<Field> Only(this IReadOnlyList<Field> fields, params string[] names) =>
        [.. fields.Where(field => names.Contains(field.Name))];

    /// <summary>The fields without those of these names.</summary>
    public static IReadOnlyList<Field> Ignored(this IReadOnlyList<Field> fields, params string[] names) =>
        [.. fields.Where(field => !names.Contains(field.Name))];

    /// <summary>The same fields, those of these names required.</summary>
    public static IReadOnlyList<Field> Required(this IReadOnlyList<Field> fields, params string[] names) =>
        [.. fields.Select(field => !names.Contains(field.Name) ? field : field with
        {
            Optional = false, Source = field.Source.With("optional", false), Written = field.Written.With("optional", false),
        })];
}
