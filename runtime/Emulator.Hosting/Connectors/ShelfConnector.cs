using Emulator.Sdk;

namespace Emulator.Hosting.Connectors;

/// <summary>A connector that is at hand, not loaded yet.</summary>
/// <param name="Name">What recipes call it.</param>
/// <param name="File">Its file; null for one that is part of the program.</param>
/// <param name="Load">Loads it at the first call.</param>
public sealed record ShelfConnector(string Name, string? File, Func<ConnectorDefinition> Load)
{
    /// <summary>What it is written in, as people say it.</summary>
    public string Language => Path.GetExtension(File) switch
    {
        ".js" => "JavaScript",
        ".rb" => "Ruby",
        null or "" => "built in",
        _ => "C#",
    };
}
