namespace Emulator.Formulas;

/// <summary>One step of a pill's path into a value.</summary>
public abstract record PillSegment;

/// <summary>
/// The member of a record. On a list it is the member of the list's first item (runtime-semantics 5.4).
/// </summary>
public sealed record PillKey(string Key) : PillSegment;

/// <summary>
/// The list's item at hand in a list mapping, its first item anywhere else (recipe-format 7.4). Dotted paths write it
/// <c>first</c>; as they cannot tell it from a field of that name, a record answers with its member <c>first</c>.
/// </summary>
public sealed record PillCurrentItem : PillSegment;

/// <summary>The position of the item at hand, counted from 0; nil outside a list mapping.</summary>
public sealed record PillCurrentIndex : PillSegment;

/// <summary>
/// Another record that a key of this one leads to: the platform asks the step's provider for it (recipe-format 7.3).
/// Nothing is asked here, so it is nil, but where an output was made up it has the record under this key.
/// </summary>
public sealed record PillJoin(string Action, string SourceKey) : PillSegment
{
    public string Key => $"{Action}({SourceKey})";
}

/// <summary>The number of items of a list.</summary>
public sealed record PillSize : PillSegment;
