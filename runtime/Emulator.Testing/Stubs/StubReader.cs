using Emulator.Testing.Data;
using Emulator.Testing.Files;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Stubs;

/// <summary>
/// Reads one stub: <c>{ output }</c>, <c>{ error, type, status, body, times, then }</c>, a list of such for calls one
/// after the other, <c>run</c> or <c>made_up</c>.
/// </summary>
internal static class StubReader
{
    public static StepStub Read(YamlEntry entry, TestMistakes mistakes)
    {
        var replies = new List<StubReply>();
        if (entry.Value is YamlList sequence)
        {
            // In a sequence each answers once unless it says more.
            foreach (var item in sequence)
            {
                var before = replies.Count;
                Read(item, replies, mistakes);
                if (replies.Count == before + 1 && (item as YamlMap)?.Find("times") is null)
                {
                    replies[before] = replies[before] with { Times = 1 };
                }
            }
        }
        else
        {
            Read(entry.Value, replies, mistakes);
        }

        return new StepStub(entry.Key, entry.KeyPlace, replies);
    }

    private static void Read(YamlNode node, List<StubReply> replies, TestMistakes mistakes)
    {
        switch (node)
        {
            case YamlScalar { Text: "run" }:
                replies.Add(new RealReply(node.Place));
                break;
            case YamlScalar { Text: "made_up" }:
                replies.Add(new MadeUpReply(node.Place));
                break;
            case YamlMap map:
                Read(new TestMap(map, mistakes), replies, mistakes);
                break;
            default:
                mistakes.Add(
                    TestProblems.WrongStub, node.Place, $"a stub is {{ output: … }}, {{ error: … }}, run or made_up, not {node.Description}",
                    node is YamlScalar word ? NearestName.Hint(word.Text, StubKeys.Words) : null);
                break;
        }
    }

    private static void Read(TestMap map, List<StubReply> replies, TestMistakes mistakes)
    {
        map.CheckKeys(StubKeys.Reply, "a stub");
        var kinds = StubKeys.Kinds.Where(key => map.Map.Find(key) is not null).ToList();
        if (kinds.Count != 1)
        {
            mistakes.Add(
                TestProblems.WrongStub, map.Place, kinds.Count == 0 ? "the stub says nothing" : $"the stub says {string.Join(" and ", kinds)} at once",
                $"write one of {string.Join(", ", StubKeys.Kinds)}");
            return;
        }

        var times = map.Whole("times");
        replies.Add(Reply(kinds[0], map, mistakes) with { Times = times });
        if (map.Node("then") is { } then)
        {
            if (times is null)
            {
                replies[^1] = replies[^1] with { Times = 1 };
            }

            Read(then, replies, mistakes);
        }
    }

    private static StubReply Reply(string kind, TestMap map, TestMistakes mistakes) => kind switch
    {
        "output" => new OutputReply(DataReader.Read(map.Map.Find("output")!, mistakes.All)),
        "error" => new ErrorReply(
            map.KeyPlaceOf("error"),
            DataReader.Read(map.Map.Find("error")!, mistakes.All),
            map.Text("type"),
            map.Whole("status"),
            map.Node("body") is { } body ? DataReader.Read(body, mistakes.All) : null),
        "run" => new RealReply(map.Place),
        _ => new MadeUpReply(map.Place),
    };
}
