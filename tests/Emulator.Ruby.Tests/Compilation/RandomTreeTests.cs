using System.Diagnostics;
using System.Globalization;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Whatever a source says, it ends soon, and with a value, a Ruby error or a limit.</summary>
public sealed class RandomTreeTests
{
    private const int UsualCount = 20_000;
    private const int Seed = 20240315;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private static readonly RubyLimits Tight = new(TimeSpan.FromMilliseconds(50), 20_000, 50, 20_000, 2_000, TimeSpan.FromMilliseconds(20));

    /// <summary>More than usual when the variable RUBY_RANDOM_TREES says so.</summary>
    private static int Count => int.TryParse(
        Environment.GetEnvironmentVariable("RUBY_RANDOM_TREES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : UsualCount;

    [Test]
    public void Random_sources_end_soon_and_only_with_ruby_errors_or_limits()
    {
        var trees = new RandomTrees(new Random(Seed));
        var failures = new List<string>();
        for (var number = 0; number < Count && failures.Count < 5; number++)
        {
            if (Failure(trees.Next()) is { } failure)
            {
                failures.Add($"Tree {number}: {failure}");
            }
        }

        Assert.That(failures, Is.Empty);
    }

    private static string? Failure(SequenceNode tree)
    {
        // The machine is shared: only what is slow twice is slow.
        return Once(tree) is null ? null : Once(tree);
    }

    private static string? Once(SequenceNode tree)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            RubyCompiler.Compile(tree, new CompilationOptions(null, RubyConstants.Standard))
                .Run(Expression.NewRun(Tight, TimeProvider.System), RubyMain.Instance)
                .Inspect();
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
