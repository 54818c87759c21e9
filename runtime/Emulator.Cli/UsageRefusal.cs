using System.CommandLine;
using System.CommandLine.Parsing;
using Emulator.Cli.Commands.Connections;
using Emulator.Cli.Output;
using Emulator.Values.Problems;

namespace Emulator.Cli;

/// <summary>Says what is wrong with the words of a command line, and where help is.</summary>
internal static class UsageRefusal
{
    public static int Tell(ParseResult parsed, Terminal terminal)
    {
        var refused = Refused(parsed);
        var command = refused.Command;
        var strangers = Strangers(parsed.UnmatchedTokens).Select(word => Unknown(command, word)).ToList();

        // The parser tells unknown words too, and calls a misspelt command a missing one besides.
        var others = parsed.Errors
            .Where(error => strangers.Count == 0 || error.SymbolResult is not CommandResult)
            .Select(error => error.Message);
        foreach (var line in strangers.Concat(others).Distinct())
        {
            terminal.Error.WriteLine($"emulator: {line}");
        }

        terminal.Error.WriteLine($"Try: {Path(refused)} --help");
        return ExitCode.Usage;
    }

    // The parser goes on behind a misspelt command, and takes an argument with a command's name for one.
    private static CommandResult Refused(ParseResult parsed)
    {
        var words = parsed.Tokens.Select(token => token.Value).ToList();
        var stranger = Strangers(parsed.UnmatchedTokens).Select(word => words.IndexOf(word)).FirstOrDefault(-1);
        var refused = parsed.CommandResult;
        while (stranger >= 0 && refused.Parent is CommandResult parent
            && stranger < words.IndexOf(refused.IdentifierToken.Value))
        {
            refused = parent;
        }

        return refused;
    }

    // What follows a misspelt word only looks wrong because of it.
    private static IEnumerable<string> Strangers(IReadOnlyList<string> words)
    {
        var options = words.Where(word => word.StartsWith('-')).ToList();
        return options.Count > 0 ? options : words.Take(1);
    }

    private static string Unknown(Command command, string word)
    {
        var takesSecrets = command.Options.Any(option => option.Name == ChangeOptions.SecretOption);
        if (!word.StartsWith('-'))
        {
            // Where secrets are entered, a word too many may be one.
            if (takesSecrets)
            {
                return "there is a word too many; a secret is entered with --secret KEY=-";
            }

            var commands = command.Subcommands.Select(known => known.Name).ToList();
            return commands.Count == 0
                ? $"'{word}' is a word too many"
                : Hinted($"there is no command '{word}'", word, commands);
        }

        // Only the name: what stands behind = may be a secret.
        var name = word.Split('=')[0];
        var sentence = Hinted($"there is no option '{name}'", name, [.. Options(command)]);
        return takesSecrets ? $"{sentence} (a secret is entered with --secret KEY=-)" : sentence;
    }

    private static string Hinted(string sentence, string word, List<string> known) =>
        NearestName.Find(word, known) is { } nearest ? $"{sentence}; did you mean '{nearest}'?" : sentence;

    private static IEnumerable<string> Options(Command command) => command.Options.Select(option => option.Name)
        .Concat(command.Parents.OfType<Command>().SelectMany(Options));

    private static string Path(CommandResult result) => result.Parent is CommandResult parent
        ? $"{Path(parent)} {result.Command.Name}"
        : "emulator";
}
