using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

/// <summary>A reset leaves nothing of what a test did.</summary>
public sealed class ResetTests : TrackViaFixture
{
    [Test]
    public async Task It_answers_204()
    {
        var reply = await Admin.PostAsync("/reset");

        Assert.That(reply.Status, Is.EqualTo(204));
        Assert.That(reply.Body, Is.Empty);
    }

    [Test]
    public async Task Records_are_those_of_the_seed_again()
    {
        var before = (await WorkOrders.ListAsync("max=2000")).Text;
        var first = (await WorkOrders.ListAsync("max=1")).Rows.Ids().Single();
        await WorkOrders.CreatedAsync(("Title", "Pump"));
        await WorkOrders.UpdateAsync(first, ("Title", "Changed"));
        await WorkOrders.DeleteAsync(first + 1);

        await Admin.ResetAsync();

        Assert.That((await WorkOrders.ListAsync("max=2000")).Text, Is.EqualTo(before));
    }

    [Test]
    public async Task Ids_and_numbers_start_where_they_started()
    {
        var before = await WorkOrders.CreateAsync(("Title", "Pump"));
        await Admin.ResetAsync();

        var after = await WorkOrders.CreateAsync(("Title", "Pump"));

        Assert.That(after.Rows.Single().GetRawText(), Is.EqualTo(before.Rows.Single().GetRawText()));
    }

    [Test]
    public async Task Files_of_the_seed_are_back_and_others_are_gone()
    {
        var signed = (await WorkOrders.ListAsync("max=2000")).Rows.First(row => row.Has("Customer Signature")).Number("id");
        var bytes = (await WorkOrders.DownloadAsync(signed, "Customer Signature")).Body;
        await WorkOrders.DeleteFileAsync(signed, "Customer Signature");
        await WorkOrders.UploadAsync(signed, "Completion Report", [1], "a.txt", "text/plain");

        await Admin.ResetAsync();

        Assert.That((await WorkOrders.DownloadAsync(signed, "Customer Signature")).Body, Is.EqualTo(bytes));
    }

    [Test]
    public async Task Tokens_passwords_users_and_roles_are_those_of_the_seed_again()
    {
        var renewed = (await Admin.MustPostAsync("/tokens/workato-main/regenerate")).Json.Text("value");
        var made = await Admin.CreateTokenAsync(Seeded.Google, "made");
        await Admin.MustPostAsync($"/users/{Seeded.Priya}/password", new { password = "other" });
        await Admin.MustPostAsync($"/users/{Seeded.Google}/deactivate");
        await Admin.RevokeAsync("Integration RW", Seeded.WorkOrders, "read");

        await Admin.ResetAsync();

        Assert.That((await CallAs(renewed).GetAsync("/openapi/apps")).Status, Is.EqualTo(401));
        Assert.That((await CallAs(made).GetAsync("/openapi/apps")).Status, Is.EqualTo(401));
        Assert.That((await WorkOrders.ListAsync("max=1")).Status, Is.EqualTo(200));
        Assert.That((await ReadOnly.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
        Assert.That((await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Sessions_of_employees_end()
    {
        var grant = (await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Json;

        await Admin.ResetAsync();

        Assert.That((await CallAs(grant.Text("value")).GetAsync("/openapi/apps")).Status, Is.EqualTo(401));
        Assert.That((await RefreshGrantAsync(grant.Text("refresh_token"))).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task Hooks_and_logs_are_empty_again()
    {
        await WorkOrders.SubscribeAsync("created", new Uri("http://127.0.0.1:9/"));
        await Integration.GetAsync("/openapi/apps");

        await Admin.ResetAsync();

        Assert.That(await Admin.ListAsync("/hooks"), Is.Empty);
        Assert.That(await Admin.ListAsync("/hooks/deliveries"), Is.Empty);
        Assert.That(await Admin.ListAsync("/requests"), Is.Empty);
    }

    [Test]
    public async Task The_window_of_the_rate_limit_starts_afresh()
    {
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });
        await Integration.GetAsync("/openapi/apps");
        await Admin.ResetAsync();
        await Admin.ChangeSettingsAsync(new { rate_limit_per_minute = 1 });

        Assert.That((await Integration.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_reset_among_running_requests_breaks_none_of_them()
    {
        var calls = Enumerable.Range(0, 30).Select(i => i % 2 == 0
            ? WorkOrders.ListAsync("max=50")
            : WorkOrders.CreateAsync(("Title", $"Pump {i}"))).ToList();
        await Admin.ResetAsync();
        var replies = await Task.WhenAll(calls);

        Assert.That(replies.Select(reply => reply.Status), Is.All.AnyOf(200, 201));
    }
}
