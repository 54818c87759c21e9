using Emulator.Connections.Auth;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values;

namespace Emulator.Connections.Tests.Auth;

/// <summary>connector-sdk.md 2.2 and 2.5.</summary>
public sealed class AuthorizationChoiceTests
{
    private static readonly AuthorizationDefinition Choice = new()
    {
        Type = "multi",
        Options = new Dictionary<string, AuthorizationDefinition> { ["a"] = new() { Type = "api_key" }, ["b"] = new() { Type = "oauth2" } },
    };

    [TestCase("b", null, "oauth2")]
    [TestCase("b", "a", "api_key")]
    public async Task The_selected_option_holds_and_without_one_the_files_choice(string file, string? selected, string type)
    {
        var authorization = Choice with { Selected = selected is null ? null : Some.Text(selected) };

        var found = await AuthorizationChoice.FindAsync(authorization, RecordValue.Of(("auth_type", file)), CancellationToken.None);

        Assert.That(found!.Type, Is.EqualTo(type));
    }

    [Test]
    public async Task A_selected_that_answers_nothing_falls_back_too() =>
        Assert.That(
            (await AuthorizationChoice.FindAsync(Choice with { Selected = Some.Text(null) }, RecordValue.Of(("auth_type", "a")), CancellationToken.None))!.Type,
            Is.EqualTo("api_key"));

    [TestCase("zz", "Cannot find multi-auth definition for 'zz'")]
    [TestCase(null, "Cannot find multi-auth definition for ''")]
    public void An_unknown_option_is_an_error_when_it_is_first_needed(string? selected, string message) =>
        Assert.That(
            async () => await AuthorizationChoice.FindAsync(Choice with { Selected = Some.Text(selected) }, RecordValue.Empty, CancellationToken.None),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message));

    [Test]
    public void A_choice_without_options_is_an_error() =>
        Assert.That(
            async () => await AuthorizationChoice.FindAsync(new AuthorizationDefinition { Type = "multi" }, RecordValue.Empty, CancellationToken.None),
            Throws.TypeOf<ConnectorException>().With.Message.EqualTo("Multi-auth connection must define 'options' list"));
}
