"""What lies beside recipes in a project: recipe-format 13 and 14."""

from build import *


def files():
    yield "connections/jira.connection.json", {"name": "Jira cloud", "provider": "jira", "root_folder": False}
    yield "connections/salesforce.connection.json", {"name": "SF Prod", "provider": "salesforce", "root_folder": True, "secure_gateway_tunnel_name": "hq", "tags": ["crm"]}
    yield "connections/acme.connection.json", {"name": "ACME 接続", "provider": {"zip_name": "acme.custom_adapter.json", "name": "ACME", "folder": ""}, "root_folder": False}
    yield "acme.custom_adapter.json", {"title": "ACME", "description": "Ours", "note": "First", "version_no": 3, "logo_file_name": None, "logo_content_type": None}
    yield "acme.custom_adapter.rb", "{\n  title: 'ACME',\n  connection: { fields: [{ name: 'host' }], authorization: { type: 'custom_auth' } },\n  actions: { do_it: { execute: lambda { |_connection, input| { got: input['x'] } } } }\n}\n"
    yield "tables/settings.lookup_table.json", {"name": "Settings", "schema": [{"label": "Key"}, {"label": "Value"}, {"label": "備考"}], "project_name": "Corpus", "max_allowed_entries_count": 10000, "data": "Key,Value,備考\na,1,\nb,2,x\n"}
    columns = [{"id": uuid("column " + c), "title": c.capitalize(), "type": t, "read_only": False, "hidden": False} for c, t in (("name", "string"), ("count", "integer"), ("open", "boolean"))]
    header = ",".join(["record_id", "created_at", "updated_at", *[c["id"] for c in columns]])
    yield "tables/work_items.workato_db_table.json", {"name": "Work items", "schema": columns, "project_name": "Corpus", "data": header + "\nr1,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z,Alpha,3,true\n"}
    yield "templates/welcome.workato_template.json", {"name": "Welcome", "schema": [field("name")], "content": "<h1>Hello {{name}}</h1>{{#rows}}<p>{{id}}</p>{{/rows}}"}
    yield "schemas/person.workato_schema.json", {"name": "Person", "schema": [field("name"), field("age", "integer")]}
    yield "topics/orders.topic.json", {"name": "Orders", "retention": "604800", "schema": [field("id")]}
    yield "corpus.project_properties.json", {"data": {"notify.channel": None, "Base URL": None, "テスト": None}}
    yield "account_properties.properties.json", {"env name": None, "API_KEY": None}
    yield "project.json", {"description": "Corpus", "color": "blue", "icon": "rocket"}
    yield "tags.json", [{"title": "crm", "description": "", "color": "red"}]
