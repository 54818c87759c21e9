using Emulator.Formulas.Reading;
using Emulator.Formulas.Running;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values.Problems;

namespace Emulator.Formulas;

/// <summary>A compiled formula, for any number of evaluations on any thread.</summary>
public sealed class Formula
{
    private readonly RubyProgram _program;
    private readonly SourcePlace _place;
    private readonly FormulaCalls _calls;

    internal Formula(TemplateSource source, RubyProgram program, FormulaCalls calls, IReadOnlyList<Pill> pills) =>
        (Source, _place, _program, _calls, Pills) = (source.Text, source.PlaceAt(0), program, calls, pills);

    /// <summary>As written, with its <c>=</c>.</summary>
    public string Source { get; }

    public IReadOnlyList<Pill> Pills { get; }

    /// <param name="expression">The formula without its <c>=</c>.</param>
    /// <param name="place">Where the expression's <c>=</c> stands, or would.</param>
    /// <param name="problems">Receives every mistake.</param>
    /// <returns>Null after a problem that is an error.</returns>
    public static Formula? Read(string expression, SourcePlace place, ICollection<Problem> problems) =>
        FormulaReader.Read(new TemplateSource("=" + expression, index => place with { Column = place.Column + index }, problems));

    /// <summary>The result as a Ruby object with its type as formulas.md section 13 writes it, errors included.</summary>
    public TypedResult EvaluateTyped(PillSource pills)
    {
        var run = Begin(pills);
        try
        {
            return TypedResult.Of(run, Run(run, pills));
        }
        catch (RubyException error)
        {
            return TypedResult.Error(error) with { Span = FormulaCalls.SpanOf(error), Remark = _calls.NilIn(error, pills) };
        }
        catch (LimitException limit)
        {
            return TypedResult.Error("LimitError", limit.Message);
        }
    }

    /// <exception cref="FormulaException">It could not be calculated.</exception>
    public FieldValue Evaluate(PillSource pills)
    {
        var run = Begin(pills);
        try
        {
            return Run(run, pills) switch
            {
                RubyMarker marker => marker == RubyMarker.Skip ? FieldValue.Skip : FieldValue.Clear,
                var result => FieldValue.Set(ValueWriter.Write(run, result)),
            };
        }
        catch (RubyException error)
        {
            return Failed(new FormulaException(Reason(error, pills), Source, _calls.PlaceOf(error)), pills);
        }
        catch (LimitException limit)
        {
            return Failed(new FormulaException(limit.Message, Source, _place), pills);
        }
    }

    /// <summary>The result as Ruby has it, before it becomes data.</summary>
    internal RubyObject Run(RubyRun run, PillSource pills) => _program.Run(run, pills.Self);

    internal static RubyRun Begin(PillSource pills) => new(pills.Surroundings.World);

    private static FieldValue Failed(FormulaException failed, PillSource pills) =>
        pills.Instead(failed) is { } instead ? FieldValue.Set(instead) : throw failed;

    // The platform's words first; what was nil is ours.
    private string Reason(RubyException error, PillSource pills)
    {
        var reason = error.Receiver is RubyNil ? $"Formula received a nil value:\n{error.Message}" : $"{error.ClassName}: {error.Message}";
        return _calls.NilIn(error, pills) is { } remark ? $"{reason}\n{remark}" : reason;
    }
}
