using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Faults;

/// <summary>Faults that change tokens, users and roles in the middle of a run, before the call that sets them off.</summary>
public sealed class StateFaultTests : FaultFixture
{
    [Test]
    public async Task A_token_is_regenerated_in_the_middle_of_a_run()
    {
        await Admin.InjectAsync(
            new { kind = "regenerate_token", token = "workato-main", route = AnyView, after = 2, times = 1 });

        var replies = await ListAsync(Integration, 4);

        Assert.That(replies.Select(reply => reply.Status), Is.EqualTo([200, 200, 401, 401]));
        Assert.That(replies[2].Refusal, Is.EqualTo(Refusal.InvalidToken(Seeded.MainToken)));
    }

    [Test]
    public async Task A_user_is_deactivated_in_the_middle_of_a_run()
    {
        await Admin.InjectAsync(
            new { kind = "deactivate_user", user = Seeded.Integration, route = AnyView, after = 1, times = 1 });

        var replies = await ListAsync(Integration, 3);

        Assert.That(replies.Select(reply => reply.Status), Is.EqualTo([200, 401, 401]));
    }

    [Test]
    public async Task A_password_changes_in_the_middle_of_a_run()
    {
        var priya = await AppAdminAsync();
        await Admin.InjectAsync(
            new
            {
                kind = "change_password", user = Seeded.Priya, password = "Green-Boat-1", route = AnyView, after = 1, times = 1,
            });

        var replies = await ListAsync(priya, 3);

        Assert.That(replies.Select(reply => reply.Status), Is.EqualTo([200, 401, 401]));
        Assert.That((await PasswordGrantAsync(Seeded.PriyaLogin, Seeded.PriyaPassword)).Status, Is.EqualTo(400));
        Assert.That((await PasswordGrantAsync(Seeded.PriyaLogin, "Green-Boat-1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_view_is_taken_from_a_role_in_the_middle_of_a_run()
    {
        await Admin.InjectAsync(
            new
            {
                kind = "revoke_view", role = "Integration RW", view = Seeded.WorkOrders, route = AnyView, after = 1, times = 1,
            });

        var replies = await ListAsync(Integration, 3);

        Assert.That(replies.Select(reply => reply.Status), Is.EqualTo([200, 401, 401]));
        Assert.That(replies[1].Refusal, Is.EqualTo(Refusal.Denied("View: 3102")));
        Assert.That((await Customers.ListAsync("max=1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_token_expires_at_the_time_that_was_set()
    {
        var at = Time.GetUtcNow().AddSeconds(30).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        await Admin.InjectAsync(
            new { kind = "token_expiry", token = "workato-main", at, route = AnyView, after = 0, times = 1 });

        var before = await WorkOrders.ListAsync("max=1");
        Time.Advance(TimeSpan.FromSeconds(31));
        var after = await WorkOrders.ListAsync("max=1");

        Assert.That(before.Status, Is.EqualTo(200), before.Text);
        Assert.That(after.Refusal, Is.EqualTo(Refusal.ExpiredToken(Seeded.MainToken)));
    }

    [Test]
    public async Task A_reset_undoes_what_the_faults_did()
    {
        await Admin.InjectAsync(
            new { kind = "regenerate_token", token = "workato-main", route = AnyView, after = 0, times = 1 });
        await ListAsync(Integration, 1);

        await Admin.ResetAsync();

        Assert.That((await ListAsync(Integration, 2)).Select(reply => reply.Status), Is.All.EqualTo(200));
    }

    private static async Task<List<Reply>> ListAsync(Caller caller, int times)
    {
        var replies = new List<Reply>();
        for (var i = 0; i < times; i++)
        {
            replies.Add(await caller.View(Seeded.WorkOrders).ListAsync("max=1"));
        }

        return replies;
    }
}
