namespace Emulator.Recipes.Tests.Checking;

/// <summary>Exports that break one rule each.</summary>
internal static class ExportCases
{
    private const string Catch = """{"number": 3, "keyword": "catch", "as": "error", "provider": null, "input": {"max_retry_count": "0"}, "uuid": "the-catch", "block": []}""";

    private static readonly string LogTwo = SomeExport.Log.Replace("\"number\": 1", "\"number\": 2", StringComparison.Ordinal);

    private static readonly string Uuid37 = new('u', 37);

    private static readonly string Alias49 = new('a', 49);

    public static IEnumerable<TestCaseData> All() =>
    [
        Case("V001", "{\"recipe\": " + SomeExport.With() + "}"),
        Case("V002", SomeExport.With().Replace("\"version\": 1, ", string.Empty, StringComparison.Ordinal)),
        Case("V003", """{"name": "x", "version": 1, "private": true, "concurrency": 1, "config": [], "code": "{\"number\": 0, \"keyword\": \"trigger\", \"provider\": \"clock\", \"name\": \"scheduled_event\", \"as\": \"t\", \"uuid\": \"u\", \"input\": {}, \"block\": []}"}"""),
        Case("V004", SomeExport.With(SomeExport.Log.Replace(", \"uuid\": \"log-one\"", string.Empty, StringComparison.Ordinal))),
        Case("V005", SomeExport.With(SomeExport.Log.Replace("log-one", Uuid37, StringComparison.Ordinal))),
        Case("V006", SomeExport.With(SomeExport.Log.Replace("\"number\": 1, ", string.Empty, StringComparison.Ordinal))),
        Case("V007", SomeExport.With(SomeExport.Log.Replace("\"number\": 1", "\"number\": \"1\"", StringComparison.Ordinal))),
        Case("V008", SomeExport.With(config: SomeExport.Both + ", {\"provider\": \"rest\"}")),
        Case("V101", SomeExport.With(SomeExport.Log.Replace("\"number\": 1", "\"number\": 7", StringComparison.Ordinal))),
        Case("V102", SomeExport.With(SomeExport.Log.Replace("log-one", "tick-trigger", StringComparison.Ordinal))),
        Case("V103", SomeExport.With(SomeExport.Log.Replace("log-one", "0b6d5c5e-9a36-4f4e-8d2c-3f3f0c1d2e3f", StringComparison.Ordinal))),
        Case("V104", SomeExport.With().Replace("\"number\": 1,", "\"number\": 2,", StringComparison.Ordinal).Replace("\"number\": 0", "\"number\": 1", StringComparison.Ordinal)),
        Case("V105", SomeExport.With().Replace("\"name\": \"x\"", "\"name\": \"Something else\"", StringComparison.Ordinal)),
        Case("V106", SomeExport.With(config: SomeExport.Both + ", {\"keyword\": \"application\", \"provider\": \"workato\"}")),
        Case("V107", SomeExport.With(config: """{"keyword": "application", "provider": "clock"}""")),
        Case("V108", SomeExport.With(SomeExport.Block("if", LogTwo, SomeExport.Condition + "\"provider\": \"logger\","))),
        Case("V109", SomeExport.With(SomeExport.Block("try", LogTwo + "," + Catch.Replace("\"provider\": null, ", string.Empty, StringComparison.Ordinal)))),
        Case("V110", SomeExport.With(SomeExport.Block("try", LogTwo + "," + Catch.Replace("\"as\": \"error\", ", string.Empty, StringComparison.Ordinal)))),
        Case("V111", SomeExport.With(SomeExport.Block("try", LogTwo + "," + Catch.Replace("\"max_retry_count\": \"0\"", string.Empty, StringComparison.Ordinal)))),
        Case("V112", SomeExport.With(SomeExport.Block("try", LogTwo + "," + Catch, "\"as\": \"watched\","))),
        Case("V113", SomeExport.With(SomeExport.Block("if", LogTwo + "," + SomeExport.Inside("elsif", 3, SomeExport.Condition), SomeExport.Condition))),
        Case("V121", SomeExport.With(Log("""{"name": "other", "type": "string"}"""))),
        Case("V122", SomeExport.With(Log("""{"name": "message", "type": "object", "properties": [{"name": "a", "type": "string"}]}""", """{"b": "x"}"""))),
        Case("V123", SomeExport.With(Log("""{"name": "Message", "type": "string"}"""))),
        Case("V124", SomeExport.With(Log("""{"name": "flow_id"}, {"name": "message"}"""))),
        Case("V125", SomeExport.With(
            """{"number": 1, "provider": "workato_recipe_function", "name": "return_result", "as": "r", "keyword": "action", "input": {}, "uuid": "r", "extended_input_schema": [{"name": "a"}], "extended_output_schema": [{"name": "b"}]}""")),
        Case("V201", SomeExport.With(SomeExport.Block("try", Catch + "," + LogTwo))),
        Case("V202", SomeExport.With(SomeExport.Block("if", SomeExport.Inside("else", 3) + "," + LogTwo, SomeExport.Condition))),
        Case("V204", SomeExport.With(SomeExport.Block("repeat", SomeExport.Inside("while_condition", 3, SomeExport.Condition) + "," + LogTwo, "\"as\": \"again\","))),
        Case("V501", SomeExport.With(SomeExport.Log.Replace("\"as\": \"one\"", $"\"as\": \"{Alias49}\"", StringComparison.Ordinal))),
        Case("V502", SomeExport.With(config: SomeExport.Both + "," + SomeExport.Both)),
        Case("V503", SomeExport.With(SomeExport.Log.Replace("\"input\"", "\"block\": [{\"keyword\": \"stop\", \"number\": 2, \"uuid\": \"s\", \"input\": {\"stop_reason\": \"x\"}}], \"input\"", StringComparison.Ordinal))),
        Case("V504", SomeExport.With(SomeExport.Block("if", string.Empty, SomeExport.Condition))),
    ];

    private static string Log(string schema, string message = "\"hi\"") =>
        SomeExport.Log.Replace("\"hi\"", message, StringComparison.Ordinal).Replace("\"uuid\"", $"\"extended_input_schema\": [{schema}], \"uuid\"", StringComparison.Ordinal);

    private static TestCaseData Case(string code, string json) => new TestCaseData(code, json).SetArgDisplayNames(code);
}
