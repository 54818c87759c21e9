using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Emulator.Ruby.Tests.Support;

/// <summary>A rule that must hold for whatever a generator makes; the seed is fixed, so each run is the same.</summary>
internal static class Rule
{
    private static readonly Replay Start = new(new Rnd(20261127, 7), FSharpOption<int>.None);

    public static void Holds<T>(Gen<T> any, Action<T> rule, int times = 1000) => Prop.ForAll(any.ToArbitrary(), rule)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(FSharpOption<Replay>.Some(Start)));

    /// <summary>So many of what the generator makes.</summary>
    public static IReadOnlyList<T> Sample<T>(Gen<T> any, int count)
    {
        var seen = new List<T>();
        Holds(any, seen.Add, count);
        return seen;
    }
}
