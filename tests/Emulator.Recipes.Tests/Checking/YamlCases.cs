namespace Emulator.Recipes.Tests.Checking;

/// <summary>Steps of YAML recipes that break one rule each, and some that break none.</summary>
internal static class YamlCases
{
    private const string Api = """
        trigger:
          as: call
          provider: workato_api_platform
          name: receive_request
          input: { response: { responses: [ { http_status_code: '200', body_schema: '[{"name":"id"}]' }, { http_status_code: '404', body_schema: '[{"name":"why"}]' } ] } }
        """;

    private const string Function = """
        trigger: { as: call, provider: workato_recipe_function, name: execute, input: { result_schema_json: '[{"name":"sum"},{"name":"count"}]', parameters_schema_json: '[{"name":"a"}]' } }
        """;

    private const string Skill = """
        trigger: { as: call, provider: workato_genie, name: start_workflow, input: { description: D } }
        """;

    public static IEnumerable<TestCaseData> All() =>
    [
        Case("V114", "- { provider: workato_api_platform, name: return_response, input: { http_status_code: 200 } }", "trigger: { as: call, provider: workato_api_platform, name: receive_request }"),
        Case("V115", "- if: { all: [ { left: \"=_('tick.a').to_s\", is: present } ] }\n    steps: [ { provider: logger, name: log_message } ]"),
        Case("V116", Log("=_('tick.a')")),
        Case("V117", Log("#{_('tick.a')} and #{_('tick.b')}")),
        Case("V118", Log("=(_('tick.a') + 1)").Replace("_('tick.a') + 1", "1 + 2", StringComparison.Ordinal)),
        Case("V119", "- { as: one, provider: logger, name: log_message }\n" + Log("#{_('one.body')}")),
        Case("V120", "- try: [ { provider: logger, name: log_message } ]\n    catch: { as: error, steps: [ { provider: logger, name: log_message, input: { message: \"#{_('data.logger.error.message')}\" } } ] }"),
        Case("V127", "- { provider: workato_recipe_function, name: return_result, input: { result: { sum: 1 } } }\n  - { provider: workato_recipe_function, name: return_result, input: { result: { count: 1 } } }", Function),
        Case("V128", "- { provider: workato_recipe_function, name: return_result, input: { result: { smu: 1 } } }", Function),
        Case("V129", Log("=now.utc.to_s")),
        Case("V130", "- { as: v, provider: workato_variable, name: declare_variable, input: { variables: { schema: '[{\"name\":\"n\"}]', data: { n: 1 } } } }\n  - { provider: workato_variable, name: update_variables, input: { name: 'v:n', variables: [ { variable: n, value: 2 } ] } }"),
        Case("V131", "- { provider: rest, name: make_request_v2, input: { request: { method: POST, url: 'https://x.example', body: \"=_('tick.a').to_json\" } } }"),
        Case("V132", "- { provider: slack_bot, name: post, input: { buttons: [ { button_params: 'no colon' } ] } }"),
        Case("V133", "- stop: { with_error: true }"),
        Case("V134", "- stop: { with_error: true, reason: R }", Skill),
        Case("V135", "- { provider: logger, name: log_message }", Skill.Replace("D }", "'' }", StringComparison.Ordinal)),
        Case("V136", "- { as: v, provider: workato_variable, name: declare_variable, input: { variables: { schema: '[{\"name\":\"n\"}]', data: { n: 1 } } } }\n  - { provider: workato_variable, name: update_variables, input: { name: 'v:n', n: 2 } }"),
        Case("V137", "- stop: { }"),
        Case("V205", "- try: [ { provider: logger, name: log_message } ]\n    catch: { as: error, steps: [ { provider: workato_recipe_function, name: return_result } ] }", Function),
        Case("V206", "- { provider: workato_api_platform, name: return_response, input: { http_status_code: 200, response: { id: 1 } } }", Api),
        Case("V207", "- { provider: logger, name: log_message }", Function),
        Case("V208", "- try: [ { provider: workato_recipe_function, name: return_result, input: { result: { sum: 1, count: 1 } } } ]\n    catch: { as: error, steps: [ { provider: workato_recipe_function, name: return_result, input: { result: { sum: 0 } } } ] }", Function),
        Case("V209", "- { provider: workato_recipe_function, name: call_recipe, input: { flow_id: '12345' } }"),
        Case("V303", "- if: { all: [ { left: \"#{_('tick.a')}\", is: present } ] }\n    steps: [ { as: one, provider: logger, name: log_message } ]\n" + Log("#{_('one.message')}")),
        Case("V304", "- { provider: workato_api_platform, name: return_response, input: { http_status_code: 200, response: { id: \"#{_('call.reqest.id')}\" } } }", Api),
        Case("V305", Log("#{_('call.parameters.b')}"), Function),
        Case("V505", "- { provider: x, name: y, input: { rows: { ____source: \"#{_('tick.list')}\", name: \"#{_('tick.list.name')}\" } } }"),
        Case("K001", "- as: item\n    foreach: \"#{_('tick.list')}\"\n    steps: [ { provider: logger, name: log_message, input: { message: \"#{_('tick.list.first.name')}\" } } ]"),
        Case("K002", "- as: item\n    foreach: \"#{_('tick.list')}\"\n    steps: [ { provider: logger, name: log_message } ]\n" + Log("#{_('item.name')}")),
        Case("K003", "- try: [ { provider: logger, name: log_message } ]\n    catch: { as: error, steps: [ { provider: logger, name: log_message, input: { message: \"#{_('error.error_message')}\" } } ] }"),
        Case("K004", "- { as: item, foreach: names, steps: [ { provider: logger, name: log_message } ] }"),
        Case("K010", If("greater_than", "''")),
        Case("K011", If("equals_to", "1").Replace("\"#{_('tick.a')}\"", "'1'", StringComparison.Ordinal)),
        Case("K012", If("equals_to", "'0123'")),
        Case("K013", "- { as: v, provider: workato_variable, name: declare_variable, input: { variables: { schema: '[{\"name\":\"n\",\"type\":\"boolean\"}]', data: { n: true } } } }\n  " + If("greater_than", "1").Replace("tick.a", "v.n", StringComparison.Ordinal)),
        Case("K014", "- { if: { all: [] }, steps: [ { provider: logger, name: log_message } ] }"),
        Case("K020", "- { provider: workato_variable, name: insert_to_list, input: { name: 'u:nowhere', location: end, list_item: { a: 1 } } }"),
        Case("K021", "- { as: v, provider: workato_variable, name: declare_variable, input: { variables: { schema: '[{\"name\":\"n\"},{\"name\":\"m\"}]', data: { n: 1 } } } }\n  - { provider: workato_variable, name: update_variables, input: { input_mode: raw, name: 'v:n', m: 2 } }"),
        Case("K030", "- { try: [ { provider: logger, name: log_message } ], catch: { as: error, retries: 9, steps: [] } }"),
        Case("K031", "- { try: [ { provider: logger, name: log_message } ], catch: { as: error, retries: often, steps: [] } }"),
        Case("K032", "- { try: [ { provider: logger, name: log_message } ], catch: { as: error, retry_if: { all: [ { left: \"#{_('error.message')}\", is: present } ] }, steps: [] } }"),
        Case("K040", "- stop: { reason: R }\n" + Log("never")),
        Case("K041", "- { as: item, foreach: \"#{_('tick.list')}\", steps: [] }"),
        Case("K050", "- { provider: workato_api_platform, name: return_response, input: { http_status_code: 201 } }", Api),
        Case("K060", "- { provider: rest, name: make_request, input: { } }"),
    ];

