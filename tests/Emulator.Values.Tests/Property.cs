using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Emulator.Values.Tests;

/// <summary>A rule that must hold for every value that a generator can make; the seed is fixed, so each run is the same.</summary>
internal static class Property
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(400)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261123, 7), FSharpOption<int>.None)));

    public static void Holds<T>(Gen<T> any, Action<T> rule) => Prop.ForAll(any.ToArbitrary(), rule).Check(Config);
}
