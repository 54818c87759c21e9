"""Pieces of recipes in the platform's exported form: nodes, pills, conditions, schemas (recipe-format 2 to 12)."""

import hashlib
import json

ORDER = {
    "operation": [
        "number", "provider", "name", "as", "title", "description", "keyword", "filter", "dynamicPickListSelection", "toggleCfg",
        "input", "extended_output_schema", "extended_input_schema", "visible_config_fields", "hidden_config_fields", "block",
        "job_report_schema", "job_report_config", "comment", "uuid", "skip", "unfinished", "format_version", "wizardFinished"],
    "block": [
        "number", "as", "keyword", "filter", "repeat_mode", "batch_size", "clear_scope", "input", "block", "source", "comment",
        "uuid", "skip"],
}


def uuid(seed):
    d = hashlib.sha256(seed.encode()).hexdigest()
    return f"{d[:8]}-{d[8:12]}-4{d[13:16]}-a{d[17:20]}-{d[20:32]}"


def alias(seed):
    return hashlib.sha256(("as " + seed).encode()).hexdigest()[:8]


def dp(provider, line, *path, **more):
    """The current form of a pill; "*" is the current item, "#" the size, "@" the current index."""
    special = {"*": "current_item", "#": "size", "@": "current_index"}
    elements = [{"path_element_type": special[p]} if isinstance(p, str) and p in special else p for p in path]
    return call({"pill_type": "output", "provider": provider, "line": line, "path": elements, **more})


def call(argument):
    text = json.dumps(argument, ensure_ascii=False, separators=(",", ":"))
    return "_dp('" + text.replace("\\", "\\\\").replace("'", "\\'") + "')"


def job(*path):
    return call({"pill_type": "job_context", "path": list(path)})


def project(name):
    return call({"pill_type": "project_property", "property_name": name})


def account(name):
    return call({"pill_type": "account_property", "property_name": name})


def meta(line, key):
    return call({"pill_type": "foreach_meta", "provider": "foreach", "line": line, "key": key})


def t(*parts):
    """A text with pills: what begins like a pill's call is put between #{ and }."""
    return "".join("#{" + p + "}" if p.startswith(("_dp(", "_('")) else p for p in parts)


def row(operand, lhs, rhs="", **more):
    return {"operand": operand, "lhs": lhs, "rhs": rhs, "uuid": "condition-" + uuid(operand + lhs + str(rhs)), **more}


def compound(rows, operand="and"):
    return {"type": "compound", "operand": operand, "conditions": list(rows)}


def field(name, type="string", **more):
    control = {"string": "text", "integer": "integer", "number": "number", "boolean": "checkbox", "date_time": "date_time", "date": "date"}
    convert = {"integer": "integer_conversion", "number": "float_conversion", "boolean": "boolean_conversion"}
    made = {"control_type": control[type], "label": name.replace("_", " ").capitalize(), "name": name, "type": type, "optional": True} if type in control else {
        "label": name.replace("_", " ").capitalize(), "name": name, "type": type}
    if type == "array":
        made["of"] = "object"
    if type in convert:
        made["parse_output"] = convert[type]
    return {**made, **more}


def text_of(schema):
    return json.dumps(schema, ensure_ascii=False, separators=(",", ":"))


def reference(path, name):
    return {"zip_name": path, "name": name, "folder": path.rpartition("/")[0]}


def action(provider, name, line, input=None, **more):
    return {"provider": provider, "name": name, "as": line, "keyword": "action", "input": input or {}, **more}


def if_(rows, *block, operand="and", **more):
    return {"keyword": "if", "input": compound(rows, operand), "block": list(block), **more}


def elsif(rows, *block, operand="and", **more):
    return {"keyword": "elsif", "input": compound(rows, operand), "block": list(block), **more}


def else_(*block, **more):
    return {"keyword": "else", "input": {}, "block": list(block), **more}


def foreach(line, source, *block, **more):
    return {"as": line, "keyword": "foreach", "repeat_mode": "simple", "clear_scope": "false", "input": {}, "block": list(block), "source": source, **more}


def repeat(line, block, rows, operand="and"):
    return {"as": line, "keyword": "repeat", "input": {}, "block": [*block, {"keyword": "while_condition", "input": compound(rows, operand)}]}


def try_(block, *handler, line="caught", input=None, filter=None, **more):
    end = {"as": line, "keyword": "catch", "input": {"max_retry_count": "0", "retry_interval": "2"} if input is None else input, "block": list(handler)}
    if filter:
        end["filter"] = filter
    return {"keyword": "try", "input": {}, "block": [*block, end], **more}


def stop(error, reason=None, **more):
    return {"keyword": "stop", "input": {"stop_with_error": error, **({} if reason is None else {"stop_reason": reason})}, **more}


def log(line, message, **more):
    return action("logger", "log_message", line, {"message": message, "user_logs_enabled": "false"}, **more)


def number(node, seed, start=0):
    """Numbers, identities and the product's order of keys, over the whole tree."""
    count = [start]

    def visit(node):
        mine = count[0]
        count[0] += 1
        made = {"number": mine, **node}
        made.setdefault("uuid", uuid(f"{seed}/{mine}"))
        if "block" in node:
            made["block"] = [visit(child) for child in node["block"]]
        order = ORDER["operation" if node.get("keyword") in ("action", "trigger") else "block"]
        keys = [k for k in order if k in made] + [k for k in made if k not in order]
        return {k: made[k] for k in keys}

    return visit(node)


def providers(node):
    found = [node["provider"]] if node.get("provider") else []
    for child in node.get("block", []):
        found += [p for p in providers(child) if p not in found]
    return list(dict.fromkeys(found))


def config(names, accounts=None):
    accounts = accounts or {}
    return [
        {"keyword": "application", "provider": name, "skip_validation": False,
         "account_id": accounts.get(name, None) if not isinstance(accounts.get(name), str) else reference(
             f"connections/{name}.connection.json", accounts[name])}
        for name in names]


def recipe(name, trigger, *steps, accounts=None, seed=None, start=0, **head):
    tree = number({**trigger, "keyword": "trigger", "block": list(steps)}, seed or name, start)
    return {
        "name": name, "description": f"When there is a {trigger['name'].replace('_', ' ')}, do what is needed", "version": 7, "private": True,
        "concurrency": 1, **head, "code": tree, "config": config(providers(tree), accounts)}


def trigger(provider, name, line, input=None, **more):
    return {"provider": provider, "name": name, "as": line, "input": input or {}, **more}


def function(line="f", parameters=(), results=(), **more):
    return trigger("workato_recipe_function", "execute", line, {
        "parameters_schema_json": text_of(list(parameters)), "result_schema_json": text_of(list(results))}, **more)


def schedule(line="tick", **more):
    return trigger("clock", "scheduled_event", line, {"time_unit": "hours", "trigger_every": "1", "timezone": "Asia/Tokyo", "trigger_at": "09:30:00.000", **more})
