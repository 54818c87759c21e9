namespace Emulator.Cli.Output;

/// <summary>
/// Where a command's words go: results to <see cref="Out"/>, everything else to <see cref="Error"/>. Tests hand in
/// their own writers; nothing else in the program touches the console.
/// </summary>
internal sealed class Terminal(
    TextWriter output, TextWriter error, TextReader input, bool isTerminal = false, bool color = false, bool readsKeys = false)
{
    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    public TextReader In { get; } = input;

    /// <summary>True when a person looks at the output; only then is there colour and progress that moves.</summary>
    public bool IsTerminal { get; } = isTerminal;

    public bool Color { get; } = color;

    /// <summary>True when a person types at the input, so that a secret can be asked for unseen.</summary>
    public bool ReadsKeys { get; } = readsKeys;

    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        Console.In,
        !Console.IsOutputRedirected,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        !Console.IsInputRedirected);

    public Terminal WithoutColor() => new(Out, Error, In, IsTerminal, color: false, ReadsKeys);
}
