using Emulator.Recipes.Conditions;
using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Recipes.Yaml;

/// <summary>The keys of a YAML recipe, map by map (design section 5): what the readers know and editors complete.</summary>
internal static class RecipeKeys
{
    public static readonly FileKey[] Words =
    [
        new("as", "The alias by which pills name the step: letters, digits, _ and -, at most 48.", KeySchema.Text),
        new("title", "Shown instead of the operation's name.", KeySchema.Text),
        new("comment", "A note of the author; no effect.", KeySchema.Text),
        new("skip", "True: the step is neither run nor checked, and its pills are nil.", KeySchema.Truth),
    ];

    public static readonly FileKey[] Operation =
    [
        .. Words,
        new("provider", "The connector's name, such as logger.", KeySchema.Text),
        new("name", "The internal name of the connector's operation, such as log_message.", KeySchema.Text),
        new("input", "Fields with values: text with pills \"#{_('alias.field')}\", a formula that starts with =, maps and lists.", Nullable(KeySchema.Ref("input"))),
        new("mask", "True: viewers do not show the step's input and output.", KeySchema.Truth),
    ];

    public static readonly FileKey[] Trigger =
    [
        .. Operation.Select(key => key.Name is "provider" or "name" ? key with { IsRequired = true } : key),
        new("filter", "An event for which this does not hold makes no job.", KeySchema.Ref("condition")),
    ];

    public static readonly FileKey[] If =
    [
        .. ElseIf,
        new("elsif", "Further branches, in order.", KeySchema.ListOf(KeySchema.Ref("elsif"))),
        new("else", "What runs when no condition holds: a list of steps, or a map with words and steps.", KeySchema.OneOf(KeySchema.Ref("steps"), KeySchema.Ref("else"))),
    ];

    public static FileKey[] ElseIf => [.. Words, new("if", "The condition.", KeySchema.Ref("condition"), IsRequired: true), Steps];

    public static readonly FileKey[] Else = [.. Words, Steps];

    public static readonly FileKey[] Foreach =
    [
        .. Words,
        new("foreach", "The list: one pill.", KeySchema.Any, IsRequired: true),
        new("batch", "How many items each round gets, under batch; without it one item.", KeySchema.Any),
        new("clear_scope", "True: the outputs of the steps inside are emptied before each round.", KeySchema.Truth),
        Steps,
    ];

    public static readonly FileKey[] Repeat =
    [
        .. Words,
        new("repeat", "The steps that run at least once.", Nullable(KeySchema.Ref("steps")), IsRequired: true),
        new("while", "Asked after each round: true runs them again.", KeySchema.Ref("condition"), IsRequired: true),
    ];

    public static readonly FileKey[] Try =
    [
        .. Words,
        new("try", "The steps that are watched.", Nullable(KeySchema.Ref("steps")), IsRequired: true),
        new("catch", "What to do when one of them fails.", KeySchema.Ref("catch"), IsRequired: true),
    ];

    public static readonly FileKey[] Catch =
    [
        .. Words,
        new("retries", "How often the watched steps run again, at most 3 on the platform.", KeySchema.Any),
        new("interval", "Seconds between a failure and the next attempt; 2 without it.", KeySchema.Any),
        new("retry_if", "They run again only while this holds; it may use the error's own pills.", KeySchema.Ref("condition")),
        Steps,
    ];

    public static readonly FileKey[] Stop = [.. Words, new("stop", "Ends the job.", KeySchema.Map(StopWords), IsRequired: true)];

    public static FileKey[] StopWords =>
    [
        new("with_error", "True ends the job as failed.", KeySchema.Any),
        new("reason", "Why, as the job list shows it.", KeySchema.Any),
    ];

    public static readonly FileKey[] Condition =
    [
        new("all", "Rows of which all must hold.", KeySchema.ListOf(KeySchema.Ref("row"))),
        new("any", "Rows of which one must hold.", KeySchema.ListOf(KeySchema.Ref("row"))),
    ];

    public static readonly FileKey[] Row =
    [
        new("left", "Mostly a pill.", KeySchema.Any),
        new("is", "The operator.", KeySchema.Words(OperatorNames.All), IsRequired: true),
        new("right", "What to compare with; none for is_true, is_not_true, present, blank.", KeySchema.Any),
    ];

    public static readonly FileKey[] Recipe =
    [
        new("name", "The recipe's name.", KeySchema.Text, IsRequired: true),
        new("description", "What it is for.", KeySchema.Text),
        new("concurrency", "How many jobs may run at once.", KeySchema.OfTypes("integer", "null")),
        new("connections", "Provider to the name of its connection.", Nullable(KeySchema.MapOf(KeySchema.Text))),
        new("job_report", "Columns of the job list: label to value, at most 10 on the platform.", Nullable(KeySchema.MapOf(KeySchema.Any))),
        new("trigger", "What starts a job.", KeySchema.Ref("trigger"), IsRequired: true),
        new("steps", "What a job does, in order.", KeySchema.Ref("steps"), IsRequired: true),
    ];

    private static FileKey Steps => new("steps", "What runs inside, in order.", Nullable(KeySchema.Ref("steps")));

    public static string[] NamesOf(IEnumerable<FileKey> keys) => [.. keys.Select(key => key.Name)];

    private static RecordValue Nullable(RecordValue schema) => KeySchema.OneOf(schema, KeySchema.OfTypes("null"));
}
