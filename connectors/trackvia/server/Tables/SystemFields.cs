using System.Collections.Frozen;

namespace Emulator.TrackVia.Server.Tables;

/// <summary>The fields that every table has. Their meta ids lie above the places of a table's own fields.</summary>
internal static class SystemFields
{
    public const string RecordId = "Record ID";
    public const string Created = "Created";
    public const string Updated = "Updated";
    public const string CreatedBy = "Created By User";
    public const string LastUser = "Last User";

    private const int FirstPlace = 90;

    /// <summary>Those that the structure lists before a view's own fields.</summary>
    public static IReadOnlyList<Field> Leading { get; } =
    [
        new("ID", FieldType.Number) { MetaId = FirstPlace },
        new(RecordId, FieldType.Identifier) { MetaId = FirstPlace + 1 },
    ];

    /// <summary>Those that the structure lists after a view's own fields.</summary>
    public static IReadOnlyList<Field> Trailing { get; } =
    [
        new(Created, FieldType.Datetime) { MetaId = FirstPlace + 2 },
        new(Updated, FieldType.Datetime) { MetaId = FirstPlace + 3 },
        new(CreatedBy, FieldType.User) { MetaId = FirstPlace + 4 },
        new(LastUser, FieldType.User) { MetaId = FirstPlace + 5 },
    ];

    /// <summary>
    /// Names that an update may carry and that are ignored, because one client sends a record back as it read it.
    /// <c>Record ID</c> is not among them: the service refuses it, and clients strip it for that reason.
    /// </summary>
    public static FrozenSet<string> Ignored { get; } = FrozenSet.ToFrozenSet(
        ["id", "ID", Created, Updated, CreatedBy, LastUser, CreatedBy + "(id)", LastUser + "(id)"]);

    public static Field In(int table, Field field) => field with { MetaId = table * 100 + field.MetaId };
}
