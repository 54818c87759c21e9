using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Accounts;

/// <summary>The header <c>account-id</c> and the key that goes with it.</summary>
public sealed class AddressedAccountTests : TrackViaFixture
{
    [Test]
    public async Task Without_the_header_the_home_account_answers()
    {
        var reply = await Integration.GetAsync("/openapi/apps?name=Field%20Service");

        Assert.That(reply.Json.GetArrayLength(), Is.EqualTo(1));
    }

    [TestCase("account-id")]
    [TestCase("Account-Id")]
    [TestCase("ACCOUNT-ID")]
    public async Task The_home_account_may_be_named_in_any_case_of_the_header(string header)
    {
        var reply = await Integration.SendAsync(HttpMethod.Get, "/openapi/apps", null, (header, "22101"));

        Assert.That(reply.Status, Is.EqualTo(200));
        Assert.That(reply.Json.EnumerateArray().Names(), Has.Member("Field Service"));
    }

    [TestCase("account-id")]
    [TestCase("ACCOUNT-ID")]
    public async Task An_account_that_the_caller_does_not_belong_to_is_refused_in_any_case_of_the_header(string header)
    {
        var reply = await Integration.SendAsync(HttpMethod.Get, "/openapi/apps", null, (header, "22102"));

        Assert.That(
            reply.Refusal.InAnyShape(),
            Is.EqualTo(Refusal.InEitherShape(401, "unauthorized", "No access to account 22102.")));
    }

    [TestCase(Seeded.SummitKey)]
    [TestCase(Seeded.SandboxKey)]
    public async Task A_login_of_two_accounts_reaches_the_sandbox_with_the_key_of_either(string userKey)
    {
        var priya = await SignInAsync(Seeded.PriyaLogin, Seeded.PriyaPassword, userKey);

        var reply = await priya.With(credentials => credentials with { Account = "22102" }).GetAsync("/openapi/apps");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
    }

    [Test]
    public async Task The_sandbox_has_records_of_its_own()
    {
        var priya = await AppAdminAsync();
        await priya.View(Seeded.Customers).CreateAsync(("Customer Name", "Only in production"));

        var sandbox = priya.With(credentials => credentials with { Account = "22102" });
        var views = await sandbox.GetAsync("/openapi/views");

        Assert.That(views.Status, Is.EqualTo(200), views.Text);
        foreach (var view in views.Json.EnumerateArray())
        {
            var found = await sandbox.View(view.Number("id")).FindAsync("Only in production");
            Assert.That(found.Total, Is.Zero);
        }
    }

    [Test]
    public async Task The_sandbox_has_credentials_of_its_own()
    {
        var sandbox = CallAs("tok-sandbox-main", Seeded.SandboxKey);

        Assert.That((await sandbox.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [TestCase(Seeded.MainToken, Seeded.SandboxKey)]
    [TestCase("tok-sandbox-main", Seeded.SummitKey)]
    public async Task Production_and_sandbox_credentials_do_not_mix(string token, string userKey)
    {
        var reply = await CallAs(token, userKey).GetAsync("/openapi/apps");

        Assert.That(
            reply.Refusal.InAnyShape(),
            Is.EqualTo(Refusal.InEitherShape(401, "unauthorized", "Invalid user key.")));
    }

    [Test]
    public async Task The_sandbox_token_does_not_reach_production()
    {
        var reply = await CallAs("tok-sandbox-main", Seeded.SandboxKey)
            .With(credentials => credentials with { Account = "22101" })
            .GetAsync("/openapi/apps");

        Assert.That(
            reply.Refusal.InAnyShape(),
            Is.EqualTo(Refusal.InEitherShape(401, "unauthorized", "No access to account 22101.")));
    }

    [TestCase("99999")]
    [TestCase("summit")]
    public async Task An_account_that_does_not_exist_is_no_access_either(string account)
    {
        var reply = await Integration.With(credentials => credentials with { Account = account }).GetAsync("/openapi/apps");

        Assert.That(
            reply.Refusal.InAnyShape(),
            Is.EqualTo(Refusal.InEitherShape(401, "unauthorized", $"No access to account {account}.")));
    }
}
