using System.Text.RegularExpressions;
using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Yaml;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Matching;

/// <summary>Every matcher by its name; how its operand is read.</summary>
internal static class MatcherTable
{
    private static readonly Dictionary<string, Func<YamlEntry, TestMistakes, Matcher>> Readers = new(StringComparer.Ordinal)
    {
        ["$equal"] = (entry, mistakes) => MatcherReader.Read(entry.Value, mistakes, isExact: true),
        ["$subset"] = (entry, mistakes) => MatcherReader.Read(entry.Value, mistakes),
        ["$contains"] = (entry, mistakes) => new ContainsMatcher(entry.KeyPlace, MatcherReader.Read(entry.Value, mistakes)),
        ["$starts_with"] = (entry, mistakes) => new TextMatcher(DataReader.Read(entry.Value, mistakes.All), AtEnd: false),
        ["$ends_with"] = (entry, mistakes) => new TextMatcher(DataReader.Read(entry.Value, mistakes.All), AtEnd: true),
        ["$regexp"] = Pattern,
        ["$formula"] = Formula,
        ["$any"] = (entry, _) => new AnyMatcher(entry.KeyPlace),
        ["$type"] = OfType,
        ["$close_to"] = Close,
        ["$unordered"] = (entry, mistakes) => new UnorderedMatcher(entry.KeyPlace, Several(entry, mistakes)),
        ["$present"] = (entry, mistakes) => new PresenceMatcher(entry.KeyPlace, Truth(entry, mistakes)),
        ["$not"] = (entry, mistakes) => new NotMatcher(entry.KeyPlace, MatcherReader.Read(entry.Value, mistakes), Words(entry)),
        ["$one_of"] = (entry, mistakes) => new OneOfMatcher(entry.KeyPlace, Several(entry, mistakes), Words(entry)),
    };

    /// <summary>What editors complete; all of them stand in one map, or one alone.</summary>
    public static FileKey[] Keys =>
    [
        new("$equal", "The whole value, no member more.", KeySchema.Ref("value")),
        new("$subset", "At least these members.", KeySchema.Ref("value")),
        new("$contains", "A text that holds the text, a list with such an item.", KeySchema.Ref("value")),
        new("$starts_with", "A text that begins so.", KeySchema.Text),
        new("$ends_with", "A text that ends so.", KeySchema.Text),
        new("$regexp", "A text in which the pattern is found.", KeySchema.Text),
        new("$formula", "A formula that is true, such as \"=_('value') > 3\".", KeySchema.Text),
        new("$any", "Whatever it is.", KeySchema.Any),
        new("$type", "A value of that type.", KeySchema.Words(TypeMatcher.Types.Keys)),
        new("$close_to", "A number or time, or { value, within }.", KeySchema.Any),
        new("$unordered", "Just these items, in any order.", KeySchema.ListOf(KeySchema.Ref("value"))),
        new("$present", "Present, or not.", KeySchema.OfTypes("boolean")),
        new("$not", "Not so.", KeySchema.Ref("value")),
        new("$one_of", "One of them.", KeySchema.ListOf(KeySchema.Ref("value"))),
        new(DataReader.Literal, "What is under it as it stands: no formula, no matcher.", KeySchema.Any),
    ];

    public static IReadOnlyCollection<string> Names => Readers.Keys;

    public static Func<YamlEntry, TestMistakes, Matcher>? Find(string name) => Readers.GetValueOrDefault(name);

    private static Matcher Pattern(YamlEntry entry, TestMistakes mistakes)
    {
        try
        {
            if (entry.Value is YamlScalar text)
            {
                return new RegexpMatcher(entry.Value.Place, new Regex(text.Text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
            }
        }
        catch (ArgumentException wrong)
        {
            return Refused(entry, mistakes, $"this is no regular expression: {wrong.Message}");
        }

        return Refused(entry, mistakes, $"$regexp is a text, not {entry.Value.Description}");
    }

    private static Matcher Formula(YamlEntry entry, TestMistakes mistakes)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            return Refused(entry, mistakes, $"$formula is a text, not {entry.Value.Description}");
        }

        return DataReader.Read(scalar, mistakes.All) is TemplateData formula && scalar.Text.StartsWith('=')
            ? new FormulaMatcher(formula)
            : Refused(entry, mistakes, "$formula begins with =, as a formula of a recipe does: \"=_('value') > 3\"");
    }

    private static Matcher OfType(YamlEntry entry, TestMistakes mistakes) =>
        entry.Value is YamlScalar scalar && TypeMatcher.Types.ContainsKey(scalar.Text)
            ? new TypeMatcher(entry.Value.Place, scalar.Text)
            : Refused(entry, mistakes, $"$type is one of {string.Join(", ", TypeMatcher.Types.Keys)}");

    // A bare number is near enough to a millionth; what is written out says how near.
    private static Matcher Close(YamlEntry entry, TestMistakes mistakes)
    {
        var target = entry.Value is YamlMap map ? map.Find("value") : entry.Value;
        var within = (entry.Value as YamlMap)?.Find("within");
        var isNear = within is null || (within is YamlScalar near && near.ToValue() is IntegerValue or NumberValue);
        return target is YamlScalar written && isNear
            ? new CloseMatcher(entry.Value.Place, written.ToValue(), within is YamlScalar given ? Sameness.Number(given.ToValue()) : 1e-6)
            : Refused(entry, mistakes, "$close_to is a number or time, or { value: …, within: NUMBER }");
    }

    private static Matcher[] Several(YamlEntry entry, TestMistakes mistakes)
    {
        if (entry.Value is YamlList list)
        {
            return [.. list.Select(item => MatcherReader.Read(item, mistakes))];
        }

        Refused(entry, mistakes, $"{entry.Key} is a list, not {entry.Value.Description}");
        return [];
    }

    private static bool Truth(YamlEntry entry, TestMistakes mistakes)
    {
        if (entry.Value is YamlScalar scalar && scalar.ToValue() is BooleanValue truth)
        {
            return truth.Truth;
        }

        Refused(entry, mistakes, $"{entry.Key} is true or false, not {entry.Value.Description}");
        return true;
    }

    private static string Words(YamlEntry entry) => NodeValues.Of(entry.Value).ToString();

    private static AnyMatcher Refused(YamlEntry entry, TestMistakes mistakes, string message)
    {
        mistakes.Add(TestProblems.WrongMatcher, entry.Value.Place, message);
        return new AnyMatcher(entry.KeyPlace);
    }
}
