using Emulator.Sdk.Authorization;
using Emulator.Sdk.Display;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>What the platform's editor shows, fixed or computed, and what concerns a login alone.</summary>
public sealed class RubyDisplayTests
{
    [Test]
    public async Task What_depends_on_the_input_is_computed()
    {
        var connector = RubyScript.Load(
            """
            {
              actions: { find: {
                execute: -> { {} },
                description: ->(input, labels) { "Find <b>#{labels['kind']}</b> #{input[:name]}" },
                help: ->(input) { { body: "Looks for #{input['name']}", learn_more_url: 'https://a.example' } }
              } },
              triggers: { found: {
                webhook_notification: -> { {} },
                description: 'Found',
                help: ->(_input, _labels, connection, base) { "Enter #{base} at #{connection['host']}" if base },
                webhook_url_help: ->(_connection, input, base) { "#{base}/#{input['team']}" }
              } }
            }
            """);
        var display = connector.Actions["find"].Display;
        var input = RecordValue.Of(("name", "x"));

        Assert.That(await display.Describe!(input, RecordValue.Of(("kind", "Book")), default), Is.EqualTo("Find <b>Book</b> x"));
        Assert.That(
            await display.HelpFor!(input, RecordValue.Empty, RecordValue.Empty, null, default), Is.EqualTo(new HelpText("Looks for x", "https://a.example")));

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
        var authorization = RubyScript.Load(
            """
            { connection: { authorization: {
              type: 'oauth2', noopener: true,
              identity: ->(_connection) { get('https://a.example/me')['mail'] },
              pkce: ->(verifier, _challenge) { { verifier: verifier[0, 4], challenge_method: 'plain' } }
            } } }
            """).Connection!.Authorization!;
        var operation = new ScriptedOperation().Expect("GET https://a.example/me as Plain", """{"mail":"ada@a.example"}""");

        Assert.That(await authorization.Identity!(operation, default), Is.EqualTo("ada@a.example"));
        Assert.That(authorization.IsNoOpener, Is.True);
        Assert.That(await authorization.ProofKey!(new ProofKey("verifier", "challenge"), default), Is.EqualTo(new ProofKey("veri", "challenge", "plain")));
    }
}
