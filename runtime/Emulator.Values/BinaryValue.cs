namespace Emulator.Values;

/// <summary>Bytes: a file's content. Plain JSON writes them as Base64.</summary>
public sealed class BinaryValue(ReadOnlyMemory<byte> bytes) : Value
{
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public override ValueKind Kind => ValueKind.Binary;

    public string ToBase64() => Convert.ToBase64String(Bytes.Span);

    public override bool Equals(Value? other) => other is BinaryValue that && that.Bytes.Span.SequenceEqual(Bytes.Span);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }
}
