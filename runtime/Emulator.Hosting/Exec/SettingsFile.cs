using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Exec;

/// <summary>A settings file of the vendor's tool (connector-sdk.md 9.3): plain YAML, or the same encrypted.</summary>
public static class SettingsFile
{
    private static readonly string[] Defaults = ["settings.yaml.enc", "settings.yaml"];

    /// <summary>The file that is used when none is named, or null.</summary>
    public static string? Default(string folder) => Defaults.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <param name="file">The file.</param>
    /// <param name="connection">The key of one connection inside it; null: the whole file is one.</param>
    /// <param name="key">The content of the key file, 32 hex digits, for an encrypted file; null where there is none.</param>
    /// <exception cref="WorkspaceException">No such file, no settings in it, or no such connection.</exception>
    public static RecordValue Read(string file, string? connection, string? key)
    {
        var text = TextOf(file);
        var problems = new List<Problem>();
        var root = IsEncrypted(text) ? null : YamlReader.Read(file, text, problems) as YamlMap;
        root ??= key is not null && IsEncrypted(text) ? YamlReader.Read(file, EncryptedText.Open(text, key, file), problems) as YamlMap : null;
        if (root is null)
        {
            throw new WorkspaceException(IsEncrypted(text) && key is null
                ? $"{file} is encrypted: name its key with --key, or set WORKATO_CONNECTOR_MASTER_KEY"
                : $"{file}: settings are keys with values");
        }

        var settings = (RecordValue)ValueOf(root);
        return connection is null
            ? settings
            : settings[connection] as RecordValue ?? throw new WorkspaceException($"key not found: \"{connection}\"");
    }

    // Three base64 pieces on one line can be no settings.
    private static bool IsEncrypted(string text) => text.Trim().Split("--") is { Length: 3 } && !text.Trim().Contains('\n', StringComparison.Ordinal);

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"No such file or directory @ rb_sysopen - {file}", missing);
        }
    }

    // Keys and values may be written as symbols.
    private static Value ValueOf(YamlNode node) => node switch
    {
        YamlMap map => RecordValue.From(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.TrimStart(':'), ValueOf(entry.Value)))),
        YamlList list => ListValue.From(list.Select(ValueOf)),
        YamlScalar scalar => scalar.ToValue(),
        _ => Value.Null,
    };
}
