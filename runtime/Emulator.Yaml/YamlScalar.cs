using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>A single text, number, truth value or null as an author wrote it.</summary>
public sealed class YamlScalar : YamlNode
{
    private readonly ReadOnlyMemory<char> _written;
    private string? _text;

    /// <param name="place">Where it stands.</param>
    /// <param name="text">Its content; null for one that is <paramref name="written"/> without quotes around it and without escapes.</param>
    /// <param name="isPlain">True for one without quotes.</param>
    /// <param name="written">How the file has it; empty for none that a file holds.</param>
    internal YamlScalar(SourcePlace place, string? text, bool isPlain, ReadOnlyMemory<char> written)
        : base(place)
    {
        _text = text;
        IsPlain = isPlain;
        _written = written;
    }

    /// <summary>A text that no file holds in this form; it is a text whatever it looks like.</summary>
    public static YamlScalar OfText(SourcePlace place, string text) => new(place, text, isPlain: false, default);

    /// <summary>A truth value.</summary>
    public static YamlScalar Of(SourcePlace place, bool truth) =>
        new(place, truth ? "true" : "false", isPlain: true, default);

    /// <summary>A number.</summary>
    public static YamlScalar Of(SourcePlace place, long number) =>
        new(place, number.ToString(System.Globalization.CultureInfo.InvariantCulture), isPlain: true, default);

    /// <summary>The content without quotes and escapes, line ends as <c>\n</c>.</summary>
    public string Text => _text ??= (IsPlain ? _written : _written[1..^1]).ToString();

    /// <summary>
    /// True for a scalar without quotes, block sign or tag, which alone can be a number, a truth value or null.
    /// </summary>
    public bool IsPlain { get; }

    public override string Description => ToValue().Kind switch
    {
        ValueKind.Null => "empty",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer or ValueKind.Number => "a number",
        _ => "a text",
    };

    /// <summary>A plain scalar by the rules of <see cref="CoreSchema"/>, any other as its text.</summary>
    public Value ToValue() => IsPlain ? CoreSchema.Read(Text) : Value.Of(Text);

    /// <summary>
    /// Where the character at an index of <see cref="Text"/> stands in the file. Exact for plain and quoted scalars
    /// on one line and for literal blocks; for folded texts it is the scalar's own place.
    /// </summary>
    public SourcePlace PlaceAt(int index) => new ScalarSource(_written).Find(Place, Text, index);
}
