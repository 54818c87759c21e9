namespace Emulator.Values.Secrets;

/// <summary>A text that cannot print itself: it shows as <c>[secret]</c> everywhere but through <see cref="Reveal"/>.</summary>
public sealed class Secret(string text)
{
    public const string Mask = "[secret]";

    private readonly string _text = text;

    /// <summary>The clear text. Only what authorises a request or seals the store may call this.</summary>
    public string Reveal() => _text;

    public override string ToString() => Mask;
}
