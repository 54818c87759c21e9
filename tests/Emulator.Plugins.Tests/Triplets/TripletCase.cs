using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>One thing that a connector is asked to do, and how the service answers meanwhile.</summary>
/// <param name="Name">What it is about, words with underscores.</param>
/// <param name="Settings">The connection's settings, as JSON.</param>
/// <param name="Answers">Status and body of each answer, such as <c>200 {}</c>, in order.</param>
/// <param name="Ask">Asks; what comes is written down beside the requests.</param>
internal sealed record TripletCase(string Name, string Settings, IReadOnlyList<string> Answers, Func<TripletBench, Task<Value>> Ask)
{
    public override string ToString() => Name;
}
