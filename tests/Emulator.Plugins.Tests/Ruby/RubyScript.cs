using Emulator.Sdk;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>Connectors in Ruby of a few lines, written to a folder of the test's own and loaded as any other.</summary>
internal static class RubyScript
{
    public const string Name = "probe";

    public static ConnectorDefinition Load(string text, TimeProvider? time = null)
    {
        var folder = Directory.CreateTempSubdirectory("plugins-").FullName;
        try
        {
            var file = Path.Combine(folder, $"{Name}.rb");
            File.WriteAllText(file, text);
            return ConnectorFolder.Find([file], time ?? TimeProvider.System).Loaders[Name]();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A connector with one action whose execute has the given body; <c>connection</c> and <c>input</c> are there.</summary>
    public static ConnectorDefinition WithExecute(string body, TimeProvider? time = null) => Load(
        $$"""
        {
          title: 'Probe',
          actions: { act: { execute: lambda do |connection, input|
            {{body}}
          end } }
        }
        """,
        time);
}
