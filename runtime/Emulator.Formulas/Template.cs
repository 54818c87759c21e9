using System.Text;
using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>
/// One input text, compiled once and evaluated at each run: a constant, a text with pills, or a formula.
/// </summary>
public sealed class Template
{
    private readonly IReadOnlyList<TemplatePiece> _pieces;
    private readonly FieldValue? _constant;
    private readonly Pill? _onlyPill;
    private readonly Formula? _formula;

    private Template(
        string source,
        FieldValue? constant,
        Pill? onlyPill,
        IReadOnlyList<TemplatePiece> pieces,
        IReadOnlyList<Pill> pills,
        Formula? formula = null)
    {
        Source = source;
        Pills = pills;
        _constant = constant;
        _onlyPill = onlyPill;
        _pieces = pieces;
        _formula = formula;
    }

    /// <summary>The text as its author wrote it, with its <c>=</c> and pills.</summary>
    public string Source { get; }

    /// <summary>
    /// Every pill of the text in the order in which they stand; one that is written twice is there twice.
    /// </summary>
    public IReadOnlyList<Pill> Pills { get; }

    /// <summary>The pill of a text that is one pill and nothing else; null for any other.</summary>
    public Pill? OnlyPill => _onlyPill;

    /// <summary>True when the outcome does not depend on the job.</summary>
    public bool IsConstant => Pills.Count == 0 && _formula is null;

    /// <summary>The value alone; nil for <c>clear</c> and <c>skip</c>, which only a field can tell apart.</summary>
    /// <exception cref="InvalidOperationException">The text had problems: a recipe with errors must not run.</exception>
    public Value Evaluate(PillSource pills) => EvaluateField(pills).Value;

    /// <summary>
    /// A text that is one pill and nothing else, and a formula, give the raw value: record, list, number, nil. Any
    /// other text is concatenated, nil as nothing (runtime-semantics 5.1).
    /// </summary>
    /// <exception cref="InvalidOperationException">The text had problems: a recipe with errors must not run.</exception>
    /// <exception cref="FormulaException">The formula could not be calculated.</exception>
    public FieldValue EvaluateField(PillSource pills)
    {
        if (_onlyPill is not null)
        {
            return FieldValue.Set(pills.Resolve(_onlyPill));
        }

        if (_formula is not null)
        {
            return _formula.Evaluate(pills);
        }

        return _constant ?? FieldValue.Set(Concatenate(pills));
    }

    internal static Template Constant(string source, FieldValue value) => new(source, value, null, [], []);

    internal static Template OnePill(string source, Pill pill) => new(source, null, pill, [], [pill]);

    internal static Template Calculated(Formula formula) => new(formula.Source, null, null, [], formula.Pills, formula);

    internal static Template Text(string source, IReadOnlyList<TemplatePiece> pieces) =>
        new(source, null, null, pieces, [.. pieces.Select(piece => piece.Pill).OfType<Pill>()]);

    /// <summary>Stands for a text with problems, so that the rest of the recipe can be checked.</summary>
    internal static Template Refused(string source) => new(source, null, null, [], []);

    private Value Concatenate(PillSource pills)
    {
        if (_pieces.Count == 0)
        {
            throw new InvalidOperationException($"This text was compiled with problems and cannot be evaluated: {Source}");
        }

        var text = new StringBuilder();
        foreach (var piece in _pieces)
        {
            text.Append(piece.Pill is { } pill ? RubyText.Of(pills.Resolve(pill)) : piece.Literal);
        }

        return text.ToString();
    }
}
