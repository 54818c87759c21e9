using Emulator.Plugins.DotNet;
using Emulator.Plugins.JavaScript;
using Emulator.Plugins.Ruby;
using Emulator.Sdk;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Exec;

/// <summary>What went wrong, under the vendor's names (connector-sdk.md 10).</summary>
internal static class ExecErrors
{
    private const string Sdk = "Workato::Connector::Sdk::";

    public static ExecError Of(Exception refused) => refused switch
    {
        ConnectorException failure => new ExecError(ClassOf(failure), failure.VendorMessage ?? failure.Message, failure.Place, []),
        ConnectorLoadException { Problems: [var first, ..] } broken =>
            new ExecError(ClassOf(first), first.Hint is { } hint ? $"{first.Message}; {hint}" : first.Message, first.Place.ToString(), broken.Problems),
        SchemaException { Conversion: var (errorClass, message) } => new ExecError(errorClass, message, null, []),
        SchemaException schema => new ExecError(Sdk + "InvalidSchemaError", schema.Message, null, []),
        _ => new ExecError("StandardError", refused.Message, null, []),
    };

    // A file that is no program, one that is none of a connector, and one that cannot be had at all.
    private static string ClassOf(Problem problem) => problem.Code switch
    {
        PluginProblems.Syntax or RubyProblems.Syntax or PluginProblems.Evaluation or RubyProblems.Evaluation => "SyntaxError",
        PluginProblems.Unreadable or RubyProblems.Unreadable or AssemblyProblems.NotBuilt or AssemblyProblems.NoAssembly
            or AssemblyProblems.OtherContract or AssemblyProblems.Broken or AssemblyProblems.MissingPart => "LoadError",
        _ => Sdk + "InvalidDefinitionError",
    };

    private static string ClassOf(ConnectorException failure) => failure.ErrorClass ?? failure.Kind switch
    {
        FailureKind.Http => Sdk + "RequestFailedError",
        FailureKind.Timeout => Sdk + "RequestTimeoutError",
        FailureKind.Format => Sdk + "JSONResponseFormatError",
        FailureKind.Unreachable => "SocketError",
        FailureKind.Input => Sdk + "MissingRequiredInput",
        FailureKind.Connector => Sdk + "RuntimeError",
        _ => "StandardError",
    };
}
