namespace Emulator.Values;

/// <summary>The kinds of data that flow between steps.</summary>
public enum ValueKind
{
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Date,
    Time,
    Binary,
    List,
    Record,
}
