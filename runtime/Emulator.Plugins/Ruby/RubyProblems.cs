namespace Emulator.Plugins.Ruby;

/// <summary>The codes of what can be wrong with a connector.rb, each with its meaning.</summary>
public static class RubyProblems
{
    public const string Syntax = "P101";
    public const string NoConnector = "P102";
    public const string Evaluation = "P103";
    public const string Unreadable = "P104";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [Syntax] = "the file is not Ruby, or uses Ruby that connectors do not have here",
        [NoConnector] = "the file does not end with a connector's Hash",
        [Evaluation] = "the file's own code fails while it is loaded",
        [Unreadable] = "the file cannot be read",
    };
}
