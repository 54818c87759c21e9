"""What the editor leaves in files, and other people's connectors: recipe-format 4, 11, 12, 15.18, 16."""

from build import *


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)
    wide = [field(f"Custom_Field_{i}__c", ["string", "integer", "number", "boolean", "date", "date_time"][i % 6], custom=True, sfdc_createable=True, hint=f"Field <b>{i}</b>", sticky=i < 3) for i in range(160)]
    toggled = field("priority", pick_list="priorities", toggle_hint="Select from list", toggle_field={"control_type": "text", "label": "Priority", "name": "priority", "optional": True, "toggle_hint": "Use custom value", "type": "string"},
                    pick_list_params={"project": "project"}, ngIf="input.project", change_on_blur=True, extends_schema=True, render_input={}, details={"real_name": "Priority (P1-P5)"})

    yield "editor/salesforce_case_sync", recipe(
        "Sync | Cases / 案件同期", trigger("salesforce", "updated_custom_object", "case", {"sobject_name": "Case", "field_list": [{"label": "Id", "value": "Id"}], "table_list": [{"____source": ""}], "since": "2026-01-01T00:00:00.000000-08:00", "___poll_interval": "5", "_action_version": "2"},
                                         title=None, description="<span class=\"provider\">Salesforce</span> new or updated <span class=\"entity\">Case</span>", dynamicPickListSelection={"sobject_name": "Case", "field_list": [{"label": "Case ID", "value": "Id"}]}, toggleCfg={"sobject_name": True},
                                         extended_output_schema=wide, extended_input_schema=[toggled], visible_config_fields=["field_list", "filters.0.field"], hidden_config_fields=["since"], comment="<p>夜間のみ</p>", unfinished=False, format_version=2, wizardFinished=True,
                                         job_report_schema=[{"name": f"custom_column_{i}", "label": label} for i, label in ((3, "Case"), (1, "Status"), (2, "状態"), (10, "Status"))],
                                         job_report_config={"custom_column_1": t(dp("salesforce", "case", "Status")), "custom_column_2": "=" + dp("salesforce", "case", "Status") + ".to_s.titleize", "custom_column_3": t("Case ", dp("salesforce", "case", "Id")), "custom_column_9": "an orphan"},
                                         filter=compound([row("not_equals_to", t(dp("salesforce", "case", "Status")), "Closed"), row("present", t(dp("salesforce", "case", "Owner", "Name")))])),
        action("salesforce", "search_sobjects_soql", "soql", {"query": t("SELECT Id FROM Contact WHERE Email = '", dp("salesforce", "case", "ContactEmail"), "'"), "field_list": "Id\nName", "limit": "=[200, 50].min"}, title="Find contact", description=None, mask_data=True, requirements={"a": 1}, external_input_definition=[], custom_title="x", extended_output_schema=[field("Contact", "array", properties=[field("Id"), field("Name")])]),
        action("salesforce", "search_sobjects_soql_v2", "soql2", {"query": "SELECT Id FROM Account", "object": "Account"}), action("salesforce", "update_sobject", "upd", {"sobject_name": "Case", "id": t(dp("salesforce", "case", "Id")), "Status": "Working", "is_closed": False, "retries": 3, "note": None}, visible_config_fields=[]),
        action("salesforce", "delete_sobject", "delete", {"sobject_name": "Case", "id": t(dp("salesforce", "soql", "Contact", "*", "Id"))}), accounts={"salesforce": "SF Production 本番"}, tags=["crm", "重要"], version_comment="更新", concurrency=5, private=False)

    yield "editor/slack_bot", recipe(
        "Slack command", trigger("slack_bot", "bot_command_v2", "cmd", {"domain": "it", "name": "request", "scope": "new", "bot_command": reference("slack/help.recipe.json", "Help"), "parameters_schema_json": text_of([field("reason")])}),
        action("slack_bot", "block_kit_modals", "modal", {"trigger_id": t(dp("slack_bot", "cmd", "trigger_id")), "blocks": [{"block_type": "input", "label": "Reason", "options": {"____source": t(dp("slack_bot", "cmd", "options")), "text": t(dp("slack_bot", "cmd", "options", "*", "text"))}}, {"block_type": "divider"}]}),
        action("slack_bot", "post_bot_message", "post", {"channel": t(dp("slack_bot", "cmd", "context", "channel")), "message": t(":wave: hello ", dp("slack_bot", "cmd", "context", "user_name")), "attachment": {"buttons": [{"title": "Go", "bot_command": reference("slack/help.recipe.json", "Help"), "params": "id: 1\nx: #{y}"}]}}), accounts={"slack_bot": "Bot"})

    yield "editor/google_sheets", recipe(
        "Rows into a sheet", schedule(),
        action("google_sheets", "search_spreadsheet_rows_v4_new", "rows", {"team_drives": "my_drive", "spreadsheet": "1A2b3C", "sheet": "Sheet1", "sheet_name": "Sheet1", "limit": "100"}, dynamicPickListSelection={"spreadsheet": {"ids": ["1A2b3C"], "titles": ["Budget 2026"]}, "sheet": "Sheet1"}, toggleCfg={"sheet": False, "spreadsheet": True},
               extended_output_schema=[field("rows", "array", properties=[field("col_Name"), field("col_予算", "number", details={"real_name": "予算"})])]),
        action("google_sheets", "add_spreadsheet_row_v4", "add", {"spreadsheet": "1A2b3C", "data": {"col_Name": t(dp("google_sheets", "rows", "rows", "*", "col_Name"))}}),
        action("google_sheets", "add_row_v4_bulk", "bulk", {"rows": {"____source": t(dp("google_sheets", "rows", "rows")), "col_Name": t(dp("google_sheets", "rows", "rows", "*", "col_Name")), "col_n": "=" + dp("google_sheets", "rows", "rows", "*", "col_予算") + ".to_f.floor"}}), accounts={"google_sheets": "Sheets"})

    yield "editor/batch_trigger", recipe(
        "Rows from a database", trigger("oracle", "updated_rows_batch", "rows", {"table": "ORDERS", "batch_size": "100", "unique_key": "ID"}, extended_output_schema=[field("rows", "array", properties=[field("ID", "integer"), field("STATE")])], filter=compound([row("equals_to", t(dp("oracle", "rows", "rows", "*", "STATE")), "NEW")])),
        action("oracle", "insert_rows_batch", "ins", {"table": "AUDIT", "rows": {"____source": t(dp("oracle", "rows", "rows")), "ID": t(dp("oracle", "rows", "rows", "*", "ID"))}}), action("oracle_secondary", "search_rows_sql", "sql", {"sql": "SELECT 1 FROM DUAL"}), accounts={"oracle": "Oracle", "oracle_secondary": "Oracle 2"})

    odd = recipe("Keys that nobody knows", function(parameters=[field("a")], stray={"deep": [1, 2.50, None, True, {"x": ""}]}), log("x", t(ev("a")), futureKey="1", **{"": "an empty key", "key.with.dots": {"0": []}}), if_([row("present", t(ev("a")), extra=1, label="A")], log("y", "z"), brandNew=[], foreign=None), newTop={"a": [{}]}, tags=[], release=1.0e3, big=12345678901234567890)
    odd["config"][0]["extra"] = {"kept": True}
    yield "editor/stray_keys", odd

    conf = recipe("Config in all forms", function(parameters=[field("a")]), action("jira", "create_issue", "j", {"summary": t(ev("a"))}), action("netsuite", "search", "n", {}), action("acme_connector_88123_1650000000", "do_it", "c", {"x": "1"}), action("workday", "get_worker", "w", {}))
    conf["config"][1]["account_id"] = {**reference("connections/jira.connection.json", "Jira cloud"), "custom": False}
    conf["config"][2].update(skip_validation=True, account_id=99123)
    conf["config"][3]["account_id"] = {**reference("connections/acme.connection.json", "ACME 接続"), "custom": True}
    conf["config"][4]["personalization"] = "true"
    del conf["config"][4]["skip_validation"]
    conf["config"] += [dict(conf["config"][1]), {"keyword": "application", "provider": "never_used", "skip_validation": False, "account_id": None}]
    yield "editor/config", conf

    missing = recipe("No entry", function(parameters=[field("a")]), action("zendesk", "create_ticket", "z", {"subject": t(ev("a"))}))
    missing["config"] = []
    yield "editor/provider_without_entry", missing

    yield "editor/parameters", recipe("Recipe parameters", trigger("clock", "scheduled_event", "tick", {"time_unit": "hours", "trigger_every": "1"}, param={"folder": "inbox", "limit": "10"}, parameters_schema=text_of([field("folder"), field("limit", "integer")])), log("x", t(job("parameters", "folder"))))
    yield "editor/schemas_as_lists", recipe("Schemas as lists", trigger("workato_recipe_function", "execute", "f", {"parameters_schema_json": [field("a")], "result_schema_json": "[]"}),
                                             action("workato_variable", "declare_variable", "v", {"variables": {"schema": [field("a", default="#{not a pill}")], "data": {"a": t(ev("a"))}}}), log("x", t(dp("workato_variable", "v", "a"))))
    yield "editor/literals_and_marks", recipe(
        "Texts that look like something", function(parameters=[field("a")]),
        log("hash", "colour #{red} and #{ _dp('x') } and #ff0000 and {{mustache}} and ${js}"), log("equals", "a = b"), log("space", " =not a formula?"), log("lone", "="), log("quote", "it's \"quoted\" \\ back"), log("yaml", "yes: [no, null, ~, 2026-01-01, 0x1F, 1e3, !tag, &a, *b]"),
        log("lines", "one\n\n  two\t\n- three\n# four\n"), log("html", "<p>&nbsp;<b>x</b></p>"), log("emoji", "📝 山田 \u0000\u001b[0m \u2028 end"), log("long", "x" * 20000),
        action("netsuite", "create", "n", {"true": "true", "null": "null", "1": "1", "a.b": "c", "": "empty key", "number": 5, "real": 1.5, "big": 9007199254740993, "yes": True, "none": None, "list": [], "record": {}, "nested": [[1, "2"], [{"a": None}]], "date": "2026-01-01"}))
    yield "editor/blank_head", recipe("", function(), log("x", "y"), description=None, version=0, concurrency=20)
    yield "editor/trackvia", recipe("TrackVia work orders", trigger("trackvia", "new_record", "order", {"app_name": "Field Service", "view_id": "3102"}, extended_output_schema=[field("id", "integer"), field("f_31304", label="Priority")]),
                                     if_([row("equals_to", t(dp("trackvia", "order", "f_31304")), "Emergency")], action("trackvia", "update_record", "ack", {"app_name": "Field Service", "view_id": "3102", "id": t(dp("trackvia", "order", "id")), "data": {"f_31305": "Scheduled"}}),
                                         action("trackvia", "__adhoc_http_action", "ask", {"mnemonic": "Views", "verb": "get", "path": "openapi/views", "response_type": "json"})), accounts={"trackvia": "TrackVia"})
