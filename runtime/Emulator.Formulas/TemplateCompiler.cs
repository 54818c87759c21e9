using Emulator.Formulas.Reading;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Formulas;

/// <summary>
/// Compiles an input text: a formula when it starts with <c>=</c>, else a text whose pills are replaced.
/// </summary>
public static class TemplateCompiler
{
    /// <param name="text">The input as read from the recipe, without YAML's quotes.</param>
    /// <param name="place">Where the text's first character stands; problems count their column from there.</param>
    /// <param name="problems">Receives every mistake in the text (F001..).</param>
    public static Template Compile(string text, SourcePlace place, ICollection<Problem> problems) =>
        Compile(text, index => Along(text, place, index), problems);

    /// <param name="text">The input as read from the recipe, without YAML's quotes.</param>
    /// <param name="placeAt">Where the character at an index of the text stands in the file.</param>
    /// <param name="problems">Receives every mistake in the text (F001..).</param>
    public static Template Compile(string text, Func<int, SourcePlace> placeAt, ICollection<Problem> problems)
    {
        var source = new TemplateSource(text, placeAt, problems);
        return text.StartsWith('=') ? FormulaModeReader.Read(source) : TextModeReader.Read(source);
    }

    /// <summary>The template that always gives the text itself, whatever signs it holds.</summary>
    public static Template Literal(string text) => Template.Constant(text, FieldValue.Set(Value.Of(text)));

    private static SourcePlace Along(string text, SourcePlace place, int index) =>
        place.Line == 0 || text.AsSpan(0, index).Contains('\n') ? place : place with { Column = place.Column + index };
}
