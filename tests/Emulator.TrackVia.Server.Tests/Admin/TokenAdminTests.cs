using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

public sealed class TokenAdminTests : TrackViaFixture
{
    [Test]
    public async Task The_list_has_the_tokens_of_the_seed_with_their_states()
    {
        var tokens = await Admin.ListAsync("/tokens");

        Assert.That(
            tokens.Select(token => (token.Text("name"), token.Number("account"), token.Number("user"), token.Text("state"))),
            Is.SupersetOf(
            [
                ("workato-main", 22101, 510, "active"), ("workato-short", 22101, 510, "active"),
                ("google-ro", 22101, 511, "active"), ("retired", 22101, 510, "deactivated"),
                ("lapsed", 22101, 510, "expired"), ("sandbox-main", 22102, 610, "active"), ("lab", 40001, 710, "active"),
            ]));
        Assert.That(tokens.Select(token => token.Text("name")), Has.Member("erp-old").And.Unique);
    }

    [Test]
    public async Task The_list_never_has_a_value()
    {
        var reply = await Admin.GetAsync("/tokens");

        Assert.That(
            reply.Json.EnumerateArray().Select(token => token.Keys()),
            Is.All.EquivalentTo(new[] { "name", "account", "user", "state", "expires" }));
        Assert.That(reply.Text, Does.Not.Contain("tok-"));
    }

    [Test]
    public async Task The_list_says_when_a_token_expires()
    {
        var tokens = await Admin.ListAsync("/tokens");

        var brief = tokens.Single(token => token.Text("name") == "workato-short");
        var main = tokens.Single(token => token.Text("name") == "workato-main");
        Assert.That(DateTimeOffset.Parse(brief.Text("expires")), Is.EqualTo(Time.GetUtcNow().AddMinutes(10)));
        Assert.That(main.GetProperty("expires").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_token_is_made_for_an_api_user_and_works()
    {
        var reply = await MakeAsync(Seeded.Google, "fresh");

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
        Assert.That(reply.Json.Text("name"), Is.EqualTo("fresh"));
        Assert.That((await CallAs(reply.Json.Text("value")).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_token_with_an_expiry_dies_at_its_time()
    {
        var expires = Time.GetUtcNow().AddSeconds(30).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        var reply = await Admin.PostAsync("/tokens", new { user = Seeded.Google, name = "brief", expires });
        var token = reply.Json.Text("value");

        var before = await CallAs(token).GetAsync("/openapi/views");
        Time.Advance(TimeSpan.FromSeconds(31));
        var after = await CallAs(token).GetAsync("/openapi/views");

        Assert.That((before.Status, after.Status), Is.EqualTo((200, 401)));
    }

    [TestCase(Seeded.Priya, Description = "an employee")]
    [TestCase(Seeded.Tom, Description = "unverified")]
    [TestCase(987654, Description = "nobody")]
    public async Task Only_an_api_user_owns_tokens(int user)
    {
        var reply = await MakeAsync(user, "impossible");

        Assert.That(reply.Status, Is.InRange(400, 409), reply.Text);
        Assert.That((await Admin.ListAsync("/tokens")).Names(), Has.No.Member("impossible"));
    }

    [Test]
    public async Task A_name_that_is_taken_is_refused()
    {
        var reply = await MakeAsync(Seeded.Google, "workato-main");

        Assert.That(reply.Status, Is.EqualTo(409), reply.Text);
    }

    [Test]
    public async Task The_hundredth_token_is_made_and_the_next_refused_with_the_limit_in_the_message()
    {
        await Admin.MustPostAsync("/tokens/fill", new { account = Seeded.Summit, count = 99 });

        var filled = (await Admin.ListAsync("/tokens")).Count(token => token.Number("account") == Seeded.Summit);
        var hundredth = await MakeAsync(Seeded.Google, "hundredth");
        var next = await MakeAsync(Seeded.Google, "next");

        Assert.That(filled, Is.EqualTo(99));
        Assert.That(hundredth.Status, Is.EqualTo(201), hundredth.Text);
        Assert.That(next.Status, Is.EqualTo(409));
        Assert.That(next.Text, Does.Contain("100"));
    }

    [Test]
    public async Task A_full_account_can_be_made_at_once_and_deleting_one_makes_room()
    {
        await Admin.MustPostAsync("/tokens/fill", new { account = Seeded.Summit, count = 100 });
        var full = await MakeAsync(Seeded.Google, "late");
        await Admin.DeleteAsync("/tokens/retired");
        var roomy = await MakeAsync(Seeded.Google, "late");

        Assert.That((full.Status, roomy.Status), Is.EqualTo((409, 201)));
    }

    [Test]
    public async Task The_limit_is_the_accounts_own()
    {
        await Admin.MustPostAsync("/tokens/fill", new { account = Seeded.Summit, count = 100 });

        var reply = await MakeAsync(710, "lab-second");

        Assert.That(reply.Status, Is.EqualTo(201), reply.Text);
    }

    [Test]
    public async Task Of_many_at_once_only_as_many_as_fit_are_made()
    {
        await Admin.MustPostAsync("/tokens/fill", new { account = Seeded.Summit, count = 97 });

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(
            i => MakeAsync(Seeded.Google, $"rush-{i}")));

        Assert.That(replies.Count(reply => reply.Status == 201), Is.EqualTo(3));
        Assert.That(replies.Count(reply => reply.Status == 409), Is.EqualTo(7));
    }

    [Test]
    public async Task Deactivating_and_deleting_show_in_the_list()
    {
        await Admin.MustPostAsync("/tokens/workato-main/deactivate");
        await Admin.DeleteAsync("/tokens/google-ro");

        var tokens = await Admin.ListAsync("/tokens");

        Assert.That(tokens.Single(token => token.Text("name") == "workato-main").Text("state"), Is.EqualTo("deactivated"));
        Assert.That(
            tokens.Where(token => token.Text("name") == "google-ro").Select(token => token.Text("state")),
            Is.All.EqualTo("deleted"));
    }

    [TestCase("POST", "/tokens/nothing/regenerate")]
    [TestCase("POST", "/tokens/nothing/deactivate")]
    [TestCase("DELETE", "/tokens/nothing")]
    public async Task A_token_that_does_not_exist_is_not_found(string verb, string path)
    {
        var reply = await Anyone.SendAsync(new HttpMethod(verb), "/__admin" + path);

        Assert.That(reply.Status, Is.EqualTo(404), reply.Text);
    }

    [Test]
    public async Task Values_of_two_regenerations_differ()
    {
        var first = (await Admin.MustPostAsync("/tokens/workato-main/regenerate")).Json.Text("value");
        var second = (await Admin.MustPostAsync("/tokens/workato-main/regenerate")).Json.Text("value");

        Assert.That(second, Is.Not.EqualTo(first));
        Assert.That((await CallAs(first).GetAsync("/openapi/views")).Refusal, Is.EqualTo(Refusal.InvalidToken(first)));
        Assert.That((await CallAs(second).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    private Task<Reply> MakeAsync(int user, string name)
    {
        return Admin.PostAsync("/tokens", new { user, name, expires = (string?)null });
    }
}
