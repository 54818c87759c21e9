using Emulator.Testing.Data;
using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Testing.Wire;
using Emulator.Yaml;

namespace Emulator.Testing.Expectations;

/// <summary>Reads <c>expect</c> of a case.</summary>
internal static class ExpectationReader
{
    public static Expectation Read(YamlMap? written, TestMistakes mistakes)
    {
        if (written is null)
        {
            return Expectation.Nothing;
        }

        var map = new TestMap(written, mistakes);
        map.CheckKeys(ExpectationKeys.Expect, "expect");
        return new Expectation
        {
            Status = map.Word("status", ExpectationKeys.States),
            Place = map.Has("status") ? map.PlaceOf("status") : map.Place,
            Error = map.Node("error") is { } error ? ErrorOf(error, mistakes) : null,
            Steps = [.. (map.Inner("steps")?.Entries ?? []).Select(entry => StepExpectationReader.Read(entry, mistakes)).OfType<StepExpectation>()],
            Order = [.. map.Texts("order").Select(alias => (alias.Text, alias.Place))],
            Report = map.Inner("report") is { } report ? MatcherReader.Read(report, mistakes) : null,
            Result = map.Node("result") is { } result ? MatcherReader.Read(result, mistakes) : null,
            Requests = RequestsOf(map.Node("requests"), mistakes),
            Called = [.. (map.Inner("recipes")?.Entries ?? []).Select(entry => CalledExpectationReader.Read(entry, mistakes)).OfType<CalledExpectation>()],
            Servers = [.. Servers(map.Inner("server"), mistakes)],
        };
    }

    /// <summary>A bare text must be somewhere in the message; a map names <c>message</c>, <c>type</c>, <c>status</c> and so on.</summary>
    public static Matcher ErrorOf(YamlNode node, TestMistakes mistakes) => node is YamlScalar
        ? new RecordMatcher(
            node.Place, [KeyValuePair.Create("message", (Matcher)new ContainsMatcher(node.Place, MatcherReader.Read(node, mistakes)))], IsExact: false)
        : MatcherReader.Read(node, mistakes);

    /// <summary>A list of requests, all of them; or a matcher over the list, whose items are requests.</summary>
    public static Matcher? RequestsOf(YamlNode? node, TestMistakes mistakes) => node switch
    {
        null => null,
        YamlList list => new ListMatcher(list.Place, [.. list.Select(item => RequestReader.Read(item, mistakes))]),
        YamlMap { Entries: [{ Key: "$contains", Value: var item }] } map => new ContainsMatcher(map.Place, RequestReader.Read(item, mistakes)),
        YamlMap { Entries: [{ Key: "$unordered", Value: YamlList list }] } map =>
            new UnorderedMatcher(map.Place, [.. list.Select(item => RequestReader.Read(item, mistakes))]),
        _ => MatcherReader.Read(node, mistakes),
    };

    private static IEnumerable<ServerExpectation> Servers(YamlMap? servers, TestMistakes mistakes)
    {
        foreach (var server in servers?.Entries ?? [])
        {
            if (server.Value is not YamlList asked)
            {
                mistakes.Add(TestProblems.WrongType, server.Value.Place, $"\"{server.Key}\" is a list of {{ ask: …, is: … }}, not {server.Value.Description}");
                continue;
            }

            foreach (var item in asked.OfType<YamlMap>())
            {
                var map = new TestMap(item, mistakes);
                map.CheckKeys(ExpectationKeys.Asked, "what is asked of a server");
                if (map.Node("ask") is { } what && item.Find("is") is { } answer)
                {
                    yield return new ServerExpectation(server.Key, DataReader.Read(what, mistakes.All), MatcherReader.Read(answer, mistakes));
                }
                else
                {
                    mistakes.Add(TestProblems.WrongType, item.Place, "what is asked of a server has ask and is");
                }
            }
        }
    }
}
