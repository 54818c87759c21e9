using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emulator.Benchmarks;

/// <summary>
/// Recipes as real ones are on average (17 steps, a try around them, a loop, conditions, formulas, mappings, schemas in
/// exports): every other one as the platform exports it.
/// </summary>
internal static class ManyRecipes
{
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var index = 0; index < count; index++)
        {
            var (ending, text) = index % 2 == 0 ? ("yaml", Yaml(index)) : ("json", Export(index));
            File.WriteAllText(Path.Combine(folder, $"recipe_{index:000}.recipe.{ending}"), text);
        }
    }

    private static string Yaml(int index)
    {
        var text = new StringBuilder(
            $$"""
            name: Recipe {{index:000}}
            trigger: { as: tick, provider: clock, name: scheduled_event, input: { time_unit: hours, trigger_every: 1 } }
            steps:
              - as: people
                provider: workato_variable
                name: declare_list
                input: { name: people, list_item_schema_json: '[{"name":"name","type":"string"},{"name":"mail","type":"string"}]' }
              - as: watched
                try:
                  - as: person
                    foreach: "#{_('people.list_items')}"
                    steps:

            """);
        for (var step = 0; step < 12; step++)
        {
            text.Append(
                null,
                $$"""
                          - as: log_{{step}}
                            provider: logger
                            name: log_message
                            input: { message: "=_('person.name').presence || 'nobody ' + _('tick.scheduled_time').to_s + '{{step}}'" }
                          - if: { all: [ { left: "#{_('person.mail')}", is: contains, right: "@" }, { left: "#{_('log_{{step}}.message')}", is: present } ] }
                            steps:
                              - { as: note_{{step}}, provider: logger, name: log_message, input: { message: "Mail of #{_('person.name')}: #{_('person.mail')}" } }

                """);
        }

        return text.Append("    catch: { as: error, retries: 2, steps: [ { stop: { with_error: true, reason: \"#{_('error.message')}\" } } ] }\n").ToString();
    }

    private static string Export(int index)
    {
        var number = 1;
        var steps = new JsonArray();
        for (var step = 0; step < 12; step++)
        {
            steps.Add(Action(number++, $"aa0000{step:00}", Pill("logger", step == 0 ? "aa000000" : $"aa0000{step - 1:00}", "message"), step == 0));
            steps.Add(Condition(ref number, step));
        }

        var trigger = new JsonObject
        {
            ["number"] = 0, ["provider"] = "clock", ["name"] = "scheduled_event", ["as"] = "aaaaaaaa", ["keyword"] = "trigger",
            ["input"] = new JsonObject { ["time_unit"] = "hours", ["trigger_every"] = "1" }, ["block"] = steps, ["uuid"] = "trigger",
        };
        return new JsonObject
        {
            ["name"] = $"Recipe {index:000}", ["description"] = "", ["version"] = 3, ["private"] = true, ["concurrency"] = 1, ["code"] = trigger,
            ["config"] = new JsonArray(Config("clock"), Config("logger")),
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static JsonObject Action(int number, string alias, string message, bool isFirst) => new()
    {
        ["number"] = number, ["provider"] = "logger", ["name"] = "log_message", ["as"] = alias, ["keyword"] = "action",
        ["input"] = new JsonObject { ["message"] = isFirst ? "Hello" : message, ["user_logs_enabled"] = "false" },
        ["extended_output_schema"] = new JsonArray([.. Enumerable.Range(0, 9).Select(Field)]), ["uuid"] = $"uuid-{number}",
    };

    private static JsonObject Field(int index) => new()
    {
        ["control_type"] = "text", ["label"] = index == 0 ? "Message" : $"Field {index}", ["name"] = index == 0 ? "message" : $"field_{index}", ["type"] = "string", ["optional"] = true,
    };

    private static JsonObject Condition(ref int number, int step)
    {
        var alias = $"aa0000{step:00}";
        return new JsonObject
        {
            ["number"] = number++, ["keyword"] = "if",
            ["input"] = new JsonObject
            {
                ["type"] = "compound", ["operand"] = "and",
                ["conditions"] = new JsonArray(new JsonObject { ["operand"] = "contains", ["lhs"] = Pill("logger", alias, "message"), ["rhs"] = "o", ["uuid"] = $"condition-{number}" }),
            },
            ["block"] = new JsonArray(Action(number++, $"bb0000{step:00}", $"={Formula(alias)}", false)), ["uuid"] = $"uuid-{number}",
        };
    }

    private static string Formula(string alias) => $"{Call("logger", alias, "message")}.present? ? {Call("logger", alias, "message")}.upcase.strip : \"none \" + now.strftime(\"%Y\")";

    private static string Pill(string provider, string line, string field) => $"#{{{Call(provider, line, field)}}}";

    private static string Call(string provider, string line, string field) =>
        $"_dp('{{\"pill_type\":\"output\",\"provider\":\"{provider}\",\"line\":\"{line}\",\"path\":[\"{field}\"]}}')";

    private static JsonObject Config(string provider) => new() { ["keyword"] = "application", ["provider"] = provider, ["skip_validation"] = false, ["account_id"] = null };
}
