using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.OAuth;

/// <summary>How access and refresh tokens end: by time, by use, by a new password, by a leaving employee.</summary>
public sealed class TokenLifeTests : TrackViaFixture
{
    [Test]
    public async Task An_access_token_lasts_fifteen_minutes()
    {
        var (access, _) = await GrantAsync();

        Time.Advance(TimeSpan.FromSeconds(899));
        var before = await CallAs(access).GetAsync("/openapi/views");
        Time.Advance(TimeSpan.FromSeconds(2));
        var after = await CallAs(access).GetAsync("/openapi/views");

        Assert.That(before.Status, Is.EqualTo(200));
        Assert.That(after.Refusal, Is.EqualTo(Refusal.ExpiredToken(access)));
    }

    [Test]
    public async Task The_admin_clock_ages_tokens_as_well()
    {
        var (access, _) = await GrantAsync();

        await Admin.MustPostAsync("/clock", new { advance_seconds = 901 });

        Assert.That((await CallAs(access).GetAsync("/openapi/views")).Refusal, Is.EqualTo(Refusal.ExpiredToken(access)));
    }

    [Test]
    public async Task The_life_of_an_access_token_is_a_setting()
    {
        await Admin.ChangeSettingsAsync(new { access_token_seconds = 60 });

        var reply = await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword);
        Time.Advance(TimeSpan.FromSeconds(61));

        Assert.That(reply.Json.Number("expires_in"), Is.EqualTo(60));
        Assert.That((await CallAs(reply.Json.Text("value")).GetAsync("/openapi/views")).Status, Is.EqualTo(401));
    }

    [Test]
    public async Task A_refresh_gives_a_new_pair_after_the_old_access_token_expired()
    {
        var (access, refresh) = await GrantAsync();
        Time.Advance(TimeSpan.FromSeconds(1000));

        var reply = await RefreshGrantAsync(refresh);

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Json.Text("access_token"), Is.Not.EqualTo(access));
        Assert.That(reply.Json.Text("refresh_token"), Is.Not.EqualTo(refresh));
        Assert.That(
            (await CallAs(reply.Json.Text("access_token")).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_refresh_by_get_works_too()
    {
        var (_, refresh) = await GrantAsync();

        var reply = await Anyone.GetAsync(
            $"/oauth/token?grant_type=refresh_token&client_id=TrackViaAPI&refresh_token={Uri.EscapeDataString(refresh)}");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task Refresh_tokens_roll_on_and_on()
    {
        var (_, refresh) = await GrantAsync();

        var used = new List<string> { refresh };
        for (var i = 0; i < 4; i++)
        {
            var reply = await RefreshGrantAsync(used[^1]);
            Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
            used.Add(reply.Json.Text("refresh_token"));
        }

        Assert.That(used, Is.Unique);
    }

    [Test]
    public async Task An_old_refresh_token_is_good_for_one_more_use_and_then_invalid()
    {
        var (_, refresh) = await GrantAsync();

        var first = await RefreshGrantAsync(refresh);
        var second = await RefreshGrantAsync(refresh);
        var third = await RefreshGrantAsync(refresh);

        Assert.That((first.Status, second.Status), Is.EqualTo((200, 200)));
        Assert.That((third.Status, third.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
        Assert.That(third.Refusal.Message, Does.StartWith("Invalid refresh token: "));
    }

    [Test]
    public async Task Of_many_refreshes_at_once_two_succeed()
    {
        var (_, refresh) = await GrantAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => RefreshGrantAsync(refresh)));

        Assert.That(replies.Count(reply => reply.Status == 200), Is.EqualTo(2));
        Assert.That(replies.Count(reply => reply.Status == 400), Is.EqualTo(8));
    }

    [Test]
    public async Task An_unknown_refresh_token_is_invalid()
    {
        var reply = await RefreshGrantAsync("never-granted");

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
        Assert.That(reply.Refusal.Message, Does.StartWith("Invalid refresh token: "));
    }

    [Test]
    public async Task A_new_password_ends_both_tokens_and_the_old_password()
    {
        var (access, refresh) = await GrantAsync();

        await Admin.MustPostAsync($"/users/{Seeded.Priya}/password", new { password = "Green-Boat-1" });

        Assert.That((await CallAs(access).GetAsync("/openapi/views")).Refusal, Is.EqualTo(Refusal.InvalidToken(access)));
        Assert.That((await RefreshGrantAsync(refresh)).Refusal.Name, Is.EqualTo("invalid_grant"));
        Assert.That(
            (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Refusal,
            Is.EqualTo(Refusal.OAuth(400, "invalid_grant", "Bad credentials")));
        Assert.That((await PasswordGrantAsync(Seeded.PriyaLogin, "Green-Boat-1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_new_password_ends_what_grew_out_of_a_refresh_too()
    {
        var (_, refresh) = await GrantAsync();
        var renewed = (await RefreshGrantAsync(refresh)).Json;

        await Admin.MustPostAsync($"/users/{Seeded.Priya}/password", new { password = "Green-Boat-1" });

        Assert.That((await CallAs(renewed.Text("value")).GetAsync("/openapi/views")).Status, Is.EqualTo(401));
        Assert.That((await RefreshGrantAsync(renewed.Text("refresh_token"))).Status, Is.EqualTo(400));
        Assert.That((await RefreshGrantAsync(refresh)).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task Nobody_elses_tokens_end_with_a_password()
    {
        var marta = await SignInAsync(Seeded.MartaLogin, Seeded.MartaPassword);

        await Admin.MustPostAsync($"/users/{Seeded.Priya}/password", new { password = "Green-Boat-1" });

        Assert.That((await marta.GetAsync("/openapi/views")).Status, Is.EqualTo(200));
        Assert.That((await Integration.GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Someone_who_leaves_takes_both_tokens_along()
    {
        var grant = (await PasswordGrantAsync(Seeded.MartaLogin, Seeded.MartaPassword)).Json;
        var access = grant.Text("access_token");

        await Admin.MustPostAsync($"/users/{Seeded.Marta}/deactivate");

        Assert.That((await CallAs(access).GetAsync("/openapi/views")).Refusal, Is.EqualTo(Refusal.InvalidToken(access)));
        Assert.That((await RefreshGrantAsync(grant.Text("refresh_token"))).Refusal.Name, Is.EqualTo("invalid_grant"));
    }

    [Test]
    public async Task Tokens_of_someone_who_left_do_not_come_back_with_the_user()
    {
        var grant = (await PasswordGrantAsync(Seeded.MartaLogin, Seeded.MartaPassword)).Json;

        await Admin.MustPostAsync($"/users/{Seeded.Marta}/deactivate");
        await Admin.MustPostAsync($"/users/{Seeded.Marta}/activate");

        Assert.That((await CallAs(grant.Text("value")).GetAsync("/openapi/views")).Status, Is.EqualTo(401));
        Assert.That((await RefreshGrantAsync(grant.Text("refresh_token"))).Status, Is.EqualTo(400));
        Assert.That((await PasswordGrantAsync(Seeded.MartaLogin, Seeded.MartaPassword)).Status, Is.EqualTo(200));
    }

    private async Task<(string Access, string Refresh)> GrantAsync()
    {
        var token = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;
        return (token.Text("access_token"), token.Text("refresh_token"));
    }
}
