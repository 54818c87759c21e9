using Emulator.Testing.Data;
using Emulator.Testing.Matching;
using Emulator.Testing.Running;

namespace Emulator.Testing.Expectations;

/// <summary>Asks the case's servers what they hold, and compares it with what was expected.</summary>
internal sealed class ServerCheck(IReadOnlyList<ServerExpectation> expected, IReadOnlyDictionary<string, TestServer> servers, CasePills pills)
{
    public async Task AddAsync(List<Difference> differences, CancellationToken cancellation)
    {
        foreach (var one in expected)
        {
            var asked = one.What.Evaluate(pills);
            var path = $"server.{one.Kind}({asked.AsText() ?? asked.ToString()})";
            if (!servers.TryGetValue(one.Kind, out var server))
            {
                differences.Add(new Difference(path, null, null, one.What.Place) { Note = $"the case has no server \"{one.Kind}\"; add server: {one.Kind}" });
                continue;
            }

            try
            {
                one.Answer.Match(await server.Ask(asked, cancellation), new Comparing(pills, path, differences));
            }
            catch (ArgumentException unknown)
            {
                differences.Add(new Difference(path, null, null, one.What.Place) { Note = unknown.Message });
            }
        }
    }
}
