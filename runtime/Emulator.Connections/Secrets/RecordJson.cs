using System.Text.Json.Serialization;

namespace Emulator.Connections.Secrets;

/// <summary>The text form of a stored record; generated at build time, because reflection is slow at start
/// (the generator writes the other part of this class).</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConnectionRecord))]
internal sealed partial class RecordJson : JsonSerializerContext;
