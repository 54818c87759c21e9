using System.Globalization;
using Emulator.Hosting.Checking;
using Emulator.Jobs;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Workspaces;

/// <summary>Reads <c>limits</c> of <c>emulator.yaml</c> over those of the profile.</summary>
internal static class LimitSettings
{
    private static readonly Dictionary<string, Func<JobLimits, int, JobLimits>> Settings = new(StringComparer.Ordinal)
    {
        ["step_seconds"] = (limits, number) => limits with { StepTime = Seconds(number) },
        ["job_seconds"] = (limits, number) => limits with { JobTime = Seconds(number) },
        ["repeat_rounds"] = (limits, number) => limits with { RepeatRounds = number },
        ["call_depth"] = (limits, number) => limits with { CallDepth = number },
        ["events_per_poll"] = (limits, number) => limits with { EventsPerPoll = number },
        ["empty_polls"] = (limits, number) => limits with { EmptyPolls = number },
    };

    /// <param name="node">The map, or null for none.</param>
    /// <param name="profile">What holds where nothing is said.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static JobLimits Read(YamlNode? node, JobLimits profile, List<Problem> problems)
    {
        if (node is null or YamlScalar { Text: "" })
        {
            return profile;
        }

        if (node is not YamlMap map)
        {
            problems.Add(new Problem(HostProblems.WrongSetting, node.Place, $"limits are names with numbers, not {node.Description}"));
            return profile;
        }

        return map.Entries.Aggregate(profile, (limits, entry) => Apply(limits, entry, problems));
    }

    private static JobLimits Apply(JobLimits limits, YamlEntry entry, List<Problem> problems)
    {
        if (!Settings.TryGetValue(entry.Key, out var setting))
        {
            problems.Add(new Problem(
                HostProblems.UnknownSetting, entry.KeyPlace, $"there is no limit \"{entry.Key}\"", NearestName.Hint(entry.Key, Settings.Keys)));
            return limits;
        }

        if (entry.Value is YamlScalar written
            && int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return setting(limits, number);
        }

        problems.Add(new Problem(HostProblems.WrongSetting, entry.Value.Place, $"{entry.Key} is a whole number above 0"));
        return limits;
    }

    private static TimeSpan Seconds(int number) => TimeSpan.FromSeconds(number);
}
