using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Tests.Export;

/// <summary>A recipe's tree made of random choices: every kind of step in every other, awkward texts, pills, conditions.</summary>
internal sealed class RandomTree(IReadOnlyList<int> choices)
{
    private static readonly SourcePlace Nowhere = new("some.recipe.yaml");
    private static readonly string[] Texts =
    [
        "plain", "100", "true", "null", "~", "=1 + 1", "=", " leading", "trailing ", "a: b", "# no comment", "- item", "two\nlines\n", "\n", "it's", "\"quoted\"", "\\", "日本語 ｶﾅ", "😀",
        "#{not a pill}", "#{_('t.a')}", "x #{_('t.b.c')} y #{_('t.list.first.id')}", "=_('t.n').to_i + 1", "=_('t.a').present? ? _('t.a') : 'none'", "{{mustache}}", "<b>html</b> & more", "2026-01-01", "yes", "0x1F", "\t", "\u2028",
    ];

    private static readonly string[] OneSided = ["is_true", "is_not_true", "present", "blank"];
    private static readonly string[] TwoSided =
        ["equals_to", "not_equals_to", "contains", "not_contains", "starts_with", "not_starts_with", "ends_with", "not_ends_with", "greater_than", "less_than"];

    private readonly SortedSet<string> _providers = new(StringComparer.Ordinal);
    private int _next;
    private int _steps;

    public YamlMap Recipe()
    {
        var trigger = Map(("as", Text("t")), ("provider", Provider()), ("name", Text("new_event")), ("input", Maybe(() => Record(2))), ("filter", Maybe(() => Condition(1))));
        var steps = Block(3);
        return Map(
            ("name", Text("Some 日本 | recipe")),
            ("description", Maybe(() => Text(NonEmpty()))),
            ("concurrency", Maybe(() => Plain("5"))),
            ("connections", Maybe(() => Map([.. _providers.Select(provider => (provider, (YamlNode?)Text($"My {provider}")))]))),
            ("job_report", Maybe(() => Map(("Label", Text(NonEmpty())), ("状態", Text("#{_('t.a')}"))))),
            ("trigger", trigger),
            ("steps", steps));
    }

    private YamlList Block(int depth) => YamlList.Of(Nowhere, [.. Enumerable.Range(0, Pick(depth + 2)).Select(_ => Step(depth))]);

    private YamlMap Step(int depth) => (depth > 0 ? Pick(6) : 0) switch
    {
        1 => If(depth),
        2 => Map([("as", Alias()), ("foreach", Text("#{_('t.list')}")), .. Words(), ("batch", Maybe(() => Text("50"))), ("clear_scope", Maybe(() => Plain("true"))), ("steps", Block(depth - 1))]),
        3 => Map([("as", Maybe(Alias)), .. Words(), ("repeat", Block(depth - 1)), ("while", Condition(1))]),
        4 => Map([.. Words(), ("try", Block(depth - 1)), ("catch", Catch(depth))]),
        5 => Map([("stop", Pick(2) == 0 ? Map() : Map(("with_error", Plain("true")), ("reason", Maybe(() => Text(NonEmpty()))))), .. Words()]),
        _ => Map([("as", Maybe(Alias)), ("provider", Provider()), ("name", Text("do_it")), .. Words(), ("mask", Maybe(() => Plain("true"))), ("input", Maybe(() => Record(3)))]),
    };

    private YamlMap If(int depth)
    {
        var branches = Enumerable.Range(0, Pick(3)).Select(_ => (YamlNode)Map([("if", Condition(1)), .. Words(), ("steps", Block(depth - 1))])).ToList();
        return Map(
        [
            ("if", Condition(2)), .. Words(), ("steps", Block(depth - 1)),
            ("elsif", branches.Count == 0 ? null : YamlList.Of(Nowhere, branches)),
            ("else", Pick(3) switch { 0 => null, 1 => Block(depth - 1), _ => Map(("comment", Text("why")), ("steps", Block(depth - 1))) }),
        ]);
    }

    private YamlMap Catch(int depth)
    {
        var retries = Maybe(() => Text("3"));
        return Map(
            ("as", Maybe(Alias)), ("comment", Maybe(() => Text(NonEmpty()))), ("retries", retries), ("interval", retries is null ? null : Text("5")),
            ("retry_if", Maybe(() => Condition(1))), ("steps", Block(depth - 1)));
    }

    private YamlMap Condition(int depth) => Map(
        (Pick(2) == 0 ? "all" : "any", YamlList.Of(Nowhere, [.. Enumerable.Range(0, 1 + Pick(3)).Select(_ => depth > 1 && Pick(4) == 0 ? Condition(depth - 1) : Row())])));

    private YamlMap Row() => Pick(2) == 0
        ? Map(("left", Text("#{_('t.a')}")), ("is", Text(OneSided[Pick(OneSided.Length)])))
        : Map(("left", Text(Texts[Pick(Texts.Length)])), ("is", Text(TwoSided[Pick(TwoSided.Length)])), ("right", Text(Texts[Pick(Texts.Length)])));

    private YamlMap Record(int depth) => Map(
        [.. Enumerable.Range(0, 1 + Pick(3)).Select(index => ($"{Texts[Pick(8)]}{index}", (YamlNode?)Value(depth - 1)))]);

    private YamlNode Value(int depth) => (depth > 0 ? Pick(6) : Pick(4)) switch
    {
        1 => Plain(Pick(2) == 0 ? "5" : "1.5"),
        2 => Plain(Pick(2) == 0 ? "true" : "false"),
        4 => Record(depth),
        5 => Pick(2) == 0
            ? YamlList.Of(Nowhere, [.. Enumerable.Range(0, Pick(3)).Select(_ => Value(depth - 1))])
            : Map(("____source", Text("#{_('t.list')}")), ("id", Text("#{_('t.list.first.id')}"))),
        _ => Text(Texts[Pick(Texts.Length)]),
    };

    private IEnumerable<(string, YamlNode?)> Words() =>
        [("title", Maybe(() => Text(NonEmpty()))), ("comment", Maybe(() => Text(NonEmpty()))), ("skip", Pick(5) == 0 ? Plain("true") : null)];

    private YamlScalar Provider()
    {
        var provider = new[] { "salesforce", "jira", "workato_variable", "acme_connector_1_2" }[Pick(4)];
        _providers.Add(provider);
        return Text(provider);
    }

    private YamlScalar Alias() => Text($"step-{_steps++}");

    private string NonEmpty() => Texts[Pick(Texts.Length)];

    private YamlNode? Maybe(Func<YamlNode> make) => Pick(2) == 0 ? null : make();

    private int Pick(int count) => choices.Count == 0 ? 0 : choices[_next++ % choices.Count] % count;

    private static YamlScalar Text(string text) => YamlScalar.OfText(Nowhere, text);

    private static YamlNode Plain(string word) => YamlReader.Read("some.recipe.yaml", word, [])!;

    private static YamlMap Map(params (string Key, YamlNode? Value)[] members) =>
        YamlMap.Of(Nowhere, members.Where(member => member.Value is not null).Select(member => new YamlEntry(member.Key, Nowhere, member.Value!)));
}
