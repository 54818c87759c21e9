"""The five wrappings of recipe-format 2, and files that are oddly written."""

import json

from build import *


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)

    def small(name, start=0):
        return recipe(name, function(parameters=[field("who")]), if_([row("present", t(ev("who")))], log("hi", t("hello ", ev("who"))), else_(stop("false", ""))),
                      action("jira", "create_issue", "issue", {"project": "OPS", "summary": t(ev("who"))}), start=start, accounts={"jira": "Jira cloud"})

    yield "wrappings/bare_tree", small("Bare", start=1)["code"]
    yield "wrappings/under_recipe", {"recipe": small("Under recipe")}
    yield "wrappings/under_result", {"result": small("Under result", start=1)["code"]}

    api = small("From the API")
    for entry in api["config"]:
        entry.update({"name": entry["provider"], "account_id": 4711 if entry["provider"] == "jira" else None})
    api["code"]["block"].append({"number": 9, "provider": "workato_recipe_function", "name": "call_recipe", "as": "call", "keyword": "action", "input": {"flow_id": "1234567", "parameters": {"a": "1"}}, "uuid": "call-uuid"})
    dump = {"id": 4242, "user_id": 7, "name": api["name"], "created_at": "2026-01-02T03:04:05.000-08:00", "updated_at": "2026-01-02T03:04:05.000-08:00", "copy_count": 1, "trigger_application": "workato_recipe_function",
            "action_applications": ["jira", "logger"], "applications": ["workato_recipe_function", "jira", "logger"], "description": api["description"], "parameters_schema": [], "parameters": {}, "webhook_url": None,
            "folder_id": 12, "running": False, "job_succeeded_count": 3, "job_failed_count": 0, "lifetime_task_count": 9, "last_run_at": None, "stopped_at": None, "version_no": 7, "stop_cause": None,
            "config": json.dumps(api["config"]), "trigger_closure": None, "code": json.dumps(api["code"], ensure_ascii=False), "author_name": "山田", "tags": []}
    yield "wrappings/api_object_with_json_texts", dump
    version = small("A version")
    yield "wrappings/version_endpoint", {"recipe_id": 99, "code": json.dumps(version["code"]), "version": {"config": json.dumps(version["config"]), "worker_concurrency": 5, "visibility_private": True, "version_no": 3}}

    def keys(value):
        return {k: keys(value[k]) for k in sorted(value)} if isinstance(value, dict) else [keys(v) for v in value] if isinstance(value, list) else value

    yield "wrappings/keys_in_alphabetical_order", keys(small("Made by a generator"))
    text = json.dumps(small("Escaped: <b> & \"quotes\" 漢字"), indent=2).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    yield "wrappings/escaped_letters", text
    yield "wrappings/one_line", json.dumps(small("One line"), separators=(",", ":"))
    yield "wrappings/windows_line_ends_and_a_mark", "\ufeff" + json.dumps(small("Windows"), indent=4).replace("\n", "\r\n") + "\r\n"
