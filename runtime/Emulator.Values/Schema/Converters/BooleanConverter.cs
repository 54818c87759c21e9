namespace Emulator.Values.Schema.Converters;

internal static class BooleanConverter
{
    /// <summary>The platform's <c>is_true?</c>: the usual words in any case, one line break at the end tolerated, and 1 and 0.</summary>
    public static Value Truth(Value value) => value switch
    {
        BooleanValue => value,
        IntegerValue { IsBig: false, Small: 0 or 1 } integer => integer.Small == 1,
        IntegerValue integer => throw new ConversionException($"Can't convert number value {integer.ToDigits()} to boolean", "RuntimeError"),
        TextValue text => OfWord(text.Text),
        _ => throw new ConversionException($"Can't convert type {RubyKind.NameOf(value)} to boolean", "RuntimeError"),
    };

    private static bool OfWord(string text)
    {
        var word = text.EndsWith('\n') ? text[..^1] : text;
        return word.ToLowerInvariant() switch
        {
            "true" or "t" or "yes" or "y" or "1" => true,
            "false" or "f" or "no" or "n" or "0" => false,
            _ => throw new ConversionException($"Can't convert string value {text} to boolean", "RuntimeError"),
        };
    }
}
