"""The platform's own connectors, operation by operation: recipe-format 15."""

from build import *


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)
    out = lambda line, *path: dp(PROVIDERS[line], line, *path)
    PROVIDERS = {}

    def act(provider, name, line, input=None, **more):
        PROVIDERS[line] = provider
        return action(provider, name, line, input, **more)

    fn = "workato_recipe_function"
    parameters = [field("text"), field("list", "array", properties=[field("id"), field("name")])]
    callee = reference("functions/add_two.recipe.json", "Add two")

    yield "functions/add_two", recipe(
        "Add two", function(parameters=[field("a", "integer"), field("b", "integer")], results=[field("sum", "integer")]),
        act(fn, "return_result", "r", {"result": {"sum": "=" + ev("a") + ".to_i + " + ev("b") + ".to_i"}}), log("later", "still runs"), act(fn, "return_result", "r2", {"result": {"sum": "0"}}))
    yield "functions/call_and_wait", recipe(
        "Call functions", function(parameters=parameters, results=[field("sum", "integer")]),
        act(fn, "call_recipe", "sync", {"flow_id": callee, "parameters": {"a": "1", "b": t(ev("list", "#"))}}, extended_input_schema=[field("parameters", "object", properties=[field("a", "integer")])],
            extended_output_schema=[field("result", "object", properties=[field("sum", "integer")])], dynamicPickListSelection={"flow_id": "Add two"}, toggleCfg={"flow_id": True}),
        act(fn, "call_recipe", "bare", {"flow_id": {**callee, "folder_full_path": "functions"}}), act(fn, "call_recipe", "byid", {"flow_id": "1234567", "parameters": {}}, toggleCfg={"flow_id": False}),
        foreach("x", t(ev("list")), act(fn, "call_recipe_async", "begin", {"flow_id": callee, "parameters": {"a": t(dp("foreach", "x", "id")), "b": "2"}}),
                action("workato_variable", "insert_to_list", "keep", {"location": "end", "name": "jobs-uuid:jobs", "list_item": {"job_ref": t(out("begin", "job_ref"))}})),
        act("workato_variable", "declare_list", "jobs", {"name": "jobs", "list_item_schema_json": text_of([field("job_ref")])}, uuid="jobs-uuid"),
        act(fn, "wait_for_async_jobs", "wait", {"timeout": "1440", "async_calls": [{"job_ref": t(out("begin", "job_ref"))}]}),
        act(fn, "wait_for_async_jobs", "waitall", {"timeout": "60", "async_calls": {"____source": t(out("jobs", "list_items")), "job_ref": t(out("jobs", "list_items", "*", "job_ref"))}}),
        if_([row("is_not_true", t(out("waitall", "all_jobs_succeeded")))], log("bad", t(out("waitall", "job_succeeded_count"), out("waitall", "job_failed_count"), out("waitall", "job_timed_out_count"), out("waitall", "results", "*", "status")))),
        act(fn, "return_result", "r", {"result": {"sum": t(out("sync", "result", "sum"))}}), log("told", t(out("sync", "job_id"), out("sync", "job_url"), out("begin", "job_url"))))

    var = "workato_variable"
    yield "variables/variables", recipe(
        "Variables", function(parameters=parameters),
        act(var, "declare_variable", "v", {"variables": {"schema": text_of([field("count", "integer"), field("name"), field("合計", "number"), field("done", "boolean")]), "data": {"count": "0", "name": t(ev("text")), "done": "false"}}}, uuid="v-uuid",
            extended_output_schema=[field("count", "integer"), field("name"), field("合計", "number"), field("done", "boolean")]),
        act(var, "update_variables", "u1", {"input_mode": "raw", "name": "v-uuid:v:count", "count": "=" + out("v", "count") + " + 1"}),
        act(var, "update_variables", "u2", {"name": "v-uuid:v:name\nv-uuid:v:done", "name_": "x", "done": "true"}),
        act(var, "update_variables", "u3", {"input_mode": "structured", "name": "v-uuid:v:合計", "合計": "12.5"}),
        act(var, "update_variable", "u4", {"name": "v-uuid:v:name", "name_": "old"}),
        if_([row("greater_than", "=" + out("v", "count") + ".to_i", "0")], log("n", t(out("v", "count"), out("v", "name"), out("v", "合計"), out("v", "done")))))
    yield "variables/lists", recipe(
        "Lists", function(parameters=parameters),
        act(var, "declare_list", "l", {"name": "items", "list_item_schema_json": text_of([field("id", "integer"), field("name")])}, uuid="l-uuid", extended_output_schema=[field("list_items", "array", properties=[field("id", "integer"), field("name")])]),
        act(var, "declare_list", "mapped", {"name": "mapped", "list_item_schema_json": text_of([field("id")]), "list_items": {"____source": t(ev("list")), "id": t(ev("list", "*", "id"))}}, uuid="m-uuid"),
        act(var, "insert_to_list", "i1", {"location": "end", "name": "l-uuid:l", "list_item": {"id": "1", "name": t(ev("text"))}}), act(var, "insert_to_list", "i2", {"location": "start", "name": "l-uuid:l", "list_item": {"id": "0"}}),
        act(var, "insert_to_list_batch", "b", {"location": "end", "name": "l-uuid:l", "list_items": {"____source": t(ev("list")), "name": t(ev("list", "*", "name"))}}),
        act(var, "insert_to_list_batch", "b2", {"location": "start", "name": "l-uuid:l", "list_items": [{"id": "5"}, {"id": "6"}]}),
        foreach("i", t(out("l", "list_items")), log("x", t(dp("foreach", "i", "id")))), log("size", t(out("l", "list_items", "#"), out("l", "list_items", "*", "name"))), act(var, "clear_list", "c", {"name": "l-uuid:l"}),
        act("workato_list", "create_list", "counter", {"size": "3"}), foreach("k", t(out("counter", "list")), log("k1", t(dp("foreach", "k"))),
        act("workato_list", "accumulate_list_items", "acc", {"name": "acc", "list_item": {"schema": text_of([field("n")]), "data": {"n": t(meta("k", "index"))}}})), log("acc_size", t(out("acc", "list_items", "#"))))

    table = reference("tables/settings.lookup_table.json", "Settings")
    yield "tables/lookup_table", recipe(
        "Lookup table", function(parameters=parameters),
        act("lookup_table", "search_entries", "s", {"lookup_table_id": table, "parameters": {"col1": t(ev("text")), "col2": "", "col3": "=null"}}, extended_output_schema=[field("entries", "array", properties=[field("id"), field("entry", "object", properties=[field("col1"), field("col2")])])]),
        act("lookup_table", "get_entries", "all", {"lookup_table_id": table}), act("lookup_table", "get_entry", "one", {"lookup_table_id": table, "parameters": {"col1": "a"}, "ignore_not_found": "true"}),
        act("lookup_table", "add_entry", "add", {"lookup_table_id": table, "parameters": {"col1": "a", "col2": "b"}}), act("lookup_table", "update_entry", "up", {"lookup_table_id": table, "id": t(out("add", "id")), "parameters": {"col2": "c"}}),
        act("lookup_table", "add_batch_of_entries", "batch", {"lookup_table_id": table, "entries": {"____source": t(ev("list")), "parameters": {"col1": t(ev("list", "*", "id")), "col2": "=" + ev("list", "*", "name") + ".to_s.titleize"}}}),
        act("lookup_table", "delete_entry", "del", {"lookup_table_id": table, "id": t(out("add", "id")), "ignore_not_found": "false"}), act("lookup_table", "delete_entries", "dels", {"lookup_table_id": table, "delete_options": "search_delete", "parameters": {"col1": "a"}}),
        act("lookup_table", "truncate", "tr", {"lookup_table_id": "88012"}), foreach("e", t(out("all", "entries")), log("cell", t(dp("foreach", "e", "entry", "col1")))), if_([row("present", t(out("one", "entry", "col2")))], log("found", t(out("s", "entries", "*", "entry", "col1")))))

    db, tid = "workato_db_table", reference("tables/work_items.workato_db_table.json", "Work items")
    name, count, open_ = (uuid("column " + c) for c in ("name", "count", "open"))
    key = lambda u: u.replace("-", "_")
    yield "tables/data_table", recipe(
        "Data table", trigger(db, "new_records_realtime", "new", {"table_id": tid}, extended_output_schema=[field("record", "object", properties=[field(key(name))])]),
        act(db, "get_records", "get", {"table_id": tid, "filters": [{"field_id": name, "op_default": "eq", "value_default": t(dp(db, "new", "record", key(name)))}, {"field_id": count, "op_integer": "gte", "value_integer": "3"}, {"field_id": open_, "op_boolean": "istrue"}],
                                     "limit": "100", "order_direction": "desc", "order_by": count, "continuation_token": "", name: "string", count: "integer"}, dynamicPickListSelection={"table_id": "Work items", "filters.0.field_id": "Name"},
            toggleCfg={"filters.0.field_id": True, "table_id": True}, extended_output_schema=[field("records", "array", properties=[field("11fbe9a6_a16d_4d7e_86ea_afe42ec03005"), field(key(name)), field(key(count), "integer")])]),
        act(db, "get_records", "titles", {"table_id": tid, "filters": [{"field_id": "11fbe9a6-a16d-4d7e-86ea-afe42ec03005", "op_id": "isnotnull"}, {"field_id": name, "op_string": "starts_with", "value_string": "A"}, {"field_id": name, "op_string": "isnull"}], "limit": "10", "output_format": "field_name_to_value"}),
        act(db, "add_record", "add", {"table_id": tid, "parameters": {key(name): "x", key(count): "1"}}), act(db, "update_record", "up", {"table_id": tid, "record_id": t(out("add", "record", "11fbe9a6_a16d_4d7e_86ea_afe42ec03005")), "parameters": {key(count): "=" + out("get", "records", "*", key(count)) + ".to_i + 1"}}),
        act(db, "upsert_record", "ups", {"table_id": tid, "primary_field_id": name, "parameters": {key(name): "x", key(open_): "true"}}),
        act(db, "create_records_batch", "many", {"table_id": tid, "records": {"____source": t(out("get", "records")), "parameters": {key(name): t(out("get", "records", "*", key(name)))}}}),
        act(db, "update_records_batch", "ups2", {"table_id": tid, "records": [{"record_id": t(out("add", "record", "11fbe9a6_a16d_4d7e_86ea_afe42ec03005")), "parameters": {key(count): "2"}}]}),
        act(db, "remove_values_from_record", "rm", {"table_id": tid, "record_id": t(out("add", "record", "11fbe9a6_a16d_4d7e_86ea_afe42ec03005")), "field_ids": [count]}),
        act(db, "delete_records_by_condition", "dc", {"table_id": tid, "filters": [{"field_id": name, "op_string": "eq", "value_string": "old"}]}), act(db, "delete_records_batch", "db", {"table_id": tid, "records": {"____source": t(out("get", "records")), "record_id": t(out("get", "records", "*", "11fbe9a6_a16d_4d7e_86ea_afe42ec03005"))}}),
        act(db, "delete_record", "d", {"table_id": "4711", "record_id": "x"}), act(db, "truncate_table", "tr", {"table_id": tid}))
    for other in ("new_records_polling", "updated_records_polling", "updated_records_realtime"):
        yield f"tables/{other}", recipe(other.replace("_", " ").capitalize(), trigger(db, other, "new", {"table_id": tid, "___poll_interval": "5"}), log("x", t(dp(db, "new", "record", key(name)))))

    files = "workato_files"
    yield "files/file_storage", recipe(
        "File storage", function(parameters=parameters),
        act(files, "ensure_dir_exists", "dir", {"directory_path": "/reports", "directory_name": "2026"}), act(files, "store_file", "store", {"file_path": "/reports/2026", "file_name": "a.csv", "content": "id,name\n1,a\n", "overwrite": "true", "encoding": "UTF-8", "is_csv_file": "true", "schema_type": "manual", "csv_has_header": "true", "csv_delimiter": "comma", "csv_quote": "\""}),
        act(files, "append_to_file", "app", {"file_path": "/reports/2026/a.csv", "content": "2,b\n"}), act(files, "get_file_contents", "get", {"file_path": "/reports/2026/a.csv"}),
        act(files, "get_csv_file_contents", "csv", {"file_path": "/reports/2026/a.csv", "schema_type": "manual", "schema": text_of([field("id", "integer"), field("name")]), "batch_size": "1000", "batch_offset": "0", "selected_fields": "id\nname"}, extended_output_schema=[field("records", "array", properties=[field("id", "integer"), field("name")])]),
        foreach("r", t(out("csv", "records")), log("x", t(dp("foreach", "r", "name")))), act(files, "search_files", "find", {"directory_path": "/reports", "query": "a"}), act(files, "move_file", "mv", {"file_path": "/reports/2026/a.csv", "new_file_path": "/old/a.csv"}),
        act(files, "delete_file", "del", {"file_path": "/old/a.csv"}), act(files, "delete_directory", "rmdir", {"directory_path": "/reports"}), act(files, "create_shareable_link", "link", {"file_path": "/x"}),
        act("file_connector", "compress_file", "zip", {"files": [{"file_name": "a.txt", "file_contents": t(out("get", "content"))}]}), act("file_connector", "uncompress_file", "unzip", {"file": t(out("zip", "content"))}))
    for event in ("new_file", "new_csv_file", "new_lines_in_csv_file"):
        yield f"files/{event}", recipe(event.replace("_", " ").capitalize(), trigger(files, event, "file", {"directory_path": "/in"}), log("x", t(dp(files, "file", "file_path"))))

    document = text_of([field("id", "integer"), field("items", "array", properties=[field("sku"), field("qty", "integer")])])
    yield "data/json_csv_xml", recipe(
        "Texts in, records out", function(parameters=parameters),
        act("json_parser", "parse_json", "json", {"sample_document": "{\"id\": 1, \"items\": [{\"sku\": \"#{x}\"}]}", "document": t(ev("text")), "encoding": "UTF-8"}, extended_output_schema=[field("document", "object", properties=[field("id", "integer"), field("items", "array", properties=[field("sku"), field("qty", "integer")])])]),
        act("json_parser", "parse_json_v2", "json2", {"sample_document": document, "document": "=" + ev("text") + ".to_s"}), foreach("i", t(out("json", "document", "items")), log("sku", t(dp("foreach", "i", "sku")))),
        act("csv_parser", "create_csv_lines", "make", {"create_header_line": "true", "column_separator": "comma", "force_quotes": "false", "column_labels": "Id\nName", "lines": {"____source": t(ev("list")), "column_0": t(ev("list", "*", "id")), "column_1": "=" + ev("list", "*", "name") + ".to_s.upcase"}}),
        act("csv_parser", "parse_csv", "parse", {"csv_content": t(out("make", "csv_lines")), "col_sep": "comma", "quote_char": "\"", "skip_first_line": "true", "column_value_by": "index"}), act("csv_parser", "parse_csv", "named", {"csv_content": "a,b\n1,2", "column_value_by": "name", "header_schema": text_of([field("a"), field("b")])}),
        act("xml_parser", "parse_xml", "xml", {"document": "<a><b>1</b></a>"}), log("n", t(out("parse", "lines", "#"), out("named", "lines", "*", "a"))))
    yield "data/sql_over_lists", recipe(
        "SQL over lists", function(parameters=parameters),
        act("workato_smart_list", "create_list", "new", {"list_name": "people", "list_source": t(ev("list")), "primary_index": "id"}), act("workato_smart_list", "insert_rows", "ins", {"list_name": "more", "list_source": "=" + ev("list") + ".where('id !=': '3')", "create_table_if_not_exist": "true"}),
        act("workato_smart_list", "create_list_from_csv", "csv", {"list_name": "codes", "csv_content": "code,name\n1,a"}), act("workato_smart_list", "insert_rows_from_csv", "csv2", {"list_name": "codes", "csv_content": "code,name\n2,b"}),
        act("workato_smart_list", "query_list", "q", {"sql": t("SELECT p.id, c.name FROM people p LEFT JOIN codes c ON c.code = p.id WHERE p.name = '", ev("text"), "'"), "output_schema_by": "manual", "result_schema_json": text_of([field("id"), field("name")])}, extended_output_schema=[field("rows", "array", properties=[field("id"), field("name")]), field("row_count", "integer")]),
        act("workato_smart_list", "query_list", "q2", {"sql": "SELECT * FROM codes", "csv": "true"}), foreach("r", t(out("q", "rows")), log("x", t(dp("foreach", "r", "name"), out("q", "row_count")))), log("cols", t(out("q2", "columns", "*", "name"))),
        act("workato_transformations", "query_data", "tq", {"query": {"engine": "sqlite", "sql_select_query": "SELECT * FROM a"}, "sources": [{"table_name": "a", "data_source_type": "csv", "source_stream": t(out("q2", "rows"))}], "output": {"format": "csv"}}), log("content", t(out("tq", "content"), out("tq", "size"), out("tq", "result_lines", "#"))))

    yield "code/snippets", recipe(
        "Snippets", function(parameters=parameters),
        act("workato_custom_code", "invoke_custom_ruby_code", "ruby", {"name": "Sum", "code": "total = input['n'].to_i\ntext = \"sum #{total} and #{input['list'].length}\"\n{ total: total, text: text }", "code_input": {"schema": text_of([field("n"), field("list", "array", properties=[field("id")])]), "data": {"n": "3", "list": {"____source": t(ev("list")), "id": t(ev("list", "*", "id"))}}}, "code_output_schema_json": text_of([field("total", "integer"), field("text")]), "payload_asset_type": "inline"}, extended_output_schema=[field("output", "object", properties=[field("total", "integer")])]),
        act("js_eval", "invoke_custom_js_code", "js", {"name": "JS", "code": "exports.main = async ({ n }) => {\n  return { text: `n is #{n} ${n}` };\n}", "code_input": {"schema": text_of([field("n")]), "data": {"n": t(out("ruby", "output", "total"))}}, "code_output_schema_json": text_of([field("text")]), "payload_asset_type": "inline"}),
        act("py_eval", "invoke_custom_py_code", "py", {"name": "Py", "code": "def main(input):\n    return {'a': f\"#{input['n']}\"}", "code_input": {"schema": text_of([field("n")]), "data": {"n": t(out("js", "output", "text"))}}, "code_output_schema_json": text_of([field("a")])}), log("x", t(out("py", "output", "a"))))

    yield "messages/mail_template_log", recipe(
        "Tell people", function(parameters=parameters),
        act("workato_template", "create_document", "doc", {"template_id": reference("templates/welcome.workato_template.json", "Welcome"), "template_input": {"name": t(ev("text")), "rows": {"____source": t(ev("list")), "id": t(ev("list", "*", "id"))}}}),
        act("email", "send_mail", "html", {"email_type": "html", "to": "a@example.com, b@example.com", "cc": "", "subject": t("Report ", ev("text")), "body": t(out("doc", "document")), "attachments": {"file_name": "a.csv", "file_binary_content": "a,b"}}),
        act("email", "send_mail", "plain", {"email_type": "plain_text", "to": t(ev("text")), "subject": "x", "body": "y", "attachments": [{"file_name": "b.txt", "file_binary_content": "z"}]}),
        action("logger", "log_message", "info", {"message": "done", "user_logs_enabled": "true", "log_level": "INFO"}), action("logger", "log_message", "error", {"message": t(ev("text")), "user_logs_enabled": True, "log_level": "ERROR"}))

    api = "workato_api_platform"
    answers = [{"name": code, "http_status_code": code, "body_schema": text_of([field("message")])} for code in ("200", "201", "400", "401", "403", "404", "409", "422", "500")]
    yield "api/endpoint", recipe(
        "API endpoint", trigger(api, "receive_request", "req", {"request": {"content_type": "json", "schema": text_of([field("guest"), field("nights", "integer")]), "path_params": text_of([field("id")]), "headers": text_of([field("X-Guest-Name")])}, "response": {"content_type": "json", "responses": answers}},
                                extended_output_schema=[field("request", "object", properties=[field("guest"), field("nights", "integer")]), field("context", "object", properties=[field("calling_ip")])]),
        try_([if_([row("blank", t(dp(api, "req", "request", "guest")))], act(api, "return_response", "r400", {"http_status_code": "400", "response": {"message": "guest is missing"}}), stop("false", "")),
              act(api, "return_response", "r200", {"http_status_code": "200", "response": {"message": t("hello ", dp(api, "req", "request", "guest"), dp(api, "req", "headers", "X-Guest-Name"), dp(api, "req", "path_params", "id"), dp(api, "req", "context", "calling_ip"), dp(api, "req", "context", "access_profile", "name"))}})],
             act(api, "return_response", "r500", {"http_status_code": "500", "response": {"message": t(dp("catch", "oops", "message"))}}), line="oops"), act(api, "return_response", "none", {"http_status_code": "404"}))
    yield "api/multipart", recipe("Upload endpoint", trigger(api, "receive_request", "req", {"request": {"content_type": "multipart", "schema": [field("file")]}, "response": {"content_type": "json", "responses": answers[:1]}}), act(api, "return_response", "r", {"http_status_code": "200"}))
    hook = "workato_webhooks"
    yield "api/webhook_json", recipe("Hook", trigger(hook, "new_event", "hook", {"webhook_suffix": "order created (EU)", "request": {"webhook_type": "json", "payload_schema": text_of([field("id"), field("lines", "array", properties=[field("sku")])]), "headers_schema": text_of([field("x_signature")])}}, extended_output_schema=[field("payload", "object", properties=[field("id")])]),
                                          log("x", t(dp(hook, "hook", "payload", "id"), dp(hook, "hook", "headers", "x_signature"))), foreach("l", t(dp(hook, "hook", "payload", "lines")), log("y", t(dp("foreach", "l", "sku")))))
    yield "api/webhook_get", recipe("Get hook", trigger(hook, "new_event", "hook", {"webhook_suffix": "ping", "request": {"webhook_type": "get", "query_params": text_of([field("token")])}}), log("x", t(dp(hook, "hook", "params", "token"))))

    rest = "rest"
    yield "api/http", recipe(
        "HTTP", trigger(rest, "new_poll_event", "ev", {"request": {"method": "GET", "url": "https://api.example.com/events"}, "___poll_interval": "10", "since": "=now - 1.days"}),
        act(rest, "make_request_v2", "get", {"request_name": "Get", "request": {"method": "GET", "content_type": "application/json", "url": "/items", "headers": [{"header": "X-Api", "value": t(account("API_KEY"))}], "parameters": [{"param": "q", "value": "=1 + 1"}]}, "response": {"output_type": "json", "response_schema": text_of([field("id"), field("array", "array", properties=[field("name")])]), "expected_encoding": "UTF-8", "ignore_http_errors": "true"}, "wait_for_response": "true", "disable_retries": "false", "completion_threshold_seconds": "3600", "enable_streaming": "false"}, extended_output_schema=[field("response", "object", properties=[field("id"), field("array", "array", properties=[field("name")])])]),
        act(rest, "make_request_v2", "post", {"request_name": "Post", "request": {"method": "POST", "content_type": "json", "url": "https://api.example.com/items", "body": {"id": t(out("get", "response", "id")), "lines": {"____source": t(out("get", "response", "array")), "n": t(out("get", "response", "array", "*", "name"))}}, "request_body_schema": text_of([field("id"), field("lines", "array", properties=[field("n")])])}, "response": {"output_type": "rawdatatxt"}}),
        act(rest, "make_request_v2", "put", {"request": {"method": "PUT", "url": "https://api.example.com/items/1", "body": "=" + out("post", "body") + ".to_s"}, "response": {"output_type": "xml2"}}), act(rest, "make_request_v2", "raw", {"request": {"method": "DELETE", "url": "https://api.example.com/items/1"}, "response": {"output_type": "rawdata"}}),
        act(rest, "make_request_v2", "parts", {"request": {"method": "POST", "content_type": "multipart", "url": "/up", "body": {"f": "x"}}, "response": {"output_type": "multipart"}}), act(rest, "make_request", "old", {"verb": "get", "url": "https://api.example.com/old"}),
        log("x", t(out("get", "status_code"), out("get", "headers", "content_type"), out("post", "body", "id"))), accounts={rest: "HTTP billing"})
    yield "api/http_old_trigger", recipe("Old HTTP trigger", trigger(rest, "new_event", "ev", {"url": "https://api.example.com"}), log("x", "y"), accounts={rest: "HTTP billing"})

    clock = "clock"
    units = [("minutes", {"trigger_every": "5"}), ("hours", {"trigger_every": "1000000"}), ("days", {"trigger_every": "1", "trigger_at": "07:00:00"}), ("weeks", {"trigger_every": "1", "days_of_week": "Monday\nFriday", "trigger_at": "07:00:00.000"}),
             ("months", {"trigger_every": "1", "days_of_month": "1,15", "trigger_at": "00:30:00"}), ("custom_schedule", {"cron_expression": "0 9 * * 1-5", "start_after": "2026-01-01T00:00:00.000000-08:00"})]
    for unit, more in units:
        yield f"schedules/{unit}", recipe(f"Every {unit}", trigger(clock, "scheduled_event", "tick", {"time_unit": unit, "timezone": "America/New_York", **more}), log("x", t(dp(clock, "tick", "scheduled_time"), dp(clock, "tick", "last_job_time"))), act(clock, "wait_for_interval", "w", {"interval": "5"}),
                                                act(clock, "get_time", "now", {}), act(clock, "pause", "p", {"interval": "1"}), act(clock, "wait_until_time", "u", {"time": "=now + 1.minutes"}), log("time", t(out("now", "time"))))
    for old in ("daily_task", "timer"):
        yield f"schedules/{old}", recipe(old, trigger(clock, old, "tick", {"hour": "9", "minute": "0"}), log("x", "y"))

    ps, topic = "workato_pub_sub", reference("topics/orders.topic.json", "Orders")
    yield "events/publish", recipe("Publish", schedule(), act(ps, "publish_to_topic", "pub", {"topic_id": topic, "message": {"id": "1", "text": t(job("job_id"))}}))
    yield "events/subscribe", recipe("Subscribe", trigger(ps, "subscribe_to_topic", "m", {"topic_id": topic, "since_offset": "-3600"}), log("x", t(dp(ps, "m", "message", "id"))))
    yield "events/subscribe_in_batches", recipe("Subscribe in batches", trigger(ps, "batch_subscribe_to_topic", "m", {"topic_id": topic, "since_offset": "-60", "batch_size": "100"}), foreach("x", t(dp(ps, "m", "messages")), log("y", t(dp("foreach", "x", "message", "id")))))

    for provider in ("workato_genie", "workato_skill"):
        yield f"agents/{provider}", recipe(provider, trigger(provider, "start_workflow", "s", {"requires_user_confirmation": "false", "description": "Finds people", "parameters_schema_json": text_of([field("q")]), "result_schema_json": text_of([field("people", "array", properties=[field("name")])])}),
                                           act(provider, "workflow_return_result", "r", {"result": {"people": {"____source": t(dp(provider, "s", "parameters", "list")), "name": t(dp(provider, "s", "parameters", "list", "*", "name"))}, "who": t(dp(provider, "s", "context", "user_email"))}}))
    yield "agents/assign_task", recipe("Assign a task", schedule(), act("workato_genie", "assign_task_to_genie", "g", {"genie_handle": reference("helper.agentic_genie.json", "Helper"), "task_instructions": "Do it"}), log("x", t(out("g", "response"))))

    wf = "workato_workflow_task"
    yield "apps/workflow", recipe("Approve", trigger(wf, "new_requests_realtime", "new", {"app_id": reference("apps/time_off.lcap_app.json", "Time off")}), act(wf, "human_review_on_existing_record", "review", {"app_id": reference("apps/time_off.lcap_app.json", "Time off"), "request_id": t(dp(wf, "new", "id")), "page_id": reference("apps/review.lcap_page.json", "Review")}), act(wf, "change_workflow_stage", "stage", {"stage": "done"}), act(wf, "update_request", "up", {"id": "1"}), act(wf, "app_function_return", "ret", {"result": {"a": "1"}, "_app_function_result_mark": "x"}))
    ops = "workato_app"
    yield "apps/recipe_ops", recipe("Watch recipes", trigger(ops, "stop_error", "stopped", {"project_id": reference("ops.project", "Ops")}), act(ops, "get_recipe", "get", {"recipe_id": [callee]}), act(ops, "list_jobs", "jobs", {"recipe_id": t(dp(ops, "stopped", "recipe", "id"))}), act(ops, "rerun_jobs", "rerun", {"jobs": [{"id": "x"}, {"____source": t(out("jobs", "jobs")), "id": t(out("jobs", "jobs", "*", "id"))}]}), act(ops, "search_connections", "conns", {}))
    yield "apps/connection_lost", recipe("Connection lost", trigger(ops, "shared_account_disconnected", "lost", {}), log("x", t(dp(ops, "lost", "name"))))
    svc = "workato_service"
    yield "functions/old_callable", recipe("Old callable", trigger(svc, "receive_request", "req", {"request_schema": text_of([field("id")]), "reply_schema": text_of([field("ok")])}), act(svc, "call_service", "call", {"flow_id": "998877", "request": {"id": t(dp(svc, "req", "request", "id"))}}), act(svc, "send_reply", "reply", {"reply": {"ok": "true"}}))
    yield "data/mapper_and_decisions", recipe("Mapper", function(parameters=parameters), act("workato_mapper", "map", "m", {"workato_schema_id": reference("schemas/person.workato_schema.json", "Person"), "data": {"name": t(ev("text"))}}), act("workato_decision_engine", "execute_model", "d", {"model_id": reference("rules.decision_engine_model.json", "Rules"), "input": {"n": "1"}}), log("x", t(out("d", "output", "level"), out("d", "visited"), out("m", "name"))))

    raw = {"mnemonic": "Custom", "path": t("items/", ev("text"))}
    schema = {"schema": text_of([field("q"), field("n", "integer")]), "data": {"q": t(ev("text")), "n": "1"}}
    calls = [("gmail", "get", None, "json", {}), ("salesforce", "post", "json", "json", {"request_headers": {"X-A": "1"}}), ("google_sheets", "put", "rawdata", "text", {}), ("google_drive", "patch", "raw", "raw", {}), ("stripe", "post", "urlencoded", "json", {"response_headers": text_of([field("request_id")])}),
             ("jira", "delete", None, "json", {}), ("okta", "post", "multipart", "xml2", {})]
    yield "api/generic_requests", recipe(
        "Generic requests", function(parameters=parameters),
        *[act(p, "__adhoc_http_action", f"g{i}", {**raw, "verb": verb, **({"request_type": kind} if kind else {}), "response_type": answer, "input": schema, "output": text_of([field("id"), field("array", "array", properties=[field("id")])]), **more}) for i, (p, verb, kind, answer, more) in enumerate(calls)],
        act("acme_connector_88123_1650000000", "custom_action", "own", {**raw, "action_name": "Own", "verb": "get"}), log("x", t(out("g0", "array", "*", "id"), out("g4", "body", "id"), out("g4", "headers", "request_id"))), accounts={p: p for p, *_ in calls})
