using System.Diagnostics;
using System.Globalization;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Support;

/// <summary>Runs what nobody would write, under tight limits: it must end soon, and with a value, a Ruby error or a limit.</summary>
internal static class HostileRun
{
    private const int UsualCount = 20_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private static readonly RubyLimits Tight = new(TimeSpan.FromMilliseconds(50), 20_000, 50, 20_000, 2_000, 256 << 20, TimeSpan.FromMilliseconds(20));

    /// <summary>How many to try: more than usual when the environment variable says so.</summary>
    public static int Count(string variable) => int.TryParse(
        Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : UsualCount;

    /// <summary>What is wrong each time; null when it went well once. The machine is shared: only what is slow every time is slow.</summary>
    /// <param name="tree">Gives the tree to run, or null where there is none; its time counts.</param>
    /// <param name="times">How often it is tried.</param>
    public static string? Failure(Func<SequenceNode?> tree, int times)
    {
        string? failure = null;
        for (var time = 0; time < times && (time == 0 || failure is not null); time++)
        {
            failure = Once(tree);
        }

        return failure;
    }

    private static string? Once(Func<SequenceNode?> given)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            if (given() is { } tree)
            {
                RubyCompiler.Compile(tree, new CompilationOptions(null, static () => RubyConstants.Standard))
                    .Run(Expression.NewRun(Tight, TimeProvider.System), RubyMain.Instance)
                    .Inspect();
            }
        }
        catch (Exception error) when (error is RubyException or LimitException)
        {
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }

        return watch.Elapsed > Longest ? $"took {watch.ElapsedMilliseconds} ms" : null;
    }
}
