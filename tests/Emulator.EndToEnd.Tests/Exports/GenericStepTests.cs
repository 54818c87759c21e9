using Emulator.Connections.Http;

namespace Emulator.EndToEnd.Tests.Exports;

/// <summary>The generic HTTP step over connections of connectors that know nothing of it (recipe-format 15.17).</summary>
public sealed class GenericStepTests
{
    [Test]
    public async Task It_asks_TrackVia_over_its_connection()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();
        desk.Write("recipes/ask.recipe.yaml", """
            name: Ask
            connections: { trackvia: TrackVia }
            trigger: { as: t, provider: clock, name: scheduled_event }
            steps:
              - { as: views, provider: trackvia, name: __adhoc_http_action, input: { mnemonic: Views, verb: get, path: /openapi/views, response_type: json } }
              - { as: told, provider: logger, name: log_message, input: { message: "=_('views.array').pluck('name').join('|')" } }
              - { as: none, provider: trackvia, name: __adhoc_http_action, input: { mnemonic: None, verb: get, path: /openapi/nothing } }
            """);

        var run = await desk.RunHereAsync("run recipes/ask.recipe.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.Everything);
        Assert.That(run.Everything, Does.Contain("✓  1  views").And.Contain("✓  2  told").And.Contain("✗  3  none"));
    }

    [TestCase("get", null, "", "GET /api/items?q=a%20b ")]
    [TestCase("post", "json", "application/json", "POST /api/items {\"q\":\"a b\"}")]
    [TestCase("put", "json", "application/json", "PUT /api/items {\"q\":\"a b\"}")]
    [TestCase("patch", "urlencoded", "application/x-www-form-urlencoded", "PATCH /api/items q=a+b")]
    [TestCase("delete", null, "", "DELETE /api/items?q=a%20b ")]
    public async Task Every_verb_goes_out_with_the_connections_credentials(string verb, string? kind, string type, string sent)
    {
        await using var service = LoopbackListener.Start(answer: _ => new LoopbackReply(200, "application/json", """{"ok":true}"""));
        await using var desk = Desk.Empty();
        desk.Write("connectors/shop.js", """
            export default {
              title: 'Shop',
              connection: {
                fields: [{ name: 'address' }, { name: 'token', control_type: 'password' }],
                base_uri: (connection) => connection.address,
                authorization: { type: 'custom_auth', apply(connection) { headers({ Authorization: `Bearer ${connection.token}` }); } },
              },
              actions: {},
            };
            """);
        desk.Write("connections/shop.connection.yaml", $"name: Shop\nconnector: shop\nfields: {{ address: \"{service.Address}api/\" }}\nsecrets: [ token ]\n");
        await desk.RunAsync("connections set Shop --secret token=-", "s3cret");
        var format = kind is null ? string.Empty : $"request_type: {kind}, ";
        desk.Write("recipes/ask.recipe.yaml", $$"""
            name: Ask
            connections: { shop: Shop }
            trigger: { as: t, provider: clock, name: scheduled_event }
            steps:
              - { as: asked, provider: shop, name: __adhoc_http_action, input: { verb: {{verb}}, path: items, {{format}}response_type: json, input: { data: { q: a b } } } }
              - if: { all: [ { left: "#{_('asked.ok')}", is: is_not_true } ] }
                steps: [ { stop: { with_error: true, reason: no } } ]
            """);

        var run = await desk.RunAsync("run recipes/ask.recipe.yaml");

        Assert.That(run.ExitCode, Is.EqualTo(0), run.Everything);
        var request = await service.NextAsync(CancellationToken.None);
        var query = request.Query.Length == 0 ? string.Empty : "?" + request.Query;
        Assert.That($"{request.Method} {request.Path}{query} {System.Text.Encoding.UTF8.GetString(request.Body.Span)}", Is.EqualTo(sent).Or.EqualTo(sent.Replace("%20", "+", StringComparison.Ordinal)));
        Assert.That(request.Headers["Authorization"], Is.EqualTo("Bearer s3cret"));
        Assert.That(request.Headers.GetValueOrDefault("Content-Type", string.Empty), Does.StartWith(type));
    }

    [Test]
    public async Task A_provider_that_nobody_serves_stops_nothing_but_the_job_that_reaches_it()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/a.recipe.yaml", """
            name: A
            trigger: { as: t, provider: clock, name: scheduled_event }
            steps:
              - { as: first, provider: logger, name: log_message, input: { message: x } }
              - { as: second, provider: netsuite, name: search, input: {} }
            """);

        var check = await desk.RunAsync("check");
        var bare = await desk.RunAsync("run recipes/a.recipe.yaml");
        var stubbed = await desk.RunAsync("run recipes/a.recipe.yaml --stub external");

        Assert.That((check.ExitCode, bare.ExitCode, stubbed.ExitCode), Is.EqualTo((0, 1, 0)), check.Everything + bare.Everything + stubbed.Everything);
        Assert.That(bare.Everything, Does.Contain("✓  1  first").And.Contain("--stub external").And.Contain("connectors/netsuite"));
    }
}
