using Emulator.Sdk;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Functions of the platform that this version does not have; calling one says so.</summary>
internal static class MissingFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
    [
        .. new[]
        {
            "lookup", "workato_schema", "encrypt", "decrypt", "suspend", "aws",
        }.Select(name => new HostFunction(name, 1, (run, _) =>
            throw run.Errors.Thrown(FailureKind.Plugin, $"{name}(…) is not supported by this version"))),
    ];
}
