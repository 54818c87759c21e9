namespace Emulator.Values;

public sealed class BooleanValue : Value
{
    public static readonly BooleanValue True = new(true);
    public static readonly BooleanValue False = new(false);

    private BooleanValue(bool truth) => Truth = truth;

    public bool Truth { get; }

    public override ValueKind Kind => ValueKind.Boolean;

    public static new BooleanValue Of(bool truth) => truth ? True : False;

    public override bool Equals(Value? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Truth ? 1 : 2;
}
