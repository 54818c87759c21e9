using System.Text;
using Emulator.Values;
using Emulator.Values.Json;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;
using Emulator.Yaml;
using Emulator.Yaml.Json;

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
        var settings = ReadAll(file, key);
        return connection is null
            ? settings
            : settings[connection] as RecordValue ?? throw new WorkspaceException(
                $"key not found: \"{connection}\": {file} holds {string.Join(", ", settings.Select(member => member.Key))}");
    }

    /// <summary>
    /// Merges renewed settings into the file, which is written anew as a whole, encrypted if it was; comments are lost
    /// (connector-sdk.md 9.3). A file that is not there yet is made, for its owner alone.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="connection">The key of one connection inside it; null: the whole file is one.</param>
    /// <param name="settings">What to merge.</param>
    /// <param name="key">The content of the key file, for an encrypted file.</param>
    /// <exception cref="WorkspaceException">The file cannot be read or written, or the key does not fit.</exception>
    public static void Update(string file, string? connection, RecordValue settings, string? key)
    {
        var isThere = File.Exists(file);
        var all = isThere ? ReadAll(file, key) : RecordValue.Empty;
        var merged = connection is null
            ? all.Merge(settings)
            : all.With(connection, (all[connection] as RecordValue ?? RecordValue.Empty).Merge(settings));
        var text = YamlWriter.Write(JsonReader.Read(file, PlainJson.Write(merged), [])!);
        if (isThere ? IsEncrypted(TextOf(file)) : file.EndsWith(".enc", StringComparison.Ordinal))
        {
            text = EncryptedText.Seal(text, key ?? throw NoKey(file), file);
        }

        try
        {
            OwnerOnly.Replace(file, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"{file} cannot be written: {refused.Message}", refused);
        }
    }

    private static RecordValue ReadAll(string file, string? key)
    {
        var text = TextOf(file);
        if (IsEncrypted(text))
        {
            text = EncryptedText.Open(text, key ?? throw NoKey(file), file);
        }

        var problems = new List<Problem>();
        return (YamlReader.Read(file, text, problems), problems) switch
        {
            (YamlMap root, _) => (RecordValue)ValueOf(root),
            (_, [var broken, ..]) => throw new WorkspaceException(broken.ToString()),
            (null, _) => throw new WorkspaceException($"{file} is empty; settings are keys with values, such as api_key: …"),
            _ => throw new WorkspaceException($"{file}: settings are keys with values, such as api_key: …, or the same encrypted"),
        };
    }

    private static WorkspaceException NoKey(string file) =>
        new($"{file} is encrypted: name its key with --key, or set WORKATO_CONNECTOR_MASTER_KEY");

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
