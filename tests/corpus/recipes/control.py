"""Keywords, conditions, loops, errors, skips: recipe-format 3 to 5 and 9."""

from build import *


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)
    both = ["equals_to", "not_equals_to", "contains", "not_contains", "starts_with", "not_starts_with", "ends_with", "not_ends_with"]
    one = ["is_true", "is_not_true", "present", "blank"]

    yield "conditions/every_operator", recipe(
        "Every operator", function(parameters=[field("text"), field("amount", "number"), field("flag", "boolean"), field("list", "array", properties=[field("id")])]),
        *[if_([row(op, t(ev("text")), "abc")], log(f"two{i}", op)) for i, op in enumerate(both)],
        *[if_([row(op, t(ev("flag")), "left over" if op == "present" else "")], log(f"one{i}", op)) for i, op in enumerate(one)],
        if_([row("present", t(ev("amount"))), row("greater_than", t(ev("amount")), "1.5"), row("less_than", t(ev("amount")), "100")], log("range", "between")),
        if_([row("contains", t(ev("list", "*", "id")), "a")], log("member", "in the list")),
        description="", version=12)

    yield "conditions/shapes_of_rows", recipe(
        "Rows | with / odd shapes", function(parameters=[field("status"), field("n", "integer"), field("other")]),
        if_([row("equals_to", "=" + ev("status") + ".downcase", "=" + ev("other") + ".to_s.downcase"), row("equals_to", t(ev("status")), t(ev("other"))),
             {"operand": "present", "lhs": t("x-", ev("status")), "rhs": ""}, {"operand": "blank", "lhs": t(ev("other"))}, row("equals_to", "", "")],
            log("never", "all of them"), operand="and"),
        if_([row("equals_to", t(ev("status")), s) for s in ("new", "open", "受付", "done", "")], log("any", t("status ", ev("status"))), operand="or"),
        if_([{"type": "compound", "operand": "or", "conditions": [row("equals_to", t(ev("status")), "a"), row("equals_to", t(ev("status")), "b")]},
             row("present", t(ev("other")))], log("nested", "a tree of conditions")),
        if_([row("is_true", "=" + ev("n") + ".present? && " + ev("n") + " > 3")], log("formula", "left side is a formula")),
        if_([], log("empty", "no rows")))

    yield "branches/elsif_chain", recipe(
        "Route a ticket", function(parameters=[field("priority"), field("team")]),
        if_([row("equals_to", t(ev("priority")), "1")], log("p1", "page"),
            elsif([row("equals_to", t(ev("priority")), "2")], log("p2", "mail")),
            elsif([row("equals_to", t(ev("priority")), "3"), row("present", t(ev("team")))], if_([row("equals_to", t(ev("team")), "EMEA")], log("emea", "emea")), comment="三"),
            elsif([row("blank", t(ev("priority")))]),
            else_(log("rest", "later"), **{"as": "0f0f0f0f"}), **{"as": "aa11bb22", "comment": "order matters"}))

    yield "branches/chained_elsif_and_else_in_the_middle", recipe(
        "Continuations in other places", function(parameters=[field("n")]),
        if_([row("equals_to", t(ev("n")), "1")],
            else_(log("other", "else first")),
            elsif([row("equals_to", t(ev("n")), "2")], log("two", "two"), elsif([row("equals_to", t(ev("n")), "3")], log("three", "a chained elsif"))),
            log("one", "after its continuations")),
        {"as": "r", "keyword": "repeat", "input": {}, "block": [
            {"keyword": "while_condition", "input": compound([row("less_than", t(dp("repeat", "r", "index")), "1")])}, log("body", "condition stands first")]},
        {"keyword": "try", "input": {}, "block": [
            {"as": "e", "keyword": "catch", "input": {"max_retry_count": "0", "retry_interval": "2"}, "block": [log("handled", "catch first")]}, log("watched", "then the steps")]})

    yield "branches/empty_blocks", recipe(
        "Empty branches everywhere", function(parameters=[field("a")]),
        if_([row("present", t(ev("a")))]), if_([row("present", t(ev("a")))], else_()), try_([], line="nothing"), foreach("l", t(ev("a"))),
        try_([log("x", "1")], line="caught2"))

    rows = "workato_db_table"
    listed = action(rows, "get_records", "found", {"table_id": reference("tables/work_items.workato_db_table.json", "Work items"), "limit": "100"},
                    extended_output_schema=[field("records", "array", properties=[field("id", "integer"), field("name"), field("lines", "array", properties=[field("sku"), field("qty", "integer")])])])
    item = lambda *p: dp("foreach", "item", *p)
    yield "loops/for_each_simple", recipe(
        "Walk the work items", schedule(), listed,
        foreach("item", t(dp(rows, "found", "records")),
                log("line", t(item("name"), " ", meta("item", "index"), "/", meta("item", "size"), " ", meta("item", "is_first"), meta("item", "is_last"))),
                if_([row("equals_to", t(meta("item", "index")), "0")], log("first", t("whole item ", item()))),
                log("common_mistake", t("list inside its loop: ", dp(rows, "found", "records", "*", "name")))),
        log("after", t("last round: ", dp("logger", "line", "message"), " of ", dp(rows, "found", "records", "#"))))

    yield "loops/nested", recipe(
        "Orders and their lines", schedule(), listed,
        foreach("item", t(dp(rows, "found", "records")),
                foreach("inner", t(item("lines")), log("sku", t(dp("foreach", "inner", "sku"), " of ", item("name"), meta("inner", "index"))), clear_scope="true"),
                try_([foreach("again", t(dp(rows, "found", "records")), stop("false", "", skip=True))], stop("true", t("failed at ", item("name"))))))

    batch = lambda *p: dp("foreach", "part", "batch", *p)
    yield "loops/for_each_in_batches", recipe(
        "Upload in batches", schedule(), listed,
        foreach("part", t(dp(rows, "found", "records")),
                log("size", t("batch ", meta("part", "index"), " of ", meta("part", "size"), ": ", batch("#"), " first ", batch("*", "name"))),
                action("salesforce", "composite_create_sobject", "made", {
                    "sobject_name": "Account", "records": {"____source": t(batch()), "attributes": {"type": "Account"}, "Name": t(batch("*", "name")), "External__c": "=" + batch("*", "id") + ".to_s"}}),
                repeat_mode="batch", batch_size="2000"),
        foreach("nosize", t(dp(rows, "found", "records")), log("n", "no batch size"), repeat_mode="batch"),
        foreach("blank", t(dp(rows, "found", "records")), log("b", "an empty one"), repeat_mode="batch", batch_size=""),
        foreach("left", t(dp(rows, "found", "records")), log("s", "simple, with a size left over"), batch_size="10", clear_scope=False),
        accounts={"salesforce": "SF Prod"})

    yield "loops/sources_of_many_kinds", recipe(
        "Lists from everywhere", function(parameters=[field("ids", "array", properties=[field("id")]), field("text")]),
        foreach("p", t(ev("ids")), log("l1", t(dp("foreach", "p", "id")))),
        foreach("fo", "=" + ev("ids") + ".where(id: 'a')", log("l2", t(dp("foreach", "fo", "id")))),
        foreach("csv", "=" + ev("text") + ".to_s.split(',')", log("l3", t(dp("foreach", "csv")))),
        foreach("old", t("_('data.workato_recipe_function.f.parameters.ids')"), log("l4", t("_('data.foreach.old.id')"))),
        {"as": "nomode", "keyword": "foreach", "clear_scope": "false", "input": {}, "block": [log("l5", "no repeat_mode")], "source": t(ev("ids"))})

    yield "loops/repeat_while", recipe(
        "Poll until done", function(parameters=[field("job")]),
        action("workato_variable", "declare_variable", "v", {"variables": {"schema": text_of([field("tries", "integer"), field("state")]), "data": {"tries": "0", "state": "busy"}}}, uuid="declare-v"),
        repeat("again", [
            action("rest", "make_request_v2", "ask", {"request_name": "Ask", "request": {"method": "GET", "content_type": "application/json", "url": t("https://status.example.com/jobs/", ev("job"))},
                                                     "response": {"output_type": "json", "response_schema": text_of([field("state")]), "ignore_http_errors": "false"}}),
            action("workato_variable", "update_variables", "up", {"input_mode": "raw", "name": "declare-v:v:tries", "tries": "=" + dp("workato_variable", "v", "tries") + " + 1"}),
            action("clock", "wait_for_interval", "pause", {"interval": "=[2 * " + dp("repeat", "again", "index") + ", 60].min"}),
            if_([row("is_true", t(dp("repeat", "again", "is_first")))], log("begin", "first round"))],
            [row("not_equals_to", t(dp("rest", "ask", "response", "state")), "done"), row("less_than", t(dp("repeat", "again", "index")), "2")]),
        repeat("other", [log("x", t(dp("repeat", "other", "index")))], [row("is_true", "=false"), row("is_true", "=nil")], operand="or"))

    pill = lambda *p: dp("catch", "err", *p)
    every = ["message", "type", "line_number", "error_at", "adapter", "action", "uuid", "error_type_id", "retry_count", "inner_message", "error_message", "error_type"]
    yield "errors/every_error_pill", recipe(
        "Handle everything", function(parameters=[field("id")], results=[field("ok", "boolean"), field("why")]),
        try_([action("salesforce", "get_custom_object", "sf", {"sobject_name": "Case", "id": t(ev("id"))}), log("fine", "got it")],
             log("told", t(*[part for name in every for part in (f"{name}: ", pill(name), "\n")])),
             log("http", t(*[part for name in ["code", "body", "protocol", "raw_status_text", "normalized_status_text", "retry_after"] for part in (name, pill("http_response", name))])),
             action("workato_recipe_function", "return_result", "bad", {"result": {"ok": "=false", "why": t(pill("message"))}}),
             line="err"),
        log("after", t("known after the construct: ", pill("message"), dp("salesforce", "sf", "Id"))))

    yield "errors/retries_with_condition", recipe(
        "Retry what may pass", schedule(),
        try_([action("jira", "search_issues", "jql", {"jql": "project = OPS", "limit": "50"}),
              try_([action("slack_bot", "post_bot_message", "post", {"channel": "C01", "message": t(dp("jira", "jql", "issues", "#"))})], line="inner", input={})],
             stop("true", "=\"Jira: \" + " + dp("catch", "outer", "message") + ".to_s.slice(0, 200)"),
             line="outer", input={"max_retry_count": "3", "retry_interval": "5"},
             filter=compound([row("contains", t(dp("catch", "outer", "message")), "429"), row("equals_to", t(dp("catch", "outer", "http_response", "code")), "503"),
                              row("present", t(dp("jira", "jql", "issues")))], "or")),
        try_([log("a", "no retry keys")], log("b", "x"), line="plain", input={}, **{"as": "71723374"}),
        try_([log("c", "2")], line="two", input={"max_retry_count": "2", "retry_interval": "10"}),
        accounts={"jira": "Jira cloud"})

    yield "stops/guards", recipe(
        "Stops that answers decide", function(parameters=[field("a")]),
        action("netsuite", "search_record", "found", {"query": t(ev("a"))}, extended_output_schema=[field("error"), field("status"), field("total", "integer")]),
        if_([row("present", t(dp("netsuite", "found", "error")))], log("told", t(dp("netsuite", "found", "error"))), stop("true", t(dp("netsuite", "found", "error")))),
        if_([row("equals_to", t(dp("netsuite", "found", "status")), "ok")], log("fine", "x"), elsif([row("greater_than", t(dp("netsuite", "found", "total")), "0")], stop("true")), else_(stop("true", "No such record"))),
        try_([if_([row("present", t(dp("netsuite", "found", "error")))], stop("true", "inside"))]),
        action("workato_variable", "declare_variable", "typed", {"variables": {"schema": text_of([field("done", "boolean"), field("at", "date_time")]), "data": {"done": t("x ", dp("netsuite", "found", "status")), "at": t(dp("netsuite", "found", "error"))}}},
               extended_output_schema=[field("done", "boolean"), field("at", "date_time", parse_output="date_time_conversion")]))

    yield "stops/every_form", recipe(
        "Stop in many ways", function(parameters=[field("why"), field("go", "boolean")]),
        if_([row("is_true", t(ev("go")))], stop("false", "")),
        if_([row("equals_to", t(ev("why")), "pill")], stop("true", t("because ", ev("why")))),
        if_([row("equals_to", t(ev("why")), "formula")], stop("true", "=" + ev("why") + " || 'no reason'", **{"as": "ab12cd34"})),
        if_([row("equals_to", t(ev("why")), "none")], {"keyword": "stop", "input": {"stop_with_error": "false"}}),
        try_([if_([row("equals_to", t(ev("why")), "watched")], stop("true", "not caught"))], stop("false", "handled")),
        if_([row("equals_to", t(ev("why")), "boolean")], {"keyword": "stop", "input": {"stop_with_error": True, "stop_reason": "a real boolean"}}))

    off = dict(skip=True)
    yield "skips/actions_and_blocks", recipe(
        "Half switched off", function(parameters=[field("a"), field("list", "array", properties=[field("x")])]),
        action("salesforce", "update_sobject", "sf", {"sobject_name": "Case", "id": t(ev("a"))}, **off),
        {"keyword": "action", "input": {}, **off},
        {"provider": None, "name": None, "as": "e1e1e1e1", "keyword": "action", "input": {}, "comment": "", **off},
        if_([row("present", t(ev("a")))], log("i1", "off", **off), else_(log("i2", "off", **off), **off), **off),
        foreach("l", t(ev("list")), log("i3", t(dp("foreach", "l", "x")), **off), **off),
        try_([log("i4", "off", **off)], log("i5", "off", **off), **off),
        repeat("rr", [log("i6", "off", **off)], [row("is_true", "=true")]) | off,
        log("on", t("a skipped step's pill is nil: ", dp("salesforce", "sf", "Id"), dp("foreach", "l", "x")), skip=False))

    deep = log("bottom", "eleven deep")
    for level in range(11):
        deep = if_([row("present", t(ev("a")))], deep) if level % 3 == 0 else try_([deep], line=f"c{level}") if level % 3 == 1 else foreach(f"l{level}", t(ev("list")), deep)
    yield "branches/eleven_deep", recipe("Deep nesting", function(parameters=[field("a"), field("list", "array", properties=[field("x")])]), deep)

    yield "branches/two_hundred_steps", recipe(
        "Two hundred steps", schedule(), *[log(f"s{i}", f"step {i}") if i % 5 else if_([row("equals_to", str(i), "10")], log(f"s{i}", "x"), else_(log(f"t{i}", "y"))) for i in range(140)])

    damaged = recipe("Damaged in the editor", function(parameters=[field("a")]), log("a", "x"), elsif([row("present", t(ev("a")))], log("lost", "never runs")), log("b", "y"))
    yield "branches/an_elsif_without_its_if", damaged

    yield "branches/no_steps_at_all", recipe("Only a trigger", trigger("slack_bot", "bot_command_v2", "cmd", {"domain": "help", "name": "me", "verb": "please", "scope": "all"}, extended_output_schema=[field("context", "object", properties=[field("user")])]))
    bare = recipe("A trigger without a block", schedule())
    del bare["code"]["block"]
    yield "branches/no_block_at_all", bare
