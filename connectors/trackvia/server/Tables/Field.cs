using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emulator.TrackVia.Server.Tables;

/// <summary>One field of a table. Its meta id is table id x 100 + place, so it survives a change of name.</summary>
internal sealed record Field(string Name, FieldType Type)
{
    public bool Required { get; init; }

    public bool Unique { get; init; }

    /// <summary>What a drop-down or checkbox field may hold; empty for the other types.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Table that a relationship points into.</summary>
    public int LinkedTable { get; init; }

    /// <summary>First number of an auto counter.</summary>
    public int FirstNumber { get; init; } = 1;

    public Calculation? Calculation { get; init; }

    public int MetaId { get; init; }

    /// <summary>Position in the values of a row.</summary>
    public int Index { get; init; }

    /// <summary>The name, encoded once, because every record repeats it.</summary>
    public JsonEncodedText Key { get; } = JsonEncodedText.Encode(Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Name of the companion that carries the id of a linked record, user or group.</summary>
    public JsonEncodedText IdKey { get; } = JsonEncodedText.Encode(Name + "(id)", JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public bool IsFile => Type is FieldType.Image or FieldType.Document;

    public bool IsLink => Type is FieldType.Relationship or FieldType.User or FieldType.UserGroup;

    public bool IsReadOnly => Calculation is not null || Type is FieldType.AutoIncrement or FieldType.Identifier;
}
