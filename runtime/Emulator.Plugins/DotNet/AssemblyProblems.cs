namespace Emulator.Plugins.DotNet;

/// <summary>The codes of what can be wrong with a connector's assembly, each with its meaning.</summary>
public static class AssemblyProblems
{
    public const string NotBuilt = "P201";
    public const string NoAssembly = "P202";
    public const string OtherContract = "P203";
    public const string NoConnector = "P204";
    public const string Broken = "P205";
    public const string MissingPart = "P206";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NotBuilt] = "a connector's project that has not been built",
        [NoAssembly] = "the file cannot be read, or is no .NET assembly",
        [OtherContract] = "the assembly was built against another version of the contract, or for a newer .NET",
        [NoConnector] = "the assembly has no public class that is a connector, or several and none of that name",
        [Broken] = "the connector's own code fails while it describes itself",
        [MissingPart] = "the assembly needs another one, or a type or member, that is not there",
    };
}
