using System.Globalization;
using Emulator.Hosting.Checking;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Hosting.Workspaces;

/// <summary>The limits of a workspace by their names in <c>emulator.yaml</c>, and the reading of them over those of the profile.</summary>
public static class LimitSettings
{
    private const string Off = "none";

    /// <summary>The docs list this table.</summary>
    public static IReadOnlyList<LimitSetting> All { get; } =
    [
        LimitSetting.OfTime("job_seconds", "the time of a job", limits => limits.JobTime, (limits, time) => limits with { JobTime = time }),
        LimitSetting.OfTime("long_job_seconds", "the same for a job with an action that may take hours: waits, calls of functions", limits => limits.LongJobTime, (limits, time) => limits with { LongJobTime = time }),
        LimitSetting.OfTime("step_seconds", "the time of a step or a poll, its retries included", limits => limits.StepTime, (limits, time) => limits with { StepTime = time }),
        LimitSetting.OfJob("repeat_rounds", "the rounds of a repeat", limits => limits.RepeatRounds, (limits, number) => limits with { RepeatRounds = number }),
        LimitSetting.OfJob("list_items", "the items of a list variable", limits => limits.ListItems, (limits, number) => limits with { ListItems = number }),
        LimitSetting.OfJob("input_bytes", "the text in the input of a step", limits => limits.InputBytes, (limits, number) => limits with { InputBytes = number }),
        LimitSetting.OfJob("call_depth", "how deeply recipe functions call each other", limits => limits.CallDepth, (limits, number) => limits with { CallDepth = number }),
        LimitSetting.OfJob("report_characters", "a column of the job report; more is cut", limits => limits.ReportCharacters, (limits, number) => limits with { ReportCharacters = number }),
        LimitSetting.OfJob("report_bytes", "a whole job report; more is cut", limits => limits.ReportBytes, (limits, number) => limits with { ReportBytes = number }),
        LimitSetting.OfJob("events_per_poll", "the events of one poll", limits => limits.EventsPerPoll, (limits, number) => limits with { EventsPerPoll = number }),
        LimitSetting.OfJob("empty_polls", "polls in a row that find nothing and ask for more", limits => limits.EmptyPolls, (limits, number) => limits with { EmptyPolls = number }),
        LimitSetting.OfRecipe("recipe_steps", "the steps of a recipe", limits => limits.Steps, (limits, number) => limits with { Steps = number }),
        LimitSetting.OfRecipe("recipe_bytes", "the text of a recipe", limits => limits.Bytes, (limits, number) => limits with { Bytes = number }),
        LimitSetting.OfRecipe("recipe_name_characters", "the name of a recipe", limits => limits.NameCharacters, (limits, number) => limits with { NameCharacters = number }),
        LimitSetting.OfRecipe("comment_characters", "the comment of a step", limits => limits.CommentCharacters, (limits, number) => limits with { CommentCharacters = number }),
        LimitSetting.OfRecipe("report_columns", "the columns of the job report", limits => limits.ReportColumns, (limits, number) => limits with { ReportColumns = number }),
        LimitSetting.OfRecipe("concurrency", "the jobs of a recipe at once", limits => limits.Concurrency, (limits, number) => limits with { Concurrency = number }),
        LimitSetting.OfRecipe("properties", "the properties of a workspace", limits => limits.Properties, (limits, number) => limits with { Properties = number }),
        LimitSetting.OfRecipe("property_name_characters", "the name of a property", limits => limits.PropertyNameCharacters, (limits, number) => limits with { PropertyNameCharacters = number }),
        LimitSetting.OfRecipe("property_value_characters", "the value of a property", limits => limits.PropertyValueCharacters, (limits, number) => limits with { PropertyValueCharacters = number }),
    ];

    /// <param name="node">The map, or null for none.</param>
    /// <param name="profile">What holds where nothing is said.</param>
    /// <param name="problems">Receives what is wrong.</param>
    internal static WorkspaceLimits Read(YamlNode? node, WorkspaceLimits profile, List<Problem> problems)
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

    private static WorkspaceLimits Apply(WorkspaceLimits limits, YamlEntry entry, List<Problem> problems)
    {
        if (All.FirstOrDefault(setting => setting.Name == entry.Key) is not { } setting)
        {
            problems.Add(new Problem(
                HostProblems.UnknownSetting,
                entry.KeyPlace,
                $"there is no limit \"{entry.Key}\"",
                NearestName.Hint(entry.Key, [.. All.Select(known => known.Name)])));
            return limits;
        }

        switch (entry.Value)
        {
            case YamlScalar { Text: Off }:
                return setting.Set(limits, null);
            case YamlScalar written when int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0:
                return setting.Set(limits, number);
            default:
                problems.Add(new Problem(HostProblems.WrongSetting, entry.Value.Place, $"{entry.Key} is a whole number above 0, or {Off}"));
                return limits;
        }
    }
}
