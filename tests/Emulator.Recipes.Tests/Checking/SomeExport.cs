namespace Emulator.Recipes.Tests.Checking;

/// <summary>An export that breaks no rule but what is put into it.</summary>
internal static class SomeExport
{
    public const string Log = """{"number": 1, "provider": "logger", "name": "log_message", "as": "one", "keyword": "action", "input": {"message": "hi"}, "uuid": "log-one"}""";

    /// <param name="block">The steps, as JSON.</param>
    /// <param name="trigger">Further keys of the trigger, as JSON with a comma behind.</param>
    /// <param name="head">Further keys of the file, likewise.</param>
    /// <param name="config">The entries of config.</param>
    public static string With(string block = Log, string trigger = "", string head = "", string config = Both) => $$"""
        {
          {{head}}
          "name": "x", "version": 1, "private": true, "concurrency": 1,
          "code": {
            {{trigger}}
            "number": 0, "provider": "clock", "name": "scheduled_event", "as": "tick", "keyword": "trigger", "input": {"time_unit": "hours"},
            "block": [{{block}}],
            "uuid": "tick-trigger"
          },
          "config": [{{config}}]
        }
        """;

    public const string Both = """{"keyword": "application", "provider": "clock", "account_id": null}, {"keyword": "application", "provider": "logger", "account_id": null}""";

    /// <summary>A block step with number 1.</summary>
    public static string Block(string keyword, string inside, string further = "") =>
        $$"""{"number": 1, "keyword": "{{keyword}}", {{further}} "uuid": "{{keyword}}-step", "block": [{{inside}}]}""";

    public static string Inside(string keyword, int number, string further = "") =>
        $$"""{"number": {{number}}, "keyword": "{{keyword}}", {{further}} "uuid": "{{keyword}}-{{number}}"}""";

    /// <summary>A condition that holds when the trigger has run.</summary>
    public const string Condition = """ "input": {"type": "compound", "operand": "and", "conditions": [{"operand": "present", "lhs": "#{_('data.clock.tick.scheduled_time')}", "rhs": ""}]}, """;
}
