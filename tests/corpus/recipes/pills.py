"""Every form of pill, path element and list mapping: recipe-format 7 and 10."""

from build import *

EVERY_FACT = ["job_id", "job_url", "recipe_name", "recipe_url", "recipe_id", "job_created_at", "recipe_path", "repeat_count", "user_name", "user_email", "user_id",
              "root_recipe_id", "root_job_id", "is_repeat", "is_test"]


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)
    people = field("people", "array", properties=[
        field("name"), field("age", "integer"), field("address", "object", properties=[field("city")]),
        field("tags", "array", properties=[field("tag"), field("marks", "array", properties=[field("m")])])])

    yield "pills/job_context", recipe(
        "Facts of the job", function(), log("facts", t(*[part for fact in EVERY_FACT for part in (f"{fact}=", job(fact), "; ")])),
        log("old", t("_('data.workato.job_context.job_id')", " ", "_('data.workato.job_context.recipe_name')")),
        log("parameter", t(job("parameters", "folder"), "_('data.workato.job_context.parameters.folder')")),
        log("formula", "=\"Job \" + " + job("job_id") + ".to_s + (" + job("repeat_count") + ".to_i > 0 ? ' again' : '')"))

    yield "pills/properties", recipe(
        "Properties", function(),
        log("project", t("to ", project("notify.channel"), " and ", project("Base URL"), project("テスト"))),
        log("account", t(account("env name"), account("api.host.v2"), account("API_KEY"))),
        log("old", t("_('data.workato.job_context.account_properties.env_name', 'account_property', 'env name')")),
        if_([row("equals_to", t(account("env name")), "prod")], log("prod", "=" + project("Base URL") + ".present? ? " + project("Base URL") + " : 'https://example.com'")))

    yield "pills/legacy_spelling", recipe(
        "Older pills", function(parameters=[people]),
        log("plain", t("_('data.workato_recipe_function.f.parameters.people.first.name')")),
        log("size", t("_('data.workato_recipe_function.f.parameters.people.____Size', 'list_meta', '____Size', 'data.workato_recipe_function.f.parameters.people')")),
        foreach("p", t("_('data.workato_recipe_function.f.parameters.people')"),
                log("item", t("_('data.foreach.p.name')", " in ", "_('data.foreach.p.address.city')", " ", meta("p", "index")))),
        try_([log("x", "=" + "_('data.workato_recipe_function.f.parameters.people.first.age')" + ".to_i + 1")],
             log("y", t("_('data.catch.bad.message')")), line="bad"),
        log("short_dp", t("_dp('data.workato_recipe_function.f.parameters.people.first.name')")),
        log("mixed", "=_('data.workato_recipe_function.f.parameters.people').pluck('name').join(', ') + " + ev("people", "#") + ".to_s"))

    yield "pills/paths", recipe(
        "Ways through an output", function(parameters=[people, field("_odata.context"), field("X-Guest-Name")]),
        log("key", t(ev("_odata.context"), ev("X-Guest-Name"), ev("people", "*", "address", "city"))),
        log("whole", t(dp("workato_recipe_function", "f"))),
        log("size", t(ev("people", "#"), " and ", ev("people", "*", "tags", "#"))),
        log("several", t(ev("people", "*", "tags", "*", "tag"), ev("people", "*", "tags", "*", "marks", "*", "m"))),
        log("quote", t(dp("workato_recipe_function", "f", "parameters", "it's", "a\"b", "c\\d", "{brace}", "#{no}", "日本"))),
        log("refs", t(call({"pill_type": "refs", "provider": "workato_recipe_function", "line": "f", "path": ["parameters", "people"]}))),
        log("more_keys", t(call({"path": ["parameters", "people", {"path_element_type": "current_item"}, "name"], "line": "f", "provider": "workato_recipe_function", "pill_type": "output",
                                 "label": "Name", "action": "execute", "recipe_step": 0, "value_type": "string"}))),
        log("absent", t(ev("people", "*", "nobody", "knows", "this"), ".")))

    joined = {"path_element_type": "join", "action": "get_custom_object", "src_key": "AccountId", "dst_key": "id", "args": {"sobject_name": "Account"}}
    yield "pills/joins", recipe(
        "Follow a foreign key", schedule(),
        action("salesforce", "search_sobjects", "cases", {"sobject_name": "Case", "limit": "10", "Status": "New"}, extended_output_schema=[
            field("Case", "array", properties=[field("Id"), field("AccountId"), field("get_custom_object+AccountId", "object", properties=[field("Name")])])]),
        log("name", t("account ", dp("salesforce", "cases", "Case", "*", joined, "Name"))), accounts={"salesforce": "SF"})

    yield "pills/dead_and_odd", recipe(
        "Dead pills", function(parameters=[field("a")]),
        log("gone", t("nobody: ", dp("salesforce", "deadbeef", "Id"), " ", dp("foreach", "gone", "x"), meta("gone", "index"), dp("catch", "gone", "message"))),
        log("self", t("itself: ", dp("logger", "self", "message"))),
        log("later", t("later: ", dp("logger", "last", "message"))),
        log("other", t("another provider: ", dp("salesforce", "gone", "message"))),
        log("formula", "=" + dp("netsuite", "d00dfeed", "records", "*", "id") + ".presence || 'none'"),
        if_([row("present", t(dp("workday", "cafebabe", "Worker")))], log("never", "dead in a condition")),
        foreach("dead", t(dp("workday", "cafebabe", "Workers")), log("never2", t(dp("foreach", "dead", "Name")))),
        action("google_sheets", "add_row_v4_bulk", "bulk", {"rows": {"____source": t(dp("workday", "cafebabe", "Workers")), "col_A": t(dp("workday", "cafebabe", "Workers", "*", "Name"))}}),
        log("last", "end"))

    m = lambda *p: ev("people", "*", *p)
    yield "mappings/list_mapping", recipe(
        "Map a list", function(parameters=[people], results=[field("rows", "array", properties=[field("n")])]),
        action("workato_recipe_function", "return_result", "r", {"result": {"rows": {
            "____source": t(ev("people")), "n": t(m("name")), "formula": "=" + m("age") + ".to_i * 2", "text": t("Mr ", m("name"), " of ", m("address", "city")), "literal": "x",
            "index": t(ev("people", "@")), "record": {"city": t(m("address", "city")), "fixed": "1"}, "list": [t(m("name")), "b"],
            "constant": t(ev("people", "#")), "empty": "", "nothing": "=", "nil": "=nil"}}}))

    yield "mappings/mappings_in_mappings", recipe(
        "Mappings in mappings", function(parameters=[people]),
        action("teams_bot", "post_blocks_message", "post", {"conversation_id": "19:x", "blocks": [
            {"type": "text", "text": "People"},
            {"____source": t(ev("people")), "type": "container", "items": {
                "____source": t(ev("people", "*", "tags")), "text": t(ev("people", "*", "tags", "*", "tag"), " for ", m("name")),
                "marks": {"____source": t(ev("people", "*", "tags", "*", "marks")), "value": t(ev("people", "*", "tags", "*", "marks", "*", "m")), "all": t(ev("people", "*", "tags", "#"))}}}]},
            extended_input_schema=[field("blocks", "array", properties=[field("type"), field("text")])]))

    yield "mappings/sources", recipe(
        "Sources of mappings", function(parameters=[people]),
        action("workato_variable", "declare_list", "none", {"name": "none", "list_item_schema_json": text_of([field("a")]), "list_items": {"____source": "=[]", "a": "x"}}, uuid="none-uuid"),
        action("workato_variable", "declare_list", "static", {"name": "static", "list_item_schema_json": text_of([field("a"), field("b", "array", of="string")]),
                                                               "list_items": [{"a": "1", "b": ["x", "=1 + 1", t(m("name"))]}, {"a": t(m("name"))}, {"a": "=skip"}]}, uuid="static-uuid"),
        foreach("p", t(ev("people")),
                action("workato_variable", "insert_to_list_batch", "add", {"location": "end", "name": "none-uuid:none", "list_items": {"____source": t(dp("foreach", "p", "tags")), "a": t(dp("foreach", "p", "tags", "*", "tag"))}})),
        action("okta", "update_users", "scalars", {"ids": t(ev("people", "*", "name")), "static": ["a", "", "=nil", t(m("name"))]}))
