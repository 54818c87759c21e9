using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>What each token of the seed may do, and what becomes of a token whose state changes.</summary>
public sealed class TokenStatesTests : TrackViaFixture
{
    [TestCase(Seeded.MainToken)]
    [TestCase(Seeded.ShortToken)]
    [TestCase(Seeded.ReadOnlyToken)]
    public async Task An_active_token_is_let_in(string token)
    {
        Assert.That((await CallAs(token).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [TestCase("tok-sandbox-main", Seeded.SandboxKey)]
    [TestCase("tok-lab", Seeded.LabKey)]
    public async Task Other_accounts_have_active_tokens_too(string token, string userKey)
    {
        Assert.That((await CallAs(token, userKey).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [TestCase("tok-erp-old", Description = "its user is deactivated")]
    [TestCase("tok-retired", Description = "deactivated")]
    [TestCase("tok-never-made", Description = "unknown")]
    public async Task A_token_that_is_not_active_is_invalid(string token)
    {
        var reply = await CallAs(token).GetAsync("/openapi/views");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.InvalidToken(token)));
    }

    [Test]
    public async Task A_lapsed_token_is_expired()
    {
        var reply = await CallAs("tok-lapsed").GetAsync("/openapi/views");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.ExpiredToken("tok-lapsed")));
    }

    [Test]
    public async Task The_short_token_lasts_ten_minutes()
    {
        Time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        var before = await CallAs(Seeded.ShortToken).GetAsync("/openapi/views");
        Time.Advance(TimeSpan.FromSeconds(2));
        var after = await CallAs(Seeded.ShortToken).GetAsync("/openapi/views");

        Assert.That(before.Status, Is.EqualTo(200), before.Text);
        Assert.That(after.Refusal, Is.EqualTo(Refusal.ExpiredToken(Seeded.ShortToken)));
    }

    [Test]
    public async Task A_regenerated_token_is_dead_in_the_next_call_and_its_successor_works()
    {
        var reply = await Admin.MustPostAsync("/tokens/workato-main/regenerate");
        var successor = reply.Json.Text("value");

        var old = await Integration.GetAsync("/openapi/views");
        var renewed = await CallAs(successor).GetAsync("/openapi/views");

        Assert.That(successor, Is.Not.EqualTo(Seeded.MainToken));
        Assert.That(reply.Json.Text("name"), Is.EqualTo("workato-main"));
        Assert.That(old.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
        Assert.That(renewed.Status, Is.EqualTo(200), renewed.Text);
    }

    [Test]
    public async Task No_call_after_a_regeneration_is_served_with_the_old_value_however_many_run_at_once()
    {
        var calls = Enumerable.Range(0, 20).Select(_ => Integration.GetAsync("/openapi/apps")).ToArray();
        await Admin.MustPostAsync("/tokens/workato-main/regenerate");
        var later = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Integration.GetAsync("/openapi/apps")));
        var earlier = await Task.WhenAll(calls);

        Assert.That(later.Select(reply => reply.Status), Is.All.EqualTo(401));
        Assert.That(earlier.Select(reply => reply.Status), Is.All.AnyOf(200, 401));
    }

    [Test]
    public async Task A_token_that_is_deactivated_is_invalid_from_the_next_call()
    {
        await Admin.MustPostAsync("/tokens/workato-main/deactivate");

        var reply = await Integration.GetAsync("/openapi/views");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
    }

    [Test]
    public async Task A_deleted_token_is_invalid_from_the_next_call()
    {
        var deletion = await Admin.DeleteAsync("/tokens/workato-main");

        var reply = await Integration.GetAsync("/openapi/views");

        Assert.That(deletion.Status, Is.InRange(200, 204));
        Assert.That(reply.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
    }

    [Test]
    public async Task Deactivating_the_user_ends_all_its_tokens_and_activating_it_brings_them_back()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/deactivate");
        var main = await Integration.GetAsync("/openapi/views");
        var brief = await CallAs(Seeded.ShortToken).GetAsync("/openapi/views");
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/activate");
        var again = await Integration.GetAsync("/openapi/views");

        Assert.That(main.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
        Assert.That(brief.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.ShortToken)));
        Assert.That(again.Status, Is.EqualTo(200), again.Text);
    }

    [Test]
    public async Task The_users_of_other_tokens_are_not_touched()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/deactivate");

        Assert.That((await ReadOnly.GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_user_that_is_no_api_user_any_more_has_no_use_of_its_tokens()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/api-user", new { api_user = false });

        var reply = await Integration.GetAsync("/openapi/views");

        Assert.That(reply.Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
    }

    [Test]
    public async Task Auth_tokens_survive_a_change_of_their_users_password()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Integration}/password", new { password = "New-Lamp-5" });

        Assert.That((await Integration.GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }
}