    /// <summary>What the reference counts in real recipes that run, or what only looks like a mistake.</summary>
    public static IEnumerable<TestCaseData> Clean() =>
    [
        Good("a pill alone in text mode", Log("#{_('tick.a')}")),
        Good("a formula with parentheses on both sides", Log("=(1 + 2) * (3 + 4)")),
        Good("a loop's own item", "- as: item\n    foreach: \"#{_('tick.list')}\"\n    steps: [ { provider: logger, name: log_message, input: { message: \"#{_('item.name')}\" } } ]"),
        Good("a mapping over the list of the loop around it", "- as: item\n    foreach: \"#{_('tick.list')}\"\n    steps: [ { provider: x, name: y, input: { rows: { ____source: \"#{_('tick.list')}\", name: \"#{_('tick.list.first.name')}\" } } } ]"),
        Good("a pill of a step in the same branch", "- if: { all: [ { left: \"#{_('tick.a')}\", is: present } ] }\n    steps:\n      - { as: one, provider: logger, name: log_message }\n    " + Log("#{_('one.message')}")),
        Good("a pill of a watched step after it", "- { try: [ { as: one, provider: logger, name: log_message } ], catch: { as: error, steps: [ { provider: logger, name: log_message } ] } }\n" + Log("#{_('one.message')}")),
        Good("answers on every way", "- try: [ { provider: workato_recipe_function, name: return_result, input: { result: { sum: 1, count: 2 } } } ]\n    catch: { as: error, steps: [ { stop: { with_error: true, reason: \"#{_('error.message')}\" } } ] }", Function),
        Good("a skipped step that breaks everything", "- { skip: true, provider: rest, name: make_request, input: { a: \"=(1)\", b: \"#{_('nowhere.x')} #{_('nowhere.y')}\" } }"),
        Good("one-sided operators with a left-over", If("present", "'0123'")),
    ];

    private static string Log(string message) => $"  - {{ provider: logger, name: log_message, input: {{ message: \"{message}\" }} }}";

    private static string If(string @operator, string right) =>
        $"- {{ if: {{ all: [ {{ left: \"#{{_('tick.a')}}\", is: {@operator}, right: {right} }} ] }}, steps: [ {{ provider: logger, name: log_message }} ] }}";

    private static TestCaseData Case(string code, string steps, string trigger = "trigger: { as: tick, provider: clock, name: scheduled_event }") =>
        new TestCaseData(code, Recipe(steps, trigger)).SetArgDisplayNames(code);

    private static TestCaseData Good(string name, string steps, string trigger = "trigger: { as: tick, provider: clock, name: scheduled_event }") =>
        new TestCaseData(Recipe(steps, trigger)).SetArgDisplayNames(name);

    private static string Recipe(string steps, string trigger) => $"name: x\n{trigger}\nsteps:\n  {steps.TrimStart()}\n";
}
