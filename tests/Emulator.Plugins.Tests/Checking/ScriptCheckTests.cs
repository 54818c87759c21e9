namespace Emulator.Plugins.Tests.Checking;

/// <summary>What is found in connectors in JavaScript, and where.</summary>
public sealed class ScriptCheckTests
{
    [TestCase("acttions: {}", "1:18 P301 acttions: there is no such key, it is ignored; did you mean \"actions\"?")]
    [TestCase("title: 'a', title: 'b'", "1:30 P302 title stands twice; the last one counts")]
    [TestCase("actions: { a: { execute: () => 1, retries: 2 } }", "1:52 P301 actions.a.retries: there is no such key, it is ignored")]
    [TestCase("actions: { a: { execute: (a, b, c, d, e, f) => 1 } }",
        "1:43 P303 actions.a.execute wants 6 arguments and is called with 5; it gets: connection, input, extended_input_schema, extended_output_schema, continue")]
    [TestCase("actions: { a: { execute: () => call('fnd') } }, methods: { find: () => 1 }", "1:54 P304 Method 'fnd' does not exists; did you mean \"find\"?")]
    [TestCase("actions: { a: { execute: () => 1, output_fields: (o) => o.itm } }, object_definitions: { item: { fields: () => [] } }",
        "1:74 P305 Cannot find object definition for 'itm'; did you mean \"item\"?")]
    [TestCase("actions: { a: { execute: () => 1, input_fields: () => [{ name: 'x', control_type: 'select', pick_list: 'rooms' }] } }",
        "1:110 P306 actions.a.input_fields: x: there is no pick list \"rooms\"")]
    [TestCase("actions: { a: { execute: () => 1, input_fields: () => [{ name: 'x', type: 'datetime' }] } }",
        "1:86 P307 actions.a.input_fields: x: type \"datetime\" is none, it counts as text; did you mean \"date_time\"?")]
    [TestCase("actions: { a: { execute: () => 1, input_fields: () => [{ name: 'x', parse_output: 'integer_convrsion' }] } }",
        "1:100 P309 actions.a.input_fields: x: Cannot find converter 'integer_convrsion'.; did you mean \"integer_conversion\"?")]
    [TestCase("actions: { a: { execute: () => 1, input_fields: () => [{ name: 'x', pick_list: [['A', 'a']] }] } }",
        "1:86 P314 actions.a.input_fields: x: its choices are not shown; write control_type: 'select', 'multiselect' or 'tree'")]
    [TestCase("connection: { fields: [{ name: 'api_token' }] }",
        "1:43 P310 connection.fields: api_token looks like a secret and is shown while it is typed; write control_type: 'password'")]
    [TestCase("connection: { authorization: { type: 'oauth2', token_url: () => 't', apply() {}, refresh_on: ['Unauthorized'] } }",
        "1:112 P311 connection.authorization.refresh_on: a text must equal the whole title, such as \"401 Unauthorized\"; write the status, or /Unauthorized/")]
    [TestCase("connection: { authorization: { type: 'api_key', apply() {}, refresh_on: 401 } }",
        "1:78 P314 connection.authorization.refresh_on can never match: without acquire nothing is renewed; write acquire, or an oauth2 type")]
    [TestCase("actions: { a: { execute: async () => { post('x', 1).headers({ a: 1 }); return get('y'); } } }",
        "1:57 P312 post(…) is built and not used, so it is never sent; await it, or give it back")]
    [TestCase("actions: { a: { execute: async () => { const made = post('x'); return 1; } } }",
        "1:70 P312 post(…) is built and not used, so it is never sent; await it, or give it back")]
    [TestCase("triggers: { t: { poll: () => ({}) } }", "1:30 P313 triggers.t has no dedup: an event that comes again makes another job")]
    [TestCase("actions: { a: { execute: () => workato.jwt_encod({}, 'k', 'HS256') } }",
        "1:49 P316 Undefined method 'jwt_encod' for \"workato\" namespace; did you mean \"jwt_encode\"?")]
    [TestCase("methods: { m: () => sdk.sha('x') }", "1:38 P316 Undefined method 'sha' for \"workato\" namespace; did you mean \"sha1\"?")]
    [TestCase("actions: { a: { execute: () => 1, max_retries: 3 } }", "1:52 P314 actions.a.max_retries has no effect without retry_on_response")]
    public async Task A_mistake_is_found_where_it_stands(string members, string expected) =>
        Assert.That(await Checked.LinesAsync($"export default {{ {members} }};", "js"), Is.EqualTo(new[] { expected }));

    [TestCase("actions: { a: { execute: async () => { await post('x'); return get('y'); } } }")]
    [TestCase("actions: { a: { execute: () => post('x').payload({ a: 1 }) } }")]
    [TestCase("actions: { a: { execute: async () => { const made = post('x'); return made; } } }")]
    [TestCase("actions: { a: { execute: () => ({ name: 'a', type: 'person', kind: 1 }) } }")]
    [TestCase("actions: { a: { execute: () => [workato.csv.parse('a', {}), sdk.sha1('x'), workato['uuid']()] } }")]
    [TestCase("actions: { a: { execute: () => call('find') } }, methods: { find: () => 1 }")]
    [TestCase("actions: { a: { execute: () => 1, input_fields: (o) => o.item } }, object_definitions: { item: { fields: () => [] } }")]
    public async Task What_is_right_is_passed_over(string members) =>
        Assert.That(await Checked.LinesAsync($"export default {{ {members} }};", "js"), Is.Empty);

    [Test]
    public async Task What_keeps_it_from_loading_is_told_once()
    {
        var lines = await Checked.LinesAsync("export default { actions: { a: { title: 'A' } } };", "js");

        Assert.That(lines, Has.Length.EqualTo(1));
        Assert.That(lines[0], Does.Contain("P007"));
    }

    [Test]
    public async Task A_file_that_is_no_script_is_told_with_its_place_alone() =>
        Assert.That((await Checked.LinesAsync("export default {", "js")).Single(), Does.Contain("P002"));
}
