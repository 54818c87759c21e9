namespace Emulator.Values;

/// <summary>The absence of a value: JSON null, Ruby nil.</summary>
public sealed class NullValue : Value
{
    internal static readonly NullValue Instance = new();

    private NullValue()
    {
    }

    public override ValueKind Kind => ValueKind.Null;

    public override bool Equals(Value? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
