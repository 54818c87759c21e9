using Emulator.Ruby.Compilation;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values;
using NodaTime;

namespace Emulator.Connectors.Utility.Code;

/// <summary>Ruby snippets (recipe-format 15.11): the value of the last expression is the output, inputs are <c>input</c>.</summary>
internal static class RubyConnector
{
    private static readonly Dictionary<string, RubyObject> NoConstants = [];
    private static readonly RubyLimits Limits = RubyLimits.Formula with { Time = TimeSpan.FromSeconds(30) };

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_custom_code",
        "Ruby snippets",
        [LocalConnector.Action("invoke_custom_ruby_code", "Execute code", (operation, input, _) => new(Run(operation, input)))]);

    private static Value Run(IOperation operation, RecordValue input)
    {
        var parsed = RubyParser.Parse(input["code"].AsText() ?? string.Empty);
        if (parsed.Tree is not { } tree || parsed.Problems.Count > 0)
        {
            throw new ConnectorException(FailureKind.Plugin, $"the code cannot be read: {parsed.Problems[0].Message}");
        }

        var data = ValueReader.Read(input["code_input"]["data"] is RecordValue record ? record : RecordValue.Empty);
        var program = RubyCompiler.Compile(tree, new CompilationOptions(call => call.Name == "input" ? (_, _) => data : null, static () => NoConstants));
        var run = new RubyRun(new RubyWorld(operation.Time, DateTimeZone.Utc, Limits, System.Security.Cryptography.RandomNumberGenerator.Fill));
        try
        {
            return RecordValue.Of(("output", ValueWriter.Write(run, program.Run(run, data))));
        }
        catch (RubyException error)
        {
            throw new ConnectorException(FailureKind.Plugin, $"{error.ClassName}: {error.Message}");
        }
        catch (LimitException limit)
        {
            throw new ConnectorException(FailureKind.Plugin, limit.Message);
        }
    }
}
