namespace Emulator.Values;

public sealed class TextValue(string text) : Value
{
    public string Text { get; } = text;

    public override ValueKind Kind => ValueKind.Text;

    public override bool Equals(Value? other) => other is TextValue that && string.Equals(that.Text, Text, StringComparison.Ordinal);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
