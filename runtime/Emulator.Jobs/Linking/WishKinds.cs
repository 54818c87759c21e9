using System.Text.RegularExpressions;
using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Values;

namespace Emulator.Jobs.Linking;

/// <summary>Reads from a formula what it takes its pills for: the method behind a pill says it, or a sign beside it.</summary>
internal static class WishKinds
{
    private static readonly Dictionary<string, WishKind> Methods = new(StringComparer.Ordinal)
    {
        ["where"] = WishKind.List, ["pluck"] = WishKind.List, ["join"] = WishKind.List, ["smart_join"] = WishKind.List, ["flatten"] = WishKind.List,
        ["uniq"] = WishKind.List, ["compact"] = WishKind.List, ["to_csv"] = WishKind.List, ["format_map"] = WishKind.List, ["take"] = WishKind.List,
        ["sum"] = WishKind.List, ["avg"] = WishKind.List, ["max"] = WishKind.List, ["min"] = WishKind.List, ["sort_by"] = WishKind.List, ["sort"] = WishKind.List,
        ["concat"] = WishKind.Any, ["to_json"] = WishKind.Any,
        ["strftime"] = WishKind.Time, ["to_time"] = WishKind.Time, ["to_date"] = WishKind.Time, ["in_time_zone"] = WishKind.Time, ["utc"] = WishKind.Time,
        ["year"] = WishKind.Time, ["month"] = WishKind.Time, ["day"] = WishKind.Time, ["hour"] = WishKind.Time, ["wday"] = WishKind.Time, ["yday"] = WishKind.Time,
        ["beginning_of_day"] = WishKind.Time, ["beginning_of_hour"] = WishKind.Time, ["beginning_of_month"] = WishKind.Time, ["beginning_of_week"] = WishKind.Time,
        ["beginning_of_year"] = WishKind.Time, ["end_of_day"] = WishKind.Time, ["end_of_month"] = WishKind.Time, ["end_of_week"] = WishKind.Time, ["end_of_year"] = WishKind.Time,
        ["floor"] = WishKind.Number, ["ceil"] = WishKind.Number, ["round"] = WishKind.Number, ["abs"] = WishKind.Number, ["even?"] = WishKind.Number, ["odd?"] = WishKind.Number,
        ["seconds"] = WishKind.Number, ["minutes"] = WishKind.Number, ["hours"] = WishKind.Number, ["days"] = WishKind.Number, ["weeks"] = WishKind.Number,
        ["months"] = WishKind.Number, ["years"] = WishKind.Number, ["to_currency"] = WishKind.Number,
        ["is_true?"] = WishKind.Truth, ["is_not_true?"] = WishKind.Truth,
    };

    /// <summary>The pills of a text with the way each goes and what is at its end; in a text that is no formula that may be anything.</summary>
    public static IEnumerable<(Pill Pill, IReadOnlyList<PillSegment> Path, WishKind Kind)> Of(Template template)
    {
        var calls = template.Source.StartsWith('=') ? WishKindsPatterns.PillCall().Matches(template.Source) : null;

        // Pills inside texts that a formula quotes are counted by one and not by the other: nothing is certain then.
        return calls is null || calls.Count != template.Pills.Count
            ? template.Pills.Select(pill => (pill, pill.Path, WishKind.Any))
            : template.Pills.Zip(calls, (pill, call) => Of(pill, template.Source, call));
    }

    /// <summary>What a side of a comparison by size is, as far as the other side shows it.</summary>
    public static WishKind Beside(InputNode? other) => other switch
    {
        InputText { Template.Source: var formula } when WishKindsPatterns.Moment().IsMatch(formula) => WishKind.Time,
        InputConstant { Value: TextValue text } when WishKindsPatterns.Day().IsMatch(text.Text) => WishKind.Time,
        InputConstant { Value: TextValue text } when WishKindsPatterns.Number().IsMatch(text.Text) => WishKind.Number,
        _ => WishKind.Any,
    };

    // The key of a list's first item: the list has one that has it.
    private static (Pill Pill, IReadOnlyList<PillSegment> Path, WishKind Kind) Of(Pill pill, string source, Match call) =>
        WishKindsPatterns.FirstsKey().Match(source[(call.Index + call.Length)..]) is { Success: true } key
            ? (pill, [.. pill.Path, new PillCurrentItem(), new PillKey(key.Groups["key"].Value)], WishKind.Any)
            : (pill, pill.Path, KindOf(source, call));

    private static WishKind KindOf(string source, Match call)
    {
        var behind = source[(call.Index + call.Length)..];
        if (WishKindsPatterns.MethodCall().Match(behind) is { Success: true } method)
        {
            return Methods.GetValueOrDefault(method.Groups[1].Value, WishKind.Any);
        }

        if (WishKindsPatterns.BesideMoment().IsMatch(behind) || WishKindsPatterns.BehindMoment().IsMatch(source[..call.Index]))
        {
            return WishKind.Time;
        }

        return WishKindsPatterns.Reckoned().IsMatch(behind) || WishKindsPatterns.ReckonedBefore().IsMatch(source[..call.Index]) ? WishKind.Number : WishKind.Any;
    }
}
