"""Formulas: methods and syntax of recipe-format 8, odd ones among them."""

from build import *


def recipes():
    ev = lambda *path: dp("workato_recipe_function", "f", "parameters", *path)
    people = field("people", "array", properties=[field("name"), field("age", "integer"), field("status")])
    parameters = [field("text"), field("number", "number"), field("whole", "integer"), field("flag", "boolean"), field("day", "date"), field("at", "date_time"), people]
    s, n, w, b, d, a, l = ev("text"), ev("number"), ev("whole"), ev("flag"), ev("day"), ev("at"), ev("people")

    def variables(name, formulas, head=None):
        names = [f"v{i}" for i in range(len(formulas))]
        return recipe(
            name, function(parameters=parameters),
            action("workato_variable", "declare_variable", "vars", {"variables": {
                "schema": text_of([field(v) for v in names]), "data": dict(zip(names, ["=" + formula for formula in formulas]))}}),
            description=head or "")

    yield "formulas/methods_of_texts", variables("Methods of texts", [
        f"{s}.present?", f"{s}.presence || 'none'", f"{s}.blank?", f"{s}.to_i", f"{s}.to_f", f"{s}.to_s", f"{s}.gsub(/[^a-z]+/i, '-')", f"{s}.sub('a', 'b')", f"{s}.downcase",
        f"{s}.upcase", f"{s}.titleize", f"{s}.strip", f"{s}.split(',')", f"{s}.split(/\\s+/).first", f"{s}.slice(0, 10)", f"{s}.include?('x')", f"{s}.starts_with?('x')", f"{s}.length",
        f"{s}.scan(/\\d+/).join('-')", f"{s}.rjust(5, '0')", f"{s}.match?(/^a/)", f"{s}.encode_url", f"{s}.encode_base64", f"{s}[0,19]", f"{s}[1..-1]", f"{s}[/id=(\\d+)/, 1]",
        f"{s}&.upcase&.strip", f"{s}.is_true?", f"{s}.is_not_true?", f"{s} + '!'", f"\"a #{{{s}}} b #{{now}}\\n\\u{{1F4DD}}\"", f"{s}.to_s.concat('x')", f"{s}.present? ?{s}:'a'",
        f"{s} == 'a' ? 1 : {s} == 'b' ? 2 : 3", "workato.uuid"])

    yield "formulas/methods_of_numbers", variables("Methods of numbers", [
        f"{n}.floor", f"{n}.to_i * 2 - 1", f"({n} / 3).to_f", f"{w} % 2", f"{w} >= 1 && {w} <= 10", f"{w} > 1 || {w} < 0", f"{w} != 3", f"{w}.to_s.rjust(4, '0')", f"[{w}, 3].min", f"[{n}, 1.5].max",
        f"{b}.is_true?", f"{b} and {w} > 1", f"{b} or skip", f"{w}.to_i + {n}.to_f"])

    yield "formulas/methods_of_lists", variables("Methods of lists", [
        f"{l}.first", f"{l}.last", f"{l}.length", f"{l}.where(status: 'open')", f"{l}.where('age': 1)", f"{l}.where(\"status\" => \"open\", 'age >': 3)", f"{l}.where(status: ['a', 'b']).pluck('name')",
        f"{l}.pluck('name').join(', ')", f"{l}.pluck(:name, :age).flatten", f"{l}.pluck('name').smart_join('; ')", f"{l}.first[:name]", f"{l}.first['name']", f"{l}[0]", f"{l}.pluck('name')[0..3]",
        f"{l}.pluck('name').uniq.compact", f"{l}.pluck('name').include?('a')", f"{l}.pluck('age').max", f"{l}.pluck('name').take(2)", f"{l}.format_map('%{{name}} is %{{age}}').join(\"\\n\")", f"{l}.to_json", f"{l}.to_csv",
        f"{l}.to_xml(root: \"people\")", f"{l}.pluck('name') - ['a'] + ['b']", f"{l}.pluck('name').concat(['x'])", f"{l}.present? ? {l}.first['name'] : nil", f"({l}.first || {{}})['name']", f"[{s}, {w}, nil].compact",
        f"{l}.blank? || {l}.length == 0", "{ 'a' => 1, b: " + s + ", \"c\" => [1,2] }", f"{l}&.first&.[]('name')"])

    yield "formulas/methods_of_times", variables("Methods of times", [
        f"{a}.strftime('%Y-%m-%d')", f"{a}.to_date", f"{s}.present? ? '2026-01-02'.to_date(format: \"YYYY-MM-DD\") : today", f"{a}.to_time + 2.hours", f"now - 3.days", "now() + 15.minutes", "today - 1.days",
        "7.days.ago", "1.hours.from_now", f"{a}.utc", "now.utc.strftime('%Y-%m-%dT%H:%M:%SZ')", f"{a}.in_time_zone('Asia/Tokyo').strftime('%Y年%m月%d日')", f"{d}.end_of_month", f"{d}.day", f"{d}.month", f"{d}.year",
        f"({a} - 1.days) < now", f"'2026-03-04T05:06:07Z'.to_time.to_i"])

    yield "formulas/words_without_a_value", recipe(
        "clear, skip, null, nil", function(parameters=parameters),
        action("salesforce", "update_sobject", "sf", {"sobject_name": "Contact", "id": t(s), "Email": "=clear", "Phone": "=skip", "Fax": "=null", "Title": "=nil", "Department": "=", "LastName": "",
                                                       "FirstName": f"={s} or skip", "Description": f"={s}.present? ? {s} : clear", "Level__c": f"={s}.present? ? {s} : null"}),
        accounts={"salesforce": "SF"})

    long = "=" + " ||\n  ".join(f"({s}.to_s.downcase == 'country {i}' ? '{'x' * 20}{i}' : nil)" for i in range(90))
    yield "formulas/over_several_lines", recipe(
        "Long formulas", function(parameters=parameters),
        log("chain", f"={l}\n  .where(status: 'open')\n  .pluck('name')\n  .join(\"\\n\")"),
        log("list", f"=[\n  {s},\n  {w}.to_s\n].compact.join(' ')"),
        log("long", long),
        log("branch", f"=if {s}.present? && {w} > 3\n  'many ' + {s}\nelsif {s}.blank?\n  'none'\nelse\n  'few'\nend"),
        log("comment", "=# switched off\n# for now"),
        log("comment_behind", f"={s}.to_s # what it says"),
        log("blank_first", f"= {s}.present? ?  'a'  :  'b' "))

    yield "formulas/tokens_and_codes", recipe(
        "Tokens", function(parameters=[field("token"), field("xml")]),
        if_([row("present", t(ev("token")))], log("claims", "=" + ev("token") + ".to_s.length > 20 ? 'long' : 'short'")),
        log("jwt", "=workato.jwt_decode(" + ev("token") + ", 'secret', 'HS256')", skip=True))

    yield "formulas/where_formulas_stand", recipe(
        "Formulas everywhere", function("f", parameters, job_report_schema=[{"name": "custom_column_1", "label": "Name"}], job_report_config={"custom_column_1": f"={s}.to_s.upcase"},
                                        filter=compound([row("is_true", f"={w}.to_i >= 0")])),
        if_([row("equals_to", f"={s}.to_s.downcase", "=\"a\" + 'bc'")], log("x", "1"), elsif([row("greater_than", f"={l}.length", "=1 + 1")], log("y", "2"))),
        repeat("r", [log("z", "3")], [row("is_true", "=1 > 2")]),
        try_([log("q", "4")], line="c", input={"max_retry_count": "1", "retry_interval": "1"}, filter=compound([row("is_not_true", "=" + dp("catch", "c", "message") + ".to_s.include?('fatal')")])),
        if_([row("equals_to", t(s), "stop")], stop("true", f"='Stopped at ' + now.strftime('%H:%M') + ' for ' + {s}.to_s")))
