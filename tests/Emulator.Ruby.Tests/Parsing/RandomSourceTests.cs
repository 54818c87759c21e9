using Emulator.Ruby.Parsing;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Parsing;

/// <summary>Whatever text is given, reading and running it ends soon, and with a value, a problem, a Ruby error or a limit.</summary>
public sealed class RandomSourceTests
{
    private const int Seed = 20240316;

    [Test]
    public void Random_sources_end_soon_and_only_with_problems_ruby_errors_or_limits()
    {
        var sources = new RandomSources(new Random(Seed), OracleFile.Expressions());
        var count = HostileRun.Count("RUBY_RANDOM_SOURCES");
        var failures = new List<string>();
        for (var number = 0; number < count && failures.Count < 10; number++)
        {
            var source = sources.Next();
            if (HostileRun.Failure(() => RubyParser.Parse(source).Tree, times: 3) is { } failure)
            {
                failures.Add($"Source {number}: {source}\n{failure}");
            }
        }

        Assert.That(failures, Is.Empty);
    }
}
