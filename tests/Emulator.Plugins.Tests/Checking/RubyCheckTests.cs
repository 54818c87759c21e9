namespace Emulator.Plugins.Tests.Checking;

/// <summary>What is found in connectors in Ruby, and where.</summary>
public sealed class RubyCheckTests
{
    [TestCase("picklists: {}", "1:3 P301 picklists: there is no such key, it is ignored; did you mean \"pick_lists\"?")]
    [TestCase("title: 'a', 'title' => 'b'", "1:15 P302 title stands twice; the last one counts")]
    [TestCase("actions: { a: { title: 'A' } }", "1:14 P313 actions.a: 'execute' block is required for action")]
    [TestCase("test: ->(connection, input) { 1 }", "1:9 P303 test wants 2 arguments and is called with 1; it gets: connection")]
    [TestCase("actions: { a: { execute: lambda do |c, input| call('fnd', input) end } }, methods: { find: ->(x) { x } }",
        "1:54 P304 Method 'fnd' does not exists; did you mean \"find\"?")]
    [TestCase("actions: { a: { execute: -> { 1 }, input_fields: ->(o) { o['itm'].only('x') } } }, object_definitions: { item: { fields: -> { [] } } }",
        "1:60 P305 Cannot find object definition for 'itm'; did you mean \"item\"?")]
    [TestCase("object_definitions: { item: { fields: -> { [{ name: 'x', control_type: 'select', pick_list: 'rooms' }] } } }, pick_lists: { room: -> { [] } }",
        "1:84 P306 object_definitions.item.fields: x: there is no pick list \"rooms\"; did you mean \"room\"?")]
    [TestCase("object_definitions: { item: { fields: -> { [{ name: 'x', toggle_field: { name: 'x' } }] } } }",
        "1:74 P308 object_definitions.item.fields: x: toggle_hint not present")]
    [TestCase("connection: { authorization: { type: 'custom_auth', apply: ->(c) { headers(a: 1) } }, base_uri: 'https://x' }",
        "1:89 P315 connection.base_uri must be a lambda")]
    [TestCase("connection: { authorization: { type: 'custom_auth', acquire: ->(c) { post('x') }, apply: ->(c) { headers(a: 1) }, refresh_on: ['401'] } }",
        "1:130 P311 connection.authorization.refresh_on: a text must equal the whole body or title, \"401\" never does; write 401 without quotes")]
    [TestCase("actions: { a: { execute: lambda do |c, input| input['ids'].each { |id| post('x', id: id) } end } }",
        "1:74 P312 post(…) is built and not used, so it is never sent; use its answer, give it back, or append .presence")]
    [TestCase("actions: { a: { execute: lambda do |c, input| put('x', input); get('y') end } }",
        "1:49 P312 put(…) is built and not used, so it is never sent; use its answer, give it back, or append .presence")]
    [TestCase("methods: { m: ->(x) { workato.jwt_encod(x, 'k', 'HS256') } }", "1:25 P316 Undefined method 'jwt_encod' for \"workato\" namespace; did you mean \"jwt_encode\"?")]
    [TestCase("actions: { a: 1 }", "1:14 P315 actions.a must be an object")]
    public async Task A_mistake_is_found_where_it_stands(string members, string expected)
    {
        var lines = await Checked.LinesAsync($"{{ {members} }}", "rb");

        Assert.That(lines, Does.Contain(expected));
        Assert.That(lines.Where(line => !line.Contains("toggle_field not complete")), Has.Exactly(1).Items);
    }

    [TestCase("actions: { a: { execute: lambda do |c, input| post('x', input).presence; get('y') end } }")]
    [TestCase("actions: { a: { execute: ->(c, input) { input['ids'].map { |id| get(\"x/#{id}\") } } } }")]
    [TestCase("actions: { a: { execute: lambda do |c, input| made = post('x', input); { id: made['id'] } end } }")]
    [TestCase("triggers: { t: { type: :paging_desc, poll: ->(c, i, page) { { events: [], next_page: nil } }, document_id: ->(r) { r['id'] }, sort_by: ->(r) { r['at'] } } }")]
    [TestCase("methods: { m: ->(x) { [workato.csv.parse(x, headers: true), workato.uuid, workato.stream.out('s', x)] } }")]
    [TestCase("object_definitions: { o: { fields: ->(c, f) { { name: 'Full name', phone: 'Phone' }.map { |k, v| { name: k, label: v } } } } }")]
    [TestCase("object_definitions: { o: { fields: ->(c, f) { call('make', id: 1, name: f['table'], rows: []) } } }, methods: { make: ->(x) { x } }")]
    [TestCase("connection: { fields: [{ name: 'private_key', control_type: 'password', multiline: true }] }")]
    [TestCase("actions: { a: { execute: -> { {} }, config_fields: [{ name: 'p', control_type: 'select', pick_list: 'l', pick_list_params: { name: 'n', kind: 'k' } }] } }, pick_lists: { l: ->(c, name:, kind:) { [] } }")]
    [TestCase("pick_lists: { rooms: ->(connection, building:) { get('rooms', b: building) } }")]
    public async Task What_is_right_is_passed_over(string members) =>
        Assert.That(await Checked.LinesAsync($"{{ {members} }}", "rb"), Is.Empty);

    [Test]
    public async Task The_samples_have_nothing_to_complain_of()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Triplets")))
        {
            Assert.That(await Checked.LinesAsync(await File.ReadAllTextAsync(file), Path.GetExtension(file)[1..]), Is.Empty, file);
        }
    }
}
