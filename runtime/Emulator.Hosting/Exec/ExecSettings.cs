using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Exec;

/// <summary>Settings files of the vendor's tool (connector-sdk.md 9.3).</summary>
public static class ExecSettings
{
    /// <summary>Settings of one connection: the file's root, or what lies under a name.</summary>
    /// <exception cref="OptionsException">The file cannot be read, or has no such name.</exception>
    public static RecordValue Read(string path, string? name)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new OptionsException($"--settings {path}: {unreadable.Message}");
        }

        var problems = new List<Problem>();
        if (YamlReader.Read(path, text, problems) is not YamlMap map)
        {
            throw new OptionsException($"--settings {path}: settings are keys with values{(problems.Count > 0 ? $" ({problems[0]})" : string.Empty)}");
        }

        var settings = (RecordValue)Plain(NodeValues.Of(map));
        return name is null
            ? settings
            : settings[name] as RecordValue
                ?? throw new OptionsException($"--settings {path}: key not found: \"{name}\"; there are: {string.Join(", ", settings.Keys)}");
    }

    // The vendor's files may write their keys as symbols.
    private static Value Plain(Value value) => value is RecordValue record
        ? RecordValue.From(record.Select(member => KeyValuePair.Create(member.Key.TrimStart(':'), Plain(member.Value))))
        : value;
}
