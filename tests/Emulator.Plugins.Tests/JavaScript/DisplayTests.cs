using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Tests.JavaScript;

/// <summary>What the platform's editor shows, fixed or computed, and what concerns a login alone.</summary>
public sealed class DisplayTests
{
    [Test]
    public async Task What_depends_on_the_input_is_computed()
    {
        var connector = Script.Load(
            """
            export default {
              custom_action: true,
              custom_action_help: { body: 'Ask the API', learn_more_url: 'https://a.example', learn_more_text: 'API' },
              actions: { find: {
                execute() {},
                description: (input, labels) => `Find ${labels.kind} ${input.name}`,
                help: (input) => ({ body: `Looks for ${input.name}` }),
              } },
              triggers: { found: {
                webhook_notification() {},
                description: 'Found',
                help: (input, labels, connection, base) => (base ? `Enter ${base} at ${connection.host}` : null),
                webhook_url_help: (connection, input, base) => `${base}/${input.team}`,
              } },
            };
            """);
        var display = connector.Actions["find"].Display;
        var input = RecordValue.Of(("name", "x"));

        Assert.That(await display.Describe!(input, RecordValue.Of(("kind", "Book")), default), Is.EqualTo("Find Book x"));
        Assert.That(await display.HelpFor!(input, RecordValue.Empty, RecordValue.Empty, null, default), Is.EqualTo(new HelpText("Looks for x")));
        Assert.That(connector.CustomActionHelp, Is.EqualTo(new HelpText("Ask the API", "https://a.example", "API")));

        var trigger = connector.Triggers["found"];
        Assert.That((trigger.Description, trigger.Display.Describe), Is.EqualTo(("Found", (DescribeLambda?)null)));
        Assert.That(
            await trigger.Display.HelpFor!(RecordValue.Empty, RecordValue.Empty, RecordValue.Of(("host", "h")), "https://hooks", default),
            Is.EqualTo(new HelpText("Enter https://hooks at h")));
        Assert.That(await trigger.Display.HelpFor!(RecordValue.Empty, RecordValue.Empty, RecordValue.Empty, null, default), Is.Null);
        Assert.That(await trigger.WebhookUrlHelp!(RecordValue.Empty, RecordValue.Of(("team", "red")), "https://hooks", default), Is.EqualTo("https://hooks/red"));
    }

    [Test]
    public async Task Identity_and_proof_key_are_asked_of_the_connector()
    {
        var authorization = Script.Load(
            """
            export default { connection: { authorization: {
              type: 'oauth2', noopener: true,
              identity: async (connection) => (await get('https://a.example/me')).mail,
              pkce: (verifier, challenge) => ({ verifier: verifier.slice(0, 4), challenge_method: 'plain' }),
            } } };
            """).Connection!.Authorization!;
        var operation = new ScriptedOperation().Expect("GET https://a.example/me", """{"mail":"ada@a.example"}""");

        Assert.That(await authorization.Identity!(operation, default), Is.EqualTo("ada@a.example"));
        Assert.That(await authorization.ProofKey!(new ProofKey("abcdefgh", "c"), default), Is.EqualTo(new ProofKey("abcd", "c", "plain")));
        Assert.That(authorization.IsNoOpener, Is.True);
    }
}
