using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Csv;

/// <summary>What <c>converters:</c> and <c>header_converters:</c> make of a field: one after the other, until one makes something that is no text.</summary>
internal sealed class CsvConversion(RubyRun run)
{
    /// <summary>The steps that the option asks for; a name may stand for several.</summary>
    /// <exception cref="RubyException">There is no converter of that name.</exception>
    public static IReadOnlyList<RubyObject> Steps(RubyObject? asked) => asked switch
    {
        null or RubyNil or RubyBoolean => [],
        RubyList many => [.. many.Items.SelectMany(Steps)],
        RubyProc => [asked],
        RubySymbol { Name: "numeric" } => [RubySymbol.Of("integer"), RubySymbol.Of("float")],
        RubySymbol { Name: "all" } => [RubySymbol.Of("date_time"), RubySymbol.Of("integer"), RubySymbol.Of("float")],
        RubySymbol { Name: "integer" or "float" or "date" or "date_time" or "downcase" or "symbol" } => [asked],
        _ => throw RubyErrors.NoMethod("arity", RubyNil.Instance),
    };

    /// <summary>A field that is nil stays so.</summary>
    /// <param name="value">The field.</param>
    /// <param name="steps">What is made of it.</param>
    /// <param name="place">Its index, the line and its header, for a block that wants to know.</param>
    public RubyObject Converted(RubyObject value, IReadOnlyList<RubyObject> steps, Func<RubyObject> place)
    {
        foreach (var step in steps)
        {
            if (value is not RubyString text)
            {
                return value;
            }

            value = step is RubyProc block
                ? block.Call(run, block is CompiledProc { Arity: 2 } ? new Arguments([text, place()]) : new Arguments([text]))
                : Named(((RubySymbol)step).Name, text);
        }

        return value;
    }

    private RubyObject Named(string name, RubyString text) => name switch
    {
        "integer" => Function("Integer", text),
        "float" => Function("Float", text),
        "date" => CsvPatterns.DatePattern().IsMatch(text.Text) ? Parsed(RubyClasses.Date, text) : text,
        "date_time" => CsvPatterns.DateTimePattern().IsMatch(text.Text) ? Parsed(RubyClasses.DateTime, text) : text,
        "downcase" => new RubyString(text.Text.ToLowerInvariant()),
        _ => RubySymbol.Of(CsvPatterns.BlanksPattern().Replace(CsvPatterns.SignsPattern().Replace(text.Text.ToLowerInvariant().Trim(), string.Empty), "_")),
    };

    private RubyObject Function(string name, RubyString text) =>
        RubyClasses.Functions.Find(name)!.Call(run, RubyNil.Instance, new Arguments([text], new RubyHash { [RubySymbol.Of("exception")] = RubyBoolean.False })) is { IsTruthy: true } number
            ? number
            : text;

    private RubyObject Parsed(RubyClass type, RubyString text)
    {
        try
        {
            return type.Class.Find("parse")!.Call(run, type, text);
        }
        catch (RubyException)
        {
            return text;
        }
    }
}
