using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A record whose named members are as said.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Members">By name.</param>
/// <param name="IsExact">True when there must be no others.</param>
internal sealed record RecordMatcher(SourcePlace Place, IReadOnlyList<KeyValuePair<string, Matcher>> Members, bool IsExact) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (found is not RecordValue record)
        {
            at.Add(Place, Members.Count == 0 ? "a record" : $"a record with {string.Join(", ", Members.Select(member => member.Key))}", found);
            return;
        }

        foreach (var (key, matcher) in Members)
        {
            matcher.Match(record[key], at.In(key));
        }

        foreach (var (key, surplus) in IsExact ? record.Where(member => Members.All(named => named.Key != member.Key)) : [])
        {
            at.In(key).Add(Place, null, surplus);
        }
    }
}
