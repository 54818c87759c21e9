using System.Diagnostics;
using System.Globalization;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Parsing;

/// <summary>Whatever text is given, reading and running it ends soon, and with a value, a problem, a Ruby error or a limit.</summary>
public sealed class RandomSourceTests
{
    private const int UsualCount = 20_000;
    private const int Seed = 20240316;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);
    private static readonly RubyLimits Tight = new(TimeSpan.FromMilliseconds(50), 20_000, 50, 20_000, 2_000, TimeSpan.FromMilliseconds(20));

    /// <summary>More than usual when the variable RUBY_RANDOM_SOURCES says so.</summary>
    private static int Count => int.TryParse(
        Environment.GetEnvironmentVariable("RUBY_RANDOM_SOURCES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : UsualCount;

    [Test]
    public void Random_sources_end_soon_and_only_with_problems_ruby_errors_or_limits()
    {
        var sources = new RandomSources(new Random(Seed), OracleFile.Expressions());
        var failures = new List<string>();
        for (var number = 0; number < Count && failures.Count < 10; number++)
        {
            var source = sources.Next();

            // The machine is shared: only what is slow three times is slow.
            if ((Failure(source) is null ? null : Failure(source) is null ? null : Failure(source)) is { } failure)
            {
                failures.Add($"Source {number}: {source}\n{failure}");
            }
        }

        Assert.That(failures, Is.Empty);
    }

    private static string? Failure(string source)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            if (RubyParser.Parse(source) is { Tree: { } tree })
            {
                RubyCompiler.Compile(tree, new CompilationOptions(null, RubyConstants.Standard))
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
