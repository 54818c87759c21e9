using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tree;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Emulator.Ruby.Tests.Support;

/// <summary>Evaluates an expression as a formula would be: frozen clock, the account in Los Angeles, no randomness.</summary>
internal static class Expression
{
    public static readonly DateTimeOffset Now = new(2024, 3, 15, 17, 30, 45, 123, 456, TimeSpan.Zero);

    private static readonly DateTimeZone Account = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly CompilationOptions Options = new(null, static () => RubyConstants.Standard);

    /// <summary>A run of its own; bytes of chance are all zero.</summary>
    public static RubyRun NewRun(RubyLimits? limits = null, TimeProvider? clock = null) =>
        new(new RubyWorld(clock ?? new FakeTimeProvider(Now), Account, limits ?? RubyLimits.Formula, static bytes => bytes.Clear()));

    public static RubyProgram Compile(string source)
    {
        var parsed = RubyParser.Parse(source);
        return parsed.Tree is { } tree
            ? RubyCompiler.Compile(tree, Options)
            : throw new ArgumentException($"{source}: {string.Join("; ", parsed.Problems)}", nameof(source));
    }

    public static RubyObject Evaluate(string source) => Compile(source).Run(NewRun(), RubyMain.Instance);

    public static RubyObject Evaluate(SequenceNode tree) =>
        RubyCompiler.Compile(tree, Options).Run(NewRun(), RubyMain.Instance);

    public static string Inspect(string source) => Evaluate(source).Inspect();

    /// <summary>The answer by <c>inspect</c>, or an error as <c>Class: message</c>.</summary>
    public static string Answer(string source)
    {
        try
        {
            return Inspect(source);
        }
        catch (RubyException error)
        {
            return $"{error.ClassName}: {error.Message}";
        }
    }
}
