using System.Text;
using Emulator.Values;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Connections.Recording.Bodies;

/// <summary>A body in its readable form.</summary>
/// <param name="Kind">How it is shown.</param>
/// <param name="Content">What is shown; null for no body.</param>
internal sealed record RecordedBody(BodyKind Kind, YamlNode? Content)
{
    public static readonly RecordedBody None = new(BodyKind.None, null);

    /// <summary>The body as data, for comparing.</summary>
    public Value ToValue() => Tree is { } tree ? NodeValues.Of(tree) : Value.Null;

    /// <summary>The bytes that are served back.</summary>
    /// <param name="charset">What the content type says, or null.</param>
    public byte[] ToBytes(string? charset) => Kind switch
    {
        BodyKind.Json => Encoding.UTF8.GetBytes(JsonWriter.Write(Tree!, isIndented: false)),
        BodyKind.Text => Charsets.Of(charset).GetBytes(((YamlScalar)Content!).Text),
        BodyKind.Base64 => Base64Lines.Read(((YamlScalar)Content!).Text) ?? [],
        BodyKind.Form => Encoding.UTF8.GetBytes(FormBody.Write((YamlMap)Content!)),
        _ => [],
    };

    // A large JSON stands as text in the file.
    private YamlNode? Tree => Kind == BodyKind.Json && Content is YamlScalar { IsPlain: false } text
        ? JsonReader.Read(string.Empty, text.Text, []) ?? text
        : Content;
}
