using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Whatever a source says, it ends soon, and with a value, a Ruby error or a limit.</summary>
public sealed class RandomTreeTests
{
    private const int Seed = 20240315;

    [Test]
    public void Random_sources_end_soon_and_only_with_ruby_errors_or_limits()
    {
        var trees = new RandomTrees(new Random(Seed));
        var count = HostileRun.Count("RUBY_RANDOM_TREES");
        var failures = new List<string>();
        for (var number = 0; number < count && failures.Count < 5; number++)
        {
            var tree = trees.Next();
            if (HostileRun.Failure(() => tree, times: 2) is { } failure)
            {
                failures.Add($"Tree {number}: {failure}");
            }
        }

        Assert.That(failures, Is.Empty);
    }
}
