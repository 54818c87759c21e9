using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.DotNet;

/// <summary>What a connector's assembly is built against, in the versions that this program has.</summary>
internal static class Contract
{
    public const string Sdk = "Emulator.Sdk";

    public const string Framework = "System.Runtime";

    /// <summary>Another first number is another contract; a higher second one is a newer contract.</summary>
    public static readonly IReadOnlyDictionary<string, Version> Versions = new Dictionary<string, Version>(StringComparer.Ordinal)
    {
        [Sdk] = typeof(IConnector).Assembly.GetName().Version!,
        ["Emulator.Values"] = typeof(Value).Assembly.GetName().Version!,
    };
}
